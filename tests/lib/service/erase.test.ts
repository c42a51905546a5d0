import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { BEGUN, whileOpen } from '../../../lib/service/lock/gate.ts';
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

const change = (name: string) =>
  answerMessage({ name: 'profile.change', request: { patch: { name } } }, clock);

it('lets nothing through that other windows asked for before it was done', async () => {
  Object.assign(browser, { permissions: fakePermissions({}) });
  await change('Hanna');
  const before = change('Ida');
  const erased = erase();
  const meanwhile = change('Jule');
  const look = answerMessage({ name: 'profile.load', request: {} }, clock);
  expect(await erased).toEqual({ ok: true, value: null });
  expect([await before, await meanwhile]).toEqual([
    { ok: false, why: 'erased' },
    { ok: false, why: 'erased' },
  ]);
  expect(await browser.storage.local.get()).toEqual({});
  expect(await look).toMatchObject({ ok: true, value: { name: '' } });
  expect(await change('Kaja')).toEqual({ ok: true, value: null });
});

/** Work on what is stored that has begun; `end` lets it end. */
async function begun(): Promise<{ end: () => void; ended: Promise<unknown> }> {
  const [hasBegun, may] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  const ended = whileOpen(async () => {
    hasBegun.resolve();
    await may.promise;
    await browser.storage.local.set({ late: 'Lena' });
  });
  await hasBegun.promise;
  return { end: may.resolve, ended };
}

it('erases again what had begun before and was written only behind it', async () => {
  Object.assign(browser, { permissions: fakePermissions({}) });
  BEGUN.patience = 1500;
  const { end, ended } = await begun();
  // After the first erasing, and before anybody says that it takes too long.
  setTimeout(end, 2500);
  expect(await erase()).toEqual({ ok: true, value: null });
  await ended;
  expect(await browser.storage.local.get()).toEqual({});
});

it('says so where what had begun has not ended yet', async () => {
  Object.assign(browser, { permissions: fakePermissions({}) });
  BEGUN.patience = 20;
  const { end, ended } = await begun();
  expect(await erase()).toEqual({ ok: false, why: 'failed' });
  end();
  await ended;
  expect(await erase()).toEqual({ ok: true, value: null });
  expect(await browser.storage.local.get()).toEqual({});
});
