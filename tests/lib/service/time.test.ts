import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { countDue } from '../../../lib/reminder/remind.ts';
import { keepJournal, tidyDaily } from '../../../lib/service/journal.ts';
import { answerMessage } from '../../../lib/service/messages.ts';
import { keepReminding } from '../../../lib/service/remind.ts';
import { closeDatabase, database } from '../../../lib/store/database.ts';
import { loadList } from '../../../lib/store/list.ts';
import { demandingOf, WITNESS as KEY, pasted, WITNESS_PAPER } from '../../support/asking.ts';
import { lendBrowser, silentParts } from '../../support/lent-browser.ts';

lendBrowser(silentParts);

/** The computer's clock, which can be set. */
let now = '';
const clock = { today: () => now.slice(0, 10), now: () => now };
const demand = demandingOf(answerMessage, clock);
const place = { caseKey: KEY, recipientKey: 'esteban-quirola-mena', paperId: null };
const entry = {
  caseKey: KEY,
  recipientKey: place.recipientKey,
  recipient: 'M',
  channel: 'copy',
  state: 'written',
} as const;

beforeEach(async () => {
  await closeDatabase();
  globalThis.indexedDB = new IDBFactory();
  fakeBrowser.reset();
  now = '2026-11-24T10:00:00.000Z';
  await demand('paper.add', { raw: pasted(WITNESS_PAPER) });
  await demand('draft.change', { ...place, patch: { own: 'As a nurse.' } });
});

describe('after two years of sleep', () => {
  it('a case is past its deadline, nobody is reminded of it, and what was written is there where all is kept', async () => {
    await keepJournal('forever', clock);
    now = '2028-11-24T10:00:00.000Z';
    await tidyDaily(clock);
    const { active, past } = (await loadList(clock.today())).rows;
    expect([active.length, past.map(({ key }) => key)]).toEqual([0, [KEY]]);
    expect(countDue([...active, ...past], clock.today())).toBe(0);
    const found = await demand('case.load', { caseKey: KEY });
    expect(found).toMatchObject({ ua: { status: 'past' }, drafts: [{ own: 'As a nurse.' }] });
    expect((await demand('calendar.make', { neutral: false })).count).toBe(0);
  });

  it('the journal is as long as the person wants it, and whole where they want all of it', async () => {
    await keepJournal('forever', clock);
    await demand('journal.note', { entry });
    now = '2028-11-24T10:00:00.000Z';
    await tidyDaily(clock);
    expect((await demand('journal.load', {})).entries).toHaveLength(1);
    await keepJournal('12 months', clock);
    now = '2028-11-26T10:00:00.000Z';
    await tidyDaily(clock);
    expect((await demand('journal.load', {})).entries).toEqual([]);
  });
});

describe('the journal and the words of a letter', () => {
  /** Entries and drafts that are left on a day. */
  const left = async (day: string) => {
    now = `${day}T10:00:00.000Z`;
    await tidyDaily(clock);
    const open = await database();
    return [await open.count('journal'), await open.count('drafts')];
  };
  const OUTCOME = WITNESS_PAPER.replace('First UA: 41/26', 'Further information on UA: 41/26')
    .replace('AMR 28/0041/2026', 'AMR 28/0052/2026')
    .replace('2 November 2026', '1 December 2026')
    .replace(/TAKE ACTION[\s\S]*/, 'No further action is requested. Many thanks to all who sent appeals.');

  beforeEach(async () => {
    await tidyDaily(clock);
    await demand('journal.note', { entry });
  });

  it('stay while the case is open, and go ninety days after its deadline where nobody closed it', async () => {
    expect(await left('2026-12-14')).toEqual([1, 1]);
    expect(await left('2027-03-14')).toEqual([1, 1]);
    expect(await left('2027-03-15')).toEqual([0, 0]);
  });

  it('go ninety days after its closure became known, though its outcome is older', async () => {
    now = '2027-02-01T10:00:00.000Z';
    await demand('paper.add', { raw: pasted(OUTCOME) });
    expect((await demand('case.load', { caseKey: KEY }))?.ua.status).toBe('closed');
    expect(await left('2027-05-02')).toEqual([1, 1]);
    expect(await left('2027-05-03')).toEqual([0, 0]);
  });

  it('go thirty days after it where the person says so, and nothing goes without a word', async () => {
    await keepJournal('30 days', clock);
    await demand('paper.add', { raw: pasted(OUTCOME) });
    expect((await demand('case.load', { caseKey: KEY }))?.ua.status).toBe('closed');
    expect(await left('2026-12-31')).toEqual([1, 1]);
    expect(await left('2027-01-01')).toEqual([0, 0]);
  });

  it('stay however the clock is set, while the case is open', async () => {
    expect(await left('2020-01-01')).toEqual([1, 1]);
    expect(await left('2026-12-01')).toEqual([1, 1]);
  });
});

describe('a clock that is set back', () => {
  it('changes nothing that was written, and what is written then stays the later', async () => {
    const before = await demand('draft.change', { ...place, patch: { subject: 'First' } });
    now = '2025-01-01T00:00:00.000Z';
    const after = await demand('draft.change', { ...place, patch: { subject: 'Second' } });
    expect(after.changedAt > before.changedAt).toBe(true);
    const again = await demand('draft.change', { ...place, patch: { own: 'Still a nurse.' } });
    expect(again.changedAt > after.changedAt).toBe(true);
    const found = await demand('case.load', { caseKey: KEY });
    expect(found?.drafts).toMatchObject([{ subject: 'Second', own: 'Still a nurse.' }]);
    expect(found?.ua.status).toBe('active');
  });

  it('has it looked again for reminders, which an alarm a year away would not', async () => {
    await fakeBrowser.alarms.create('reminder', { when: Date.now() + 366 * 24 * 3_600_000 });
    const far = (await fakeBrowser.alarms.get('reminder'))?.scheduledTime ?? 0;
    const stop = keepReminding();
    await vi.waitUntil(
      async () => ((await fakeBrowser.alarms.get('reminder'))?.scheduledTime ?? 0) !== far,
      30_000,
    );
    stop();
  });
});
