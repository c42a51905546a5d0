import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerMessage } from '../../../lib/service/messages.ts';
import { TIDYING } from '../../../lib/store/erase.ts';
import { fakePermissions } from '../../support/fake-permissions.ts';

const clock = { today: () => '2026-11-24', now: () => '2026-11-24T10:00:00.000Z' };
const erase = () => answerMessage({ name: 'everything.erase', request: {} }, clock);
const notices = new Set<string>();

beforeEach(async () => {
  TIDYING.pause = 0;
  fakeBrowser.reset();
  notices.clear();
  Object.assign(browser, { notifications: { clear: async (id: string) => notices.delete(id) } });
});

it('takes back the sites and the notifications that were allowed, with the one that is shown', async () => {
  const permissions = fakePermissions({
    permissions: ['storage', 'notifications'],
    origins: ['https://section.example/*', 'http://form.example/*'],
  });
  Object.assign(browser, { permissions });
  notices.add('reminder');
  await browser.alarms.create('follow', { when: Date.now() + 60_000 });
  expect(await erase()).toEqual({ ok: true, value: null });
  expect(await permissions.getAll()).toEqual({ permissions: ['storage'], origins: [] });
  expect([...notices]).toEqual([]);
  expect(await browser.alarms.getAll()).toEqual([]);
});

it('says so when a site is still allowed, and when notifications are', async () => {
  for (const stuck of [{ permissions: ['notifications'] }, { origins: ['https://section.example/*'] }]) {
    Object.assign(browser, { permissions: { ...fakePermissions(stuck), remove: async () => false } });
    expect(await erase()).toEqual({ ok: false, why: 'failed' });
  }
});

it('erases what is stored also when a site cannot be taken back', async () => {
  const stuck = { origins: ['https://section.example/*'] };
  Object.assign(browser, { permissions: { ...fakePermissions(stuck), remove: async () => false } });
  await answerMessage({ name: 'profile.change', request: { patch: { name: 'Hanna' } } }, clock);
  expect(Object.keys(await browser.storage.local.get())).not.toEqual([]);
  expect(await erase()).toEqual({ ok: false, why: 'failed' });
  expect(await browser.storage.local.get()).toEqual({});
});
