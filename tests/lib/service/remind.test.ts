import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { showBadge } from '../../../lib/browser/badge.ts';
import { rowOf } from '../../../lib/case/row.ts';
import { makeCalendar } from '../../../lib/service/calendar.ts';
import { keepReminding, remind } from '../../../lib/service/remind.ts';
import { database } from '../../../lib/store/database.ts';
import { changeCaution, changeReminder } from '../../../lib/store/settings.ts';
import { ua } from '../../support/invented.ts';
import { messagesIn } from '../../support/words.ts';

const nothing = { written: new Set<string>(), draft: false };
/** What the toolbar button shows, by the tab; `all` where a tab has nothing of its own. */
const button = { text: {} as Record<string, string>, title: {} as Record<string, string> };
const shown: { title: string; message: string }[] = [];
let allowed = true;
const AT = Date.UTC(2026, 10, 24, 10);
const moment = { today: '2026-11-24', minute: 600, at: AT };
const look = () => remind(() => moment);
const pressed: ((id: string) => void)[] = [];

beforeEach(async () => {
  fakeBrowser.reset();
  vi.spyOn(browser.i18n, 'getMessage').mockImplementation(messagesIn() as never);
  button.text = {};
  button.title = {};
  shown.length = 0;
  allowed = true;
  Object.assign(moment, { today: '2026-11-24', minute: 600 });
  type Over = { tabId?: number };
  Object.assign(browser, {
    action: {
      setBadgeBackgroundColor: async () => {},
      setBadgeTextColor: async () => {},
      getTitle: async () => button.title.all,
      setBadgeText: async ({ tabId = 0, text }: Over & { text: string | null }) => {
        if (text === null) delete button.text[tabId];
        else button.text[tabId || 'all'] = text;
      },
      setTitle: async ({ tabId = 0, title }: Over & { title: string }) => {
        button.title[tabId || 'all'] = title;
      },
    },
    permissions: { contains: async () => allowed, onAdded: { addListener: () => {} } },
    notifications: {
      create: async (_: string, one: (typeof shown)[number]) => shown.push(one),
      clear: async () => shown.splice(0).length > 0,
      onClicked: { addListener: (listener: (id: string) => void) => pressed.push(listener) },
    },
  });
  await (await database()).clear('rows');
});

const put = async (key: string, deadline: string) =>
  (await database()).put('rows', { ...rowOf(ua, nothing), key, deadline, due: deadline });

it('counts on the button, says it in its title, and takes it away with the last case', async () => {
  await put('a', '2026-11-26');
  await put('b', '2026-12-01');
  await put('c', '2026-12-02');
  await look();
  expect(button.text.all).toBe('2');
  expect(button.title.all).toBe('2 cases to write for, with a week or less left');
  moment.today = '2026-12-03';
  await look();
  expect(button.text.all).toBe('');
  expect(button.title.all).toBe('Appeal Drafter');
});

it('tells nobody once this week’s letter is written, where one a week is wanted, and counts all the same', async () => {
  await put('a', '2026-12-01');
  const open = await database();
  await open.clear('journal');
  const at = '2026-11-24T08:00:00.000Z';
  const note = { recipientKey: 'm', recipient: 'M', channel: 'copy', state: 'written' } as const;
  await open.put('journal', { ...note, id: 'j', caseKey: 'other', at });
  await changeReminder({ notice: true });
  await look();
  expect([button.text.all, shown.length]).toEqual(['1', 1]);
  await changeReminder({ pace: 'week' });
  await look();
  expect(shown).toEqual([]);
  moment.today = '2026-11-26';
  await look();
  expect([button.text.all, button.title.all]).toEqual(['1', '1 case to write for, with a week or less left']);
  expect(shown).toEqual([]);
  moment.today = '2026-11-30';
  await look();
  expect([button.text.all, shown.length]).toEqual(['1', 1]);
  await open.clear('journal');
});

it('is seen again over a tab that showed something of its own', async () => {
  await put('a', '2026-11-26');
  await look();
  await showBadge(7, { text: '✓', title: 'The letter is in.' });
  await showBadge(7, null);
  expect(button.text).toEqual({ all: '1' });
  expect(button.title['7']).toBe('1 case to write for, with a week or less left');
});

it('tells nobody who did not ask for it', async () => {
  await put('a', '2026-11-26');
  await look();
  expect(shown).toEqual([]);
});

it('tells once a day, in words that say nothing, however often it is looked', async () => {
  await changeReminder({ notice: true });
  await put('a', '2026-11-26');
  await Promise.all([look(), look()]);
  expect(shown.map(({ title, message }) => [title, message])).toEqual([['Reminder', '1 reminder']]);
  moment.today = '2026-11-25';
  await look();
  expect(shown).toHaveLength(2);
});

it('tells nothing where the browser does not allow it (any more)', async () => {
  await changeReminder({ notice: true });
  allowed = false;
  await put('a', '2026-11-26');
  await look();
  expect(shown).toEqual([]);
});

it('takes a notification away when there is nothing left to write', async () => {
  await changeReminder({ notice: true });
  await put('a', '2026-11-26');
  await look();
  await (await database()).clear('rows');
  await look();
  expect(shown).toEqual([]);
});

it('shows no number where the person wants none', async () => {
  await changeReminder({ badge: false });
  await put('a', '2026-11-26');
  await look();
  expect(button.text.all).toBe('');
});

it('shows and tells nothing where the person has to be careful, names no case in a calendar, and leaves the title to others', async () => {
  await changeReminder({ notice: true });
  await put('a', '2026-11-26');
  await look();
  button.title.all = 'Notes';
  await changeCaution({ all: true });
  await look();
  expect([button.text.all, button.title.all]).toEqual(['', 'Notes']);
  expect(shown).toEqual([]);
  expect(await browser.alarms.getAll()).toEqual([]);
  const clock = { today: () => moment.today, now: () => new Date(AT).toISOString() };
  expect((await makeCalendar(false, clock)).text).toContain('SUMMARY:Reminder\r\n');
});

it('has itself called again, also where the browser has lost the alarm', async () => {
  await put('a', '9999-11-26');
  await look();
  const alarm = () => browser.alarms.get('reminder');
  expect(((await alarm())?.scheduledTime ?? 0) - AT).toBe(841 * 60_000);
  await browser.alarms.clearAll();
  const stop = keepReminding();
  await vi.waitUntil(async () => (await alarm()) !== undefined, 30_000);
  stop();
});

it('is there again when the browser starts', async () => {
  const day = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString().slice(0, 10);
  await put('a', day(48));
  const stop = keepReminding();
  await look();
  button.text = {};
  await fakeBrowser.runtime.onStartup.trigger();
  await vi.waitUntil(() => button.text.all === '1', 30_000);
  stop();
});

it('is not woken where no deadline is to come', async () => {
  await put('a', '2026-11-26');
  await look();
  await (await database()).clear('rows');
  await look();
  expect(await browser.alarms.getAll()).toEqual([]);
});
