import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { tidyDaily } from '../../../lib/service/journal.ts';
import { database } from '../../../lib/store/database.ts';
import { asking, pasted, WITNESS, WITNESS_PAPER } from '../../support/asking.ts';

let now = '2026-11-24T10:00:00.000Z';
const clock = { today: () => now.slice(0, 10), now: () => now };
const ask = asking(clock);
const entry = {
  caseKey: WITNESS,
  recipientKey: 'minister',
  recipient: 'Minister',
  channel: 'post',
  state: 'written',
} as const;
const embassy = { name: 'Embassy', emails: [], formUrl: '', post: 'A street' };
const kinds = async () => (await ask('removed.load', {})).map(({ of }) => of.kind);
const putBackAll = async () => {
  for (const { id } of await ask('removed.load', {})) await ask('removed.putBack', { id });
};

/** Takes out one thing of each kind; gives the paper's id, and the entry as it was. */
async function takeOutAll() {
  const paperId = (await ask('paper.add', { raw: pasted(WITNESS_PAPER) })).added[0]?.paperId ?? '';
  const noted = await ask('journal.note', { entry });
  await ask('embassy.change', { country: 'EC', embassy });
  await ask('details.change', { patch: { email: 'hanna@example.org' } });
  await ask('channelNote.change', { caseKey: WITNESS, way: 'post', text: 'Suspended.' });
  await ask('channelNote.change', { caseKey: WITNESS, way: 'post', text: null });
  await ask('details.forget', {});
  await ask('embassy.change', { country: 'EC', embassy: null });
  await ask('journal.remove', { id: noted.id, softly: true });
  await ask('paper.remove', { paperIds: [paperId], softly: true });
  return noted;
}

beforeEach(async () => {
  now = '2026-11-24T10:00:00.000Z';
  const open = await database();
  for (const table of open.objectStoreNames) await open.clear(table);
  fakeBrowser.reset();
});

describe('what a person takes out', () => {
  it('can be put back within a day, as it was', async () => {
    const noted = await takeOutAll();
    expect((await kinds()).sort()).toEqual(['details', 'embassy', 'entry', 'note', 'paper']);
    now = '2026-11-25T09:00:00.000Z';
    await putBackAll();
    const found = await ask('case.load', { caseKey: WITNESS });
    expect(found).toMatchObject({ entries: [noted], embassy, channelNotes: { post: 'Suspended.' } });
    expect(await ask('details.load', {})).toEqual({ email: 'hanna@example.org' });
    expect(await kinds()).toEqual([]);
  });

  it('stays in its place for its day where only another version can read it', async () => {
    const newer = { id: 'x', at: now, of: { kind: 'letter of a newer version', text: 'Words' } };
    await fakeBrowser.storage.local.set({ removed: [newer, 'of no time', { at: 7 }] });
    await takeOutAll();
    expect((await kinds()).length).toBe(5);
    await putBackAll();
    expect((await fakeBrowser.storage.local.get('removed')).removed).toEqual([newer]);
    now = '2026-11-25T10:00:01.000Z';
    expect(await kinds()).toEqual([]);
    expect(await fakeBrowser.storage.local.get('removed')).toEqual({});
  });

  it('is gone after a day, from the store too', async () => {
    await takeOutAll();
    now = '2026-11-25T10:00:01.000Z';
    await tidyDaily(clock);
    expect(await kinds()).toEqual([]);
    expect(Object.keys(await fakeBrowser.storage.local.get())).not.toContain('removed');
  });

  it('is not offered once it is there again, nor where something was only undone', async () => {
    const noted = await ask('journal.note', { entry });
    await ask('journal.remove', { id: noted.id });
    expect(await kinds()).toEqual([]);
    const other = await ask('journal.note', { entry });
    await ask('journal.remove', { id: other.id, softly: true });
    await ask('journal.putBack', { entries: [other] });
    expect(await kinds()).toEqual([]);
  });
});
