import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { partsOf } from '../../../lib/backup/parts.ts';
import { type Backup, noSettings } from '../../../lib/backup/schema.ts';
import { answerMessage } from '../../../lib/service/messages.ts';
import { closeDatabase } from '../../../lib/store/database.ts';
import { demandingOf, steadyClock } from '../../support/asking.ts';
import { keyOf, paperOf } from '../../support/endure/papers.ts';
import { halves } from '../../support/endure/whole.ts';
import { lendBrowser, silentParts } from '../../support/lent-browser.ts';
import { madeFollow, madeItem } from '../../support/made-follows.ts';
import { readStore } from '../../support/stored-versions.ts';

lendBrowser(silentParts);

const TODAY = '2026-11-24';
const demand = demandingOf(answerMessage, steadyClock(TODAY));
const NUMBERS = [501, 502, 503];

/** What the papers, letters and notes of two computers may be: the same few, in two states. */
const at = fc.constantFrom('2026-11-01T00:00:00.000Z', '2026-11-02T00:00:00.000Z');
const number = fc.constantFrom(...NUMBERS);
const paper = fc.record({ number, at }).map(({ number: of, at: takenIn }) => {
  const { id, raw } = paperOf('first-157-26', of);
  return { id, caseKey: keyOf(of), raw, takenIn };
});
const letter = fc
  .record({ number, own: fc.constantFrom('Here.', 'There.'), at })
  .map(({ number: of, own, at: changedAt }) => ({
    caseKey: keyOf(of),
    recipientKey: 'minister',
    own,
    subject: null,
    text: null,
    paperId: null,
    changedAt,
  }));
const correction = fc
  .record({
    number,
    change: fc.constantFrom(
      ['deadline', '2027-01-01'],
      ['deadline', '2027-02-01'],
      ['reference', 'UA 503/26'],
    ),
    at,
  })
  .map(({ number: of, change: [field = '', value = ''], at: when }) => ({
    paperId: paperOf('first-157-26', of).id,
    field,
    value,
    at: when,
  }));
const decision = fc
  .record({ number, answer: fc.constantFrom('open' as const, 'closed' as const), at })
  .map(({ number: of, ...rest }) => ({
    caseKey: keyOf(of),
    paperId: paperOf('first-157-26', of).id,
    ...rest,
  }));
const note = fc.record({ id: fc.constantFrom('a', 'b'), number, at }).map(({ number: of, ...rest }) => ({
  ...rest,
  caseKey: keyOf(of),
  recipientKey: 'minister',
  recipient: 'M',
  channel: 'copy' as const,
  state: 'written' as const,
}));
const URL = 'https://section.example/feed';
const item = fc
  .record({ key: fc.constantFrom('1', '2'), state: fc.constantFrom('read' as const, 'person' as const) })
  .map(({ key, state }) => ({
    ...madeItem(`https://section.example/${key}`),
    key,
    followId: URL,
    seenAt: '2026-11-01T00:00:00.000Z',
    state,
    why: null,
    tries: 1,
    paperIds: [],
  }));
const settings = fc
  .record({ name: fc.constantFrom('', 'Ana'), webmail: fc.constantFrom(null, 'gmail') })
  .map(({ name, webmail }) => ({ ...noSettings, profile: { name, town: '' }, webmail }));
const backup: fc.Arbitrary<Backup> = fc.record({
  papers: fc.uniqueArray(paper, { selector: ({ id }) => id, maxLength: 3 }),
  drafts: fc.uniqueArray(letter, { selector: ({ caseKey }) => caseKey, maxLength: 2 }),
  corrections: fc.uniqueArray(correction, {
    selector: ({ paperId, field }) => paperId + field,
    maxLength: 2,
  }),
  decisions: fc.uniqueArray(decision, { selector: ({ paperId }) => paperId, maxLength: 2 }),
  journal: fc.uniqueArray(note, { selector: ({ id }) => id, maxLength: 2 }),
  follows: fc.constantFrom([], [madeFollow(URL)]),
  seen: fc.uniqueArray(item, { selector: ({ key }) => key, maxLength: 2 }),
  settings,
});

async function stored() {
  const tables = await readStore('appeal-drafter');
  return {
    tables: Object.fromEntries(tables.map(({ name, rows }) => [name, rows])),
    settings: await fakeBrowser.storage.local.get(),
  };
}

async function restore(of: Backup) {
  for (const part of partsOf(of)) await demand('backup.restore', { part });
}

async function empty() {
  await closeDatabase();
  globalThis.indexedDB = new IDBFactory();
  await fakeBrowser.storage.local.clear();
}

describe('merging a backup', () => {
  it('twice is merging it once, whatever was here, and leaves nothing half', async () => {
    await fc.assert(
      fc.asyncProperty(backup, backup, async (here, saved) => {
        await empty();
        await restore(here);
        await restore(saved);
        const once = await stored();
        expect(halves(once, TODAY)).toEqual([]);
        await restore(saved);
        expect(await stored()).toEqual(once);
        for (const { id } of [...here.papers, ...saved.papers])
          expect(once.tables.papers?.map((one) => one.id)).toContain(id);
      }),
      { numRuns: 20 },
    );
  });
});
