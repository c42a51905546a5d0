import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
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
  void (await (await database()).put('journal', { ...entry(patch), id: 'old', at: '2025-01-01T10:00:00Z' }));

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
      kept: '12 months',
    });
  });

  it('loses what is older than the person says, at once and later', async () => {
    await old({ caseKey: 'UA-1-2020' });
    await ask('journal.keep', { kept: 'forever' });
    expect(await journal()).toHaveLength(1);
    await ask('journal.keep', { kept: '3 months' });
    expect(await journal()).toEqual([]);
    await old({ caseKey: 'UA-1-2020' });
    await tidyJournal(clock);
    expect(await journal()).toEqual([]);
  });

  it('is tidied once a day, however often the background starts', async () => {
    await tidyDaily(clock);
    await old({ caseKey: 'UA-1-2020' });
    await tidyDaily(clock);
    expect(await journal()).toHaveLength(1);
    await tidyDaily({ ...clock, today: () => '2026-11-25' });
    expect(await journal()).toEqual([]);
  });

  it('still notices a second letter where no journal is kept, without a name', async () => {
    await add();
    await ask('journal.note', { entry: entry() });
    await ask('journal.keep', { kept: 'off' });
    await ask('journal.note', { entry: entry({ state: 'opened' }) });
    await ask('journal.note', { entry: entry({ state: 'replied' }) });
    await ask('journal.note', { entry: entry({ state: 'bounced', address: 'office@interior.example' }) });
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
    expect(await journal()).toEqual([]);
  });

  it('keeps how long it is kept, and the embassies, in a backup', async () => {
    await ask('journal.keep', { kept: '3 months' });
    const embassy = { name: 'Embassy', emails: ['embassy@ecuador.example'], formUrl: '', post: '' };
    await ask('embassy.change', { country: 'EC', embassy });
    const { settings } = await ask('backup.make', {});
    expect(settings).toMatchObject({ journalKept: '3 months', embassies: { EC: embassy } });
    await fakeBrowser.storage.local.clear();
    await ask('backup.restore', { part: { ...noRows, settings } });
    expect((await ask('backup.make', {})).settings).toMatchObject({
      journalKept: '3 months',
      embassies: { EC: embassy },
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
