import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { JournalEntry } from '../../../lib/journal/schema.ts';
import { tidyDaily, tidyJournal } from '../../../lib/service/journal.ts';
import { answerMessage } from '../../../lib/service/messages.ts';
import { database } from '../../../lib/store/database.ts';
import { asking, WITNESS, witnessPaper } from '../../support/asking.ts';
import { noRows } from '../../support/empty-backup.ts';

const TODAY = '2026-11-24';
const clock = { today: () => TODAY, now: () => `${TODAY}T10:00:00.000Z` };
const ask = asking(clock);

const KEY = WITNESS;
const add = (deadline = '14 December 2026') =>
  ask('paper.add', {
    raw: { text: witnessPaper({ deadline }), source: { way: 'paste', url: null, title: null } },
  });
const entry = (patch: Partial<JournalEntry> = {}) =>
  ({
    caseKey: KEY,
    recipientKey: 'esteban-quirola-mena',
    recipient: 'Esteban Quirola Mena',
    channel: 'webmail',
    state: 'written',
    ...patch,
  }) as const;
const journal = async () => (await ask('journal.load', {})).entries;
/** An entry of long ago. */
const old = async (patch: Partial<JournalEntry> = {}) =>
  void (await (await database()).put('journal', { at: '2025-01-01T10:00:00Z', ...entry(patch), id: 'old' }));
const nextDay = { today: () => '2026-11-25', now: () => '2026-11-25T11:00:00.000Z' };

beforeEach(async () => {
  const open = await database();
  for (const table of open.objectStoreNames) await open.clear(table);
  fakeBrowser.reset();
});

describe('the journal', () => {
  it('is told with the cases that it names, and how long it is kept', async () => {
    await add();
    await ask('journal.note', { entry: entry() });
    expect(await ask('journal.load', {})).toMatchObject({
      entries: [{ recipient: 'Esteban Quirola Mena', state: 'written' }],
      cases: [{ key: KEY, label: 'UA 41/26', title: 'WITNESS THREATENED', country: 'EC', closed: false }],
      kept: '90 days',
    });
  });

  it('loses what is older than the person says, a day after they said so', async () => {
    await old({ caseKey: 'UA-1-2020' });
    await ask('journal.keep', { kept: '30 days' });
    await tidyJournal(clock);
    expect(await journal()).toHaveLength(1);
    await tidyJournal({ today: () => '2026-11-25', now: () => '2026-11-25T11:00:00.000Z' });
    expect(await journal()).toEqual([]);
  });

  it('loses nothing by a choice that was taken back', async () => {
    await old({ caseKey: 'UA-1-2020' });
    await ask('journal.keep', { kept: 'forever' });
    await ask('journal.keep', { kept: 'off' });
    await ask('journal.keep', { kept: 'forever' });
    await tidyJournal(nextDay);
    expect(await journal()).toHaveLength(1);
  });

  it('is tidied once a day, however often the background starts', async () => {
    await tidyDaily(clock);
    await old({ caseKey: 'UA-1-2020' });
    await tidyDaily(clock);
    expect(await journal()).toHaveLength(1);
    await tidyDaily({ ...clock, today: () => '2026-11-25' });
    expect(await journal()).toEqual([]);
  });

  it('is kept as long as before by whoever had one and had not chosen', async () => {
    await old({ caseKey: 'UA-1-2020', at: '2026-01-01T10:00:00Z' });
    await tidyDaily(clock);
    expect(await journal()).toHaveLength(1);
    expect((await ask('journal.load', {})).kept).toBe('12 months');
    await tidyDaily({ ...clock, today: () => '2027-01-02' });
    expect(await journal()).toEqual([]);
    expect((await ask('journal.load', {})).kept).toBe('12 months');
  });

  it('is kept as an older backup had it, and as this one says it', async () => {
    const { settings } = await ask('backup.make', {});
    expect(settings.journalKept).toBe('90 days');
    const { journalKept: _, ...older } = settings;
    const saved = { ...entry({ caseKey: 'UA-1-2020' }), id: 'saved', at: '2026-01-01T10:00:00Z' };
    await ask('backup.restore', { part: { ...noRows, journal: [saved], settings: older } });
    await tidyDaily(nextDay);
    expect(await journal()).toHaveLength(1);
    expect((await ask('journal.load', {})).kept).toBe('12 months');
  });

  it('gets an entry back as it was, at its own time', async () => {
    await add();
    const noted = await ask('journal.note', { entry: entry() });
    await ask('journal.remove', { id: noted.id });
    expect(await journal()).toEqual([]);
    await ask('journal.putBack', { entries: [noted] });
    expect(await journal()).toEqual([noted]);
  });

  it('keeps no letter, whatever it is given', async () => {
    await add();
    await ask('journal.note', { entry: { ...entry(), body: 'Dear Minister', subject: 'Rosa' } as never });
    expect(Object.keys((await journal())[0] ?? {}).sort()).toEqual(
      ['at', 'caseKey', 'channel', 'id', 'recipient', 'recipientKey', 'state'].sort(),
    );
  });

  it('still notices a second letter where no journal is kept, without a name', async () => {
    await add();
    await ask('journal.note', { entry: entry() });
    await ask('journal.keep', { kept: 'off' });
    await ask('journal.note', { entry: entry({ state: 'opened' }) });
    await ask('journal.note', { entry: entry({ state: 'replied' }) });
    await ask('journal.note', { entry: entry({ state: 'bounced', address: 'office@interior.example' }) });
    await tidyJournal(nextDay);
    const kept = await journal();
    expect(kept.map(({ state, recipient }) => [state, recipient]).sort()).toEqual([
      ['bounced', ''],
      ['written', ''],
    ]);
    expect((await ask('case.load', { caseKey: KEY }))?.entries).toHaveLength(2);
  });

  it('forgets even that once the case is past its deadline', async () => {
    await add('20 November 2026');
    await ask('journal.note', { entry: entry() });
    await ask('journal.keep', { kept: 'off' });
    await tidyJournal(nextDay);
    expect(await journal()).toEqual([]);
  });

  it('keeps how long it is kept, and the embassies, in a backup', async () => {
    await ask('journal.keep', { kept: '30 days' });
    const embassy = { name: 'Embassy', emails: ['embassy@ecuador.example'], formUrl: '', post: '' };
    await ask('embassy.change', { country: 'EC', embassy });
    const { settings } = await ask('backup.make', {});
    expect(settings).toMatchObject({ journalKept: '30 days', embassies: { EC: embassy } });
    await fakeBrowser.storage.local.clear();
    await ask('backup.restore', { part: { ...noRows, settings } });
    expect((await ask('backup.make', {})).settings).toMatchObject({
      journalKept: '30 days',
      embassies: { EC: embassy },
    });
  });
});

