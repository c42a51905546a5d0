import 'fake-indexeddb/auto';
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { MessageName, Messages } from '../../../lib/browser/messages.ts';
import { tidyJournal } from '../../../lib/service/journal.ts';
import { answerMessage } from '../../../lib/service/messages.ts';
import { closeDatabase } from '../../../lib/store/database.ts';
import {
  askingOf,
  demandingOf,
  WITNESS as KEY,
  pasted,
  steadyClock,
  WITNESS_PAPER,
} from '../../support/asking.ts';
import { halves } from '../../support/endure/whole.ts';
import { lendBrowser, silentParts } from '../../support/lent-browser.ts';
import { madeFollow, madeItem } from '../../support/made-follows.ts';
import { paper } from '../../support/papers.ts';
import { readStore } from '../../support/stored-versions.ts';

lendBrowser(silentParts);

const TODAY = '2026-11-24';
const ask = askingOf(answerMessage, steadyClock(TODAY));
const demand = demandingOf(answerMessage, steadyClock(TODAY));

/** All that is stored. */
async function stored() {
  const tables = await readStore('appeal-drafter');
  return {
    tables: Object.fromEntries(tables.map(({ name, rows }) => [name, rows])),
    settings: await fakeBrowser.storage.local.get(),
  };
}

type Way = 'refused' | 'at the end';

/**
 * Lets so many writes through; from then on the disk is full.
 * @param way the write is refused, or the transaction that it is in does not come to its end
 */
function fillUpAfter(writes: number, way: Way): void {
  let left = writes;
  for (const name of ['put', 'add'] as const) {
    const real = IDBObjectStore.prototype[name];
    vi.spyOn(IDBObjectStore.prototype, name).mockImplementation(function (
      this: IDBObjectStore,
      ...given: unknown[]
    ) {
      left -= 1;
      if (left >= 0) return real.apply(this, given as never);
      if (way === 'refused') throw new DOMException('no room', 'QuotaExceededError');
      const request = real.apply(this, given as never);
      (this.transaction as unknown as { _abort(name: string): void })._abort('QuotaExceededError');
      return request;
    } as never);
  }
}

const place = { caseKey: KEY, recipientKey: 'minister', paperId: null };
const entry = {
  caseKey: KEY,
  recipientKey: 'minister',
  recipient: 'M',
  channel: 'copy',
  state: 'written',
} as const;

let paperId = '';
beforeEach(async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  await closeDatabase();
  globalThis.indexedDB = new IDBFactory();
  await fakeBrowser.storage.local.clear();
  // As the background does when it starts.
  await tidyJournal(steadyClock(TODAY));
  paperId = (await demand('paper.add', { raw: pasted(WITNESS_PAPER) })).added[0]?.paperId ?? '';
  await demand('draft.change', { ...place, patch: { own: 'Before.' } });
});
afterEach(async () => {
  vi.restoreAllMocks();
  await fakeBrowser.storage.local.clear();
  await closeDatabase();
});

/** Every message that writes to the database. */
const WRITES: [MessageName, () => Messages[MessageName]['request']][] = [
  ['paper.add', () => ({ raw: pasted(paper('first-157-26')) })],
  ['paper.remove', () => ({ paperIds: [paperId] })],
  ['list.mend', () => ({})],
  ['decision.make', () => ({ caseKey: KEY, paperId, answer: 'open' })],
  ['correction.make', () => ({ paperId, field: 'deadline', value: '2027-03-01' })],
  ['correction.make', () => ({ paperId, field: 'reference', value: 'UA 42/26' })],
  ['correction.make', () => ({ paperId: 'not here', field: 'deadline', value: '2027-03-01' })],
  ['draft.change', () => ({ ...place, patch: { own: 'After.' } })],
  ['journal.note', () => ({ entry })],
];

describe.each(['refused', 'at the end'] as const)('a disk that is full, its writes %s', (way) => {
  it.each(WRITES)('keeps what there was when %s does not go through, and says why', async (name, request) => {
    const before = await stored();
    for (let writes = 0; ; writes += 1) {
      expect(writes).toBeLessThan(20);
      fillUpAfter(writes, way);
      const reply = await ask(name, request());
      vi.mocked(IDBObjectStore.prototype.put).mockRestore();
      vi.mocked(IDBObjectStore.prototype.add).mockRestore();
      if (reply.ok) break;
      expect(reply.why).toBe('full');
      expect(await stored()).toEqual(before);
    }
    expect(halves(await stored(), TODAY)).toEqual([]);
  });

  it('stops a restoring with nothing half, and it goes on once there is room', async () => {
    await demand('paper.add', { raw: pasted(paper('first-34-25')) });
    await demand('correction.make', { paperId, field: 'reference', value: 'UA 42/26' });
    await demand('journal.note', { entry: { ...entry, caseKey: 'UA-42-2026' } });
    const full = await demand('backup.make', {});
    const follow = madeFollow('https://section.example/feed');
    const item = { ...madeItem('https://section.example/1'), followId: follow.id, seenAt: follow.addedAt };
    const seen = [{ ...item, state: 'read' as const, why: null, tries: 1, paperIds: [] }];
    const part = { ...full, follows: [follow], seen };
    for (let writes = 0, done = false; !done; writes += 1) {
      expect(writes).toBeLessThan(40);
      await closeDatabase();
      globalThis.indexedDB = new IDBFactory();
      await demand('paper.add', { raw: pasted(WITNESS_PAPER) });
      fillUpAfter(writes, way);
      const reply = await ask('backup.restore', { part });
      vi.mocked(IDBObjectStore.prototype.put).mockRestore();
      vi.mocked(IDBObjectStore.prototype.add).mockRestore();
      done = reply.ok;
      if (!reply.ok) expect(reply.why).toBe('full');
      expect(halves(await stored(), TODAY), `after ${writes} writes`).toEqual([]);
      await demand('backup.restore', { part });
      expect(await demand('backup.make', {})).toMatchObject({
        papers: expect.arrayContaining(full.papers.map(({ id }) => expect.objectContaining({ id }))),
        corrections: full.corrections,
        journal: full.journal,
        follows: [{ id: follow.id }],
        seen,
      });
    }
  });
});

it.each([
  new Error('Resource::kQuotaBytes quota exceeded'),
  new DOMException('storage.local API call exceeded its quota limitations.', 'QuotaExceededError'),
  new Error('IO error: /profile/000003.log: No space left on device'),
])('settings that do not go through say why: %s', async (error) => {
  await demand('profile.change', { patch: { name: 'Before' } });
  vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(error);
  expect(await ask('profile.change', { patch: { name: 'After' } })).toEqual({ ok: false, why: 'full' });
  expect(await ask('caution.change', { patch: { all: true } })).toEqual({ ok: false, why: 'full' });
  vi.mocked(fakeBrowser.storage.local.set).mockRestore();
  expect(await demand('profile.load', {})).toEqual({ name: 'Before', town: '' });
  expect(await demand('profile.change', { patch: { name: 'After' } })).toBe(null);
});
