import { describe, expect, it } from 'vitest';
import { Chance } from '../support/endure/chance.ts';
import { allLanes } from '../support/endure/lanes.ts';
import { Model } from '../support/endure/model.ts';
import { keyOf, paperOf } from '../support/endure/papers.ts';
import { cellsOf, type Stored } from '../support/endure/stored.ts';
import { halves } from '../support/endure/whole.ts';
import { storeFixtures } from '../support/stored-versions.ts';

const TODAY = '2026-11-24';

/** What the newest version stores, without what was set aside. */
function whole(): Stored {
  const { tables, settings } = structuredClone(storeFixtures().at(-1)) ?? { tables: [], settings: {} };
  const stored = Object.fromEntries(tables.map(({ name, rows }) => [name, rows]));
  return { tables: { ...stored, quarantine: [], news: [] }, settings };
}

const row = (stored: Stored, table: string) => (stored.tables[table] ?? [])[0] ?? {};

/** Empties a table. */
const without = (table: string) => (stored: Stored) => void stored.tables[table]?.splice(0);

describe('what is looked for after an end', () => {
  it('is nothing where all is whole', () => {
    expect(halves(whole(), TODAY)).toEqual([]);
  });

  it.each<[string, (stored: Stored) => void, RegExp]>([
    ['a row that does not fit', (stored) => delete row(stored, 'drafts').changedAt, /^drafts: /],
    ['a row that was set aside', (stored) => stored.tables.quarantine?.push({ table: 'x' }), /^quarantine: /],
    [
      'a list that is not as the papers are',
      (stored) => Object.assign(row(stored, 'rows'), { written: 9 }),
      /^the row of /,
    ],
    ['a case without a row', without('rows'), /^the row of .* is undefined/],
    ['a row without a paper', without('papers'), /is in the list and has no paper/],
    ['an item of nothing', without('follows'), /^an item of .* is not followed/],
    [
      'a paper in a foreign case',
      (stored) => Object.assign(row(stored, 'papers'), { caseKey: 'UA-9-2026' }),
      /belongs elsewhere/,
    ],
    [
      'settings that cannot be read',
      (stored) => Object.assign(stored.settings, { profile: { name: 7 } }),
      /^profile: /,
    ],
  ])('is %s', (_, damage, said) => {
    const stored = whole();
    damage(stored);
    expect(halves(stored, TODAY).join('\n')).toMatch(new RegExp(said.source, 'm'));
  });

  it('is each thing that was answered and is not there', () => {
    const model = new Model();
    const effects = (value: string | null): { effects: [string, string | null][] } => ({
      effects: [['profile town', value]],
    });
    model.answered(effects('Quito'));
    expect(model.compare(new Map([['profile town', 'Quito']]))).toEqual([]);
    expect(model.compare(new Map())).toEqual(['profile town is null and not "Quito"']);
    model.answered(effects('Quito'));
    model.unanswered(effects('Cuenca'));
    expect(model.copy().compare(new Map([['profile town', 'Cuenca']]))).toEqual([]);
    expect(model.copy().compare(new Map([['profile town', 'Quito']]))).toEqual([]);
    expect(model.compare(new Map([['profile town', 'Lima']]))).toHaveLength(1);
    expect(
      model.compare(
        new Map([
          ['profile town', 'Lima'],
          ['paper x', 'there'],
        ]),
      ),
    ).toEqual(['paper x is "there" and not null']);
  });

  it('names what is stored as the operations do', () => {
    const { id, raw } = paperOf('first-157-26', 501);
    const stored: Stored = {
      tables: {
        papers: [{ id, caseKey: keyOf(501), raw }],
        journal: [{ recipient: 'Note 1' }, { recipient: 'Note 1' }],
      },
      settings: {},
    };
    expect([...cellsOf(stored)]).toEqual([
      [`paper ${id}`, 'there'],
      ['note Note 1', 'twice'],
    ]);
  });
});

it('a paper that was read from a site and is not there is half there', () => {
  const url = 'http://127.0.0.1:8080/feed';
  const seen = [{ followId: 'a', paperIds: ['gone'] }];
  const stored: Stored = { tables: { follows: [{ id: 'a', url }], seen }, settings: {} };
  expect([...cellsOf(stored)]).toEqual([['followed a', 'there']]);
  expect(halves(stored, '2026-11-24')).toContain('paper gone was read from a site and is not there');
});

it('the same seed draws the same operations', () => {
  const draw = (seed: number) => {
    const [chance, model, lanes] = [new Chance(seed), new Model(), allLanes(2, [])];
    return Array.from({ length: 200 }, (_, id) => chance.of(lanes).next(chance, model, id));
  };
  expect(draw(1)).toEqual(draw(1));
  expect(draw(1)).not.toEqual(draw(2));
});
