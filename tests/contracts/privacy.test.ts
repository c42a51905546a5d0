import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { mannerSchema } from '../../lib/appeal/manner.ts';
import { draftSchema, profileSchema } from '../../lib/appeal/schema.ts';
import { lockedSchema, lockKeysSchema } from '../../lib/backup/lock.ts';
import { cautionSchema } from '../../lib/case/caution.ts';
import { embassySchema } from '../../lib/case/embassy.ts';
import { newsSchema } from '../../lib/case/rereading.ts';
import { correctionSchema, decisionSchema, paperSchema } from '../../lib/case/schema.ts';
import { taughtSchema } from '../../lib/delivery/plan/taught.ts';
import { followedSchema, followSchema, followStateSchema, seenItemSchema } from '../../lib/follow/schema.ts';
import { siteWaitSchema } from '../../lib/follow/site-wait.ts';
import { isDraftOver, KEPT_AT_FIRST, keptSchema } from '../../lib/journal/keep.ts';
import { removedSchema, stillThere } from '../../lib/journal/removed.ts';
import { journalEntrySchema } from '../../lib/journal/schema.ts';
import { reminderSchema } from '../../lib/reminder/schema.ts';
import { database } from '../../lib/store/database.ts';
import { addFollow, noteFound, removeFollow } from '../../lib/store/follows.ts';
import { madeFollow, madeItem } from '../support/made-follows.ts';
import { filesUnder, textOf } from '../support/sources.ts';

const code = ['lib', 'components', 'entrypoints']
  .flatMap((folder) => [...filesUnder(folder, '.ts'), ...filesUnder(folder, '.tsx')])
  .map((file) => ({ file, text: textOf(file) }));

interface Kept {
  area: string;
  key: string;
}

/** Writers of whatever was there before, or of nothing: the lock puts back what it took, erasing fills and empties. */
const WHOLE = ['lib/store/whole.ts', 'lib/store/erase.ts'];

