import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { askingOf, demandingOf, steadyClock } from '../../support/asking.ts';
import { putStore, readStore, type StoreFixture, storeFixtures } from '../../support/stored-versions.ts';

const TODAY = '2026-11-24';
const KEY = 'UA-157-2026';
const NAME = 'appeal-drafter';
const clock = steadyClock(TODAY);
const fixtures = storeFixtures();

/** The extension of today over what another version has left. */
async function overStore(fixture: StoreFixture) {
  vi.resetModules();
  globalThis.indexedDB = new IDBFactory();
  fakeBrowser.reset();
  await fakeBrowser.storage.local.set(structuredClone(fixture.settings));
  await putStore(NAME, fixture);
  const { answerMessage } = await import('../../../lib/service/messages.ts');
  const { loadList } = await import('../../../lib/store/list.ts');
  const { rereadAll } = await import('../../../lib/service/reread.ts');
  const { sweep } = await import('../../../lib/store/aside.ts');
  const { closeDatabase } = await import('../../../lib/store/database.ts');
  const { troubleOf } = await import('../../../lib/browser/store-trouble.ts');
  return {
    ask: askingOf(answerMessage, clock),
    demand: demandingOf(answerMessage, clock),
    loadList,
    rereadAll,
    sweep,
    closeDatabase,
    troubleOf,
  };
}

const rowsIn = (tables: StoreFixture['tables'], name: string) =>
  tables.find((one) => one.name === name)?.rows ?? [];

// Other files begin with nothing stored.
afterAll(() => {
  globalThis.indexedDB = new IDBFactory();
});

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  vi.spyOn(fakeBrowser.i18n, 'getMessage').mockImplementation(((key: string) => key) as never);
});

/** Tables with their indexes, of the database as it is. */
const shape = async () => (await readStore(NAME)).map(({ rows: _, ...table }) => table);

describe.each(fixtures)('a store of version $version', (fixture) => {
  it('keeps every row, all of it can be read, and it is like one that was made today', async () => {
    const now = await overStore(fixture);
    const { rows, whole } = await now.loadList(TODAY);
    expect(whole).toBe(true);
    expect(rows).toMatchObject({
      active: [{ key: KEY, written: 1, draft: true }],
      closed: [{ key: 'UA-34-2025' }],
    });
    await now.sweep(TODAY);
    const tables = await readStore(NAME);
    for (const { name, rows: old } of fixture.tables)
      if (name !== 'rows') expect(rowsIn(tables, name), name).toEqual(old);
    expect(rowsIn(tables, 'quarantine')).toHaveLength(1);

    await now.rereadAll(clock, async () => {});
    const found = await now.demand('case.load', { caseKey: KEY });
    expect(found?.drafts).toMatchObject([{ own: 'As a nurse I know what clean water means.' }]);
    expect(found?.entries).toMatchObject([{ recipient: 'Esteban Ficticio Mena', state: 'written' }]);
    expect(await now.demand('profile.load', {})).toEqual({ name: 'Zoë Ejemplo', town: 'Łódź' });

    const upgraded = await shape();
    await now.closeDatabase();
    globalThis.indexedDB = new IDBFactory();
    await now.loadList(TODAY);
    expect(upgraded).toEqual(await shape());
  });
});

describe('a store of a newer version', () => {
  const newest = fixtures.at(-1) as StoreFixture;
  const newer = { ...newest, version: 99 };

  it('is left as it is, and each answer says so', async () => {
    const now = await overStore(newer);
    const error = await now.loadList(TODAY).catch((thrown: unknown) => thrown);
    expect(now.troubleOf(error)).toBe('newer');
    const place = { caseKey: KEY, recipientKey: 'm', paperId: null };
    expect(await now.ask('case.load', { caseKey: KEY })).toEqual({ ok: false, why: 'newer' });
    expect(await now.ask('draft.change', { ...place, patch: { own: 'x' } })).toEqual({
      ok: false,
      why: 'newer',
    });
    expect(await now.ask('paper.remove', { paperIds: ['x'] })).toEqual({ ok: false, why: 'newer' });
    expect(await now.ask('backup.make', {})).toEqual({ ok: false, why: 'newer' });
    expect(await readStore(NAME)).toEqual(newer.tables);
  });
});