describe('a note on a way of a case', () => {
  const notes = async () => (await ask('case.load', { caseKey: KEY }))?.channelNotes;
  const note = (text: string | null, way: 'post' | 'fax' = 'post') =>
    ask('channelNote.change', { caseKey: KEY, way, text });

  it('is told with its case, kept in a backup, and taken out', async () => {
    await add();
    await note('Post is suspended: use the embassy.');
    await note('Always busy.', 'fax');
    expect(await notes()).toEqual({ post: 'Post is suspended: use the embassy.', fax: 'Always busy.' });
    const { settings } = await ask('backup.make', {});
    await note(null);
    await note(' ', 'fax');
    expect(await notes()).toEqual({});
    expect((await ask('backup.make', {})).settings.channelNotes).toEqual({});
    await note('Newer.', 'fax');
    await ask('backup.restore', { part: { ...noRows, settings } });
    expect(await notes()).toEqual({ post: 'Post is suspended: use the embassy.', fax: 'Newer.' });
  });

  it('goes along when its case gets another number', async () => {
    const paperId = (await add()).added[0]?.paperId ?? '';
    await note('Post is suspended.');
    await ask('correction.make', { paperId, field: 'reference', value: 'UA 42/26' });
    await vi.waitUntil(async () => (await ask('case.load', { caseKey: 'UA-42-2026' }))?.channelNotes?.post);
    expect(await notes()).toBe(undefined);
  });

  it('is refused for a way that there is not, and in a length that nobody reads', async () => {
    for (const request of [
      { caseKey: KEY, way: '__proto__', text: 'x' },
      { caseKey: KEY, way: 'post', text: 'x'.repeat(501) },
    ])
      expect(await answerMessage({ name: 'channelNote.change', request }, clock)).toEqual({
        ok: false,
        why: 'bad request',
      });
  });
});

describe('the embassy', () => {
  const embassy = { name: 'Embassy', emails: ['embassy@ecuador.example'], formUrl: '', post: '' };

  it('is a recipient of every case in its country, until it is forgotten', async () => {
    await add();
    await ask('embassy.change', { country: 'EC', embassy });
    const found = await ask('case.load', { caseKey: KEY });
    expect(found?.ua.recipients.map(({ key }) => key)).toEqual(['esteban-quirola-mena', '+embassy']);
    expect(found?.embassy).toEqual(embassy);
    await ask('embassy.change', { country: 'EC', embassy: null });
    expect((await ask('case.load', { caseKey: KEY }))?.ua.recipients).toHaveLength(1);
  });

  it('is no recipient where the person has to be careful', async () => {
    await add();
    await ask('embassy.change', { country: 'EC', embassy });
    await ask('caution.change', { patch: { countries: ['EC'] } });
    expect((await ask('case.load', { caseKey: KEY }))?.ua.recipients).toHaveLength(1);
  });

  it('is refused where it does not fit', async () => {
    const refused = await answerMessage(
      { name: 'embassy.change', request: { country: '__proto__', embassy } },
      clock,
    );
    expect(refused).toEqual({ ok: false, why: 'bad request' });
  });
});