/** The key of `set({ [KEY]: ... })` or `set({ [keyOf(...)]: ... })`, by its constant in the same file; `?` for any other way to say it. */
function keyIn(text: string, rest: string): string {
  const name = /^\(\s*\{ \[(\w+)/.exec(rest)?.[1] ?? '';
  return new RegExp(`const ${name} = (?:'|\\([^=]*=> \`)([\\w:]+)`).exec(text)?.[1] ?? '?';
}

/** Every key that is written: by the browser's own storage, by items of the storage library, by settings. */
const kept: Kept[] = code.flatMap(({ file, text }) => {
  const own = [...text.matchAll(/\b(local|session)\.set(?=\()/g)].map(({ 1: area = '', 0: all, index }) => ({
    area,
    key: WHOLE.includes(file) ? '' : keyIn(text, text.slice(index + all.length)),
  }));
  const items = [...text.matchAll(/\b(?:define|set)Items?\b(?:<[^(]*>)?\(\s*['`](\w+):([^'`]*)/g)].map(
    ([, area = '', key = '']) => ({ area, key: key === `\${name}` ? '' : key }),
  );
  const settings = [...text.matchAll(/(?<!function )\bdefineSetting(?:<[^(]*>)?\(\s*'?(\w+)('?)/g)].map(
    ([, key = '', quoted]) => ({ area: 'local', key: quoted ? key : '?' }),
  );
  return [...own, ...items, ...settings].filter(({ key }) => key !== '');
});
const keysOf = (of: string): string[] => [
  ...new Set(kept.flatMap(({ area, key }) => (area === of ? [key] : []))),
];

const rows = textOf('PRIVACY.md')
  .split('\n')
  .filter((line) => line.startsWith('| '))
  .map((line) => line.split(' | ').map((cell) => cell.replace(/^\||\|$/g, '').trim()));
const quoted = (text = ''): string[] => [...text.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);
/** The table of four columns: what, why, how long. */
const things = rows.filter((row) => row.length === 4);
const promised = (kind: string): string[] =>
  things.flatMap(([first = '']) => (first.startsWith(`${kind} `) ? quoted(first) : []));
const howLong = (name: string): string => things.find(([first]) => first?.includes(`\`${name}\``))?.[3] ?? '';
const numberIn = (text: string, unit: string): number => Number(new RegExp(`(\\d+) ${unit}`).exec(text)?.[1]);

describe('PRIVACY.md', () => {
  it('answers each of its four questions in a few words before it says more', () => {
    const [, first = ''] = textOf('PRIVACY.md').split(/^## Four questions$/m);
    const [short = ''] = first.split(/^### /m);
    const answers = [...short.matchAll(/^\*\*[^*]+\?\*\* (.+)$/gm)].map(([, answer = '']) => answer);
    expect(answers).toHaveLength(4);
    for (const answer of answers) expect(answer.split(' ').length, answer).toBeLessThanOrEqual(32);
  });

  it('names each table', () => {
    const tables = code.flatMap(({ text }) =>
      [...text.matchAll(/createObjectStore\(\s*'(\w+)'/g)].map(([, name = '']) => name),
    );
    expect(tables.length).toBeGreaterThan(8);
    expect(promised('table').sort()).toEqual([...new Set(tables)].sort());
  });

  it('names each setting', () => {
    expect(keysOf('local').length).toBeGreaterThan(15);
    expect(promised('setting').sort()).toEqual(keysOf('local').sort());
  });

  it('names what is kept until the browser is closed', () => {
    expect(keysOf('session').length).toBeGreaterThan(3);
    expect(promised('session').sort()).toEqual(keysOf('session').sort());
  });

  it('knows every way to write: there is no other place, nor one that browsers copy to accounts', () => {
    expect([...new Set(kept.map(({ area }) => area))].sort()).toEqual(['local', 'session']);
    for (const { file, text } of code) {
      expect(text, file).not.toMatch(
        /storage\.sync|'sync:|localStorage|sessionStorage|document\.cookie|caches\.open/,
      );
      // Under another name it could be written to unseen.
      if (!WHOLE.includes(file))
        expect(text, file).not.toMatch(/=\s*browser\.storage\b(?!\.(?:local|session)\.\w+\()/);
      if (/indexedDB\.open|\bopenDB\b/.test(text)) expect(file).toMatch(/^lib\/store\//);
    }
  });
});

const removed = { id: 'r', of: { kind: 'entry' } } as never as { id: string; of: never };

describe('how long something is kept', () => {
  const start = Date.parse('2026-11-24T12:00:00Z');
  const at = (milliseconds: number) => new Date(start + milliseconds).toISOString();

  it('is true of what was taken out', () => {
    const day = numberIn(howLong('removed'), 'hours') * 3_600_000;
    const things = [{ ...removed, at: at(0) }];
    expect(stillThere(things, at(day - 1000))).toHaveLength(1);
    expect(stillThere(things, at(day + 1000))).toHaveLength(0);
  });

  it('is true of a site for one use', () => {
    const minutes = /const PATIENCE = (\d+) \* 60_000;/.exec(textOf('lib/browser/once.ts'))?.[1];
    expect(numberIn(howLong('once'), 'minutes')).toBe(Number(minutes));
  });

  it('is true of the journal: first, and by choice', () => {
    const [first = '', choices = ''] = howLong('journal').split(', or as you choose');
    expect(`${numberIn(first, 'days')} days`).toBe(KEPT_AT_FIRST);
    const others = keptSchema.options.filter((one) => one !== KEPT_AT_FIRST && !one.includes('months'));
    const said = [
      ['30 days', /30 days/],
      ['forever', /for good/],
      ['off', /only what prevents/],
    ] as const;
    expect(others.sort()).toEqual(said.map(([kept]) => kept).sort());
    for (const [, words] of said) expect(choices).toMatch(words);
  });

  it('is true of letters without a journal', () => {
    const days = numberIn(howLong('drafts'), 'days');
    const over = (after: number) =>
      isDraftOver(
        { changedAt: at(0) },
        'off',
        at(after * 86_400_000).slice(0, 10),
        { isOpen: false, over: null },
        '',
      );
    expect([over(days), over(days + 1)]).toEqual([false, true]);
  });

  it('is true of what is followed', async () => {
    expect([howLong('follows'), howLong('seen')]).toEqual([
      'until you stop following',
      'until you stop following',
    ]);
    const follow = madeFollow('https://section.example/feed');
    await addFollow(follow);
    await noteFound(follow.id, (state) => state, [madeItem('https://section.example/ua-1-26')], at(0));
    await removeFollow(follow.id);
    const open = await database();
    // Others may have left theirs here.
    const kept = [...(await open.getAll('follows')), ...(await open.getAll('seen'))].map((row) =>
      JSON.stringify(row),
    );
    expect(kept.filter((row) => row.includes(follow.id))).toEqual([]);
  });
});

/** What one entry of each consists of, by what it is checked with. */
const FIELDS: Record<string, string[]> = Object.fromEntries(
  Object.entries({
    papers: paperSchema,
    decisions: decisionSchema,
    corrections: correctionSchema,
    drafts: draftSchema,
    journal: journalEntrySchema,
    news: newsSchema,
    follows: followSchema,
    state: followStateSchema,
    seen: seenItemSchema,
    profile: profileSchema,
    caution: cautionSchema,
    manner: mannerSchema,
    reminder: reminderSchema,
    taughtFields: taughtSchema,
    embassies: embassySchema,
    removed: removedSchema,
    followed: followedSchema,
    siteWaits: siteWaitSchema,
    lock: { shape: { ...lockKeysSchema.shape, keys: 0, minutes: 0 } },
    locked: lockedSchema,
  }).map(([name, { shape }]) => [name, Object.keys(shape)]),
);

describe('the fields in PRIVACY.md', () => {
  const told = rows.filter((row) => row.length === 2 && quoted(row[0]).length === 1);

  it('are of each entry that has any', () => {
    expect(told.map(([first]) => quoted(first)[0]).sort()).toEqual(Object.keys(FIELDS).sort());
  });

  it.each(Object.entries(FIELDS))('are those of %s', (name, fields) => {
    const words = told.find(([first]) => quoted(first)[0] === name)?.[1];
    expect(quoted(words).sort()).toEqual(fields.sort());
  });
});
