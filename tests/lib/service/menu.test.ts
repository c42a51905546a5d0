import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { rowOf } from '../../../lib/case/row.ts';
import { keepMenu, makeMenu } from '../../../lib/service/menu.ts';
import { database } from '../../../lib/store/database.ts';
import { closedCase, ua } from '../../support/invented.ts';

const clock = { today: () => '2026-11-24', now: () => '2026-11-24T10:00:00Z' };
const nothing = { written: new Set<string>(), draft: false };
const created: { id?: string; parentId?: string; title?: string; contexts?: string[] }[] = [];

beforeEach(async () => {
  created.length = 0;
  vi.spyOn(browser.i18n, 'getMessage').mockImplementation(((key: string) => key) as never);
  const contextMenus = {
    removeAll: async () => void created.splice(0),
    create: (one: (typeof created)[number]) => created.push(one),
  };
  Object.assign(browser, { contextMenus });
  await (await database()).clear('rows');
});

const put = async (key: string, patch: object) =>
  (await database()).put('rows', { ...rowOf(ua, nothing), key, ...patch });

it('has the active cases, the soonest first, in fields alone', async () => {
  await put('b', { label: 'UA 2/26', headline: 'Later & well', deadline: '2026-12-30', due: '2026-12-30' });
  await put('a', { label: 'UA 1/26', headline: 'x'.repeat(100), deadline: '2026-12-01', due: '2026-12-01' });
  await put('past', { deadline: '2026-11-01', due: '2026-11-01' });
  await (await database()).put('rows', rowOf(closedCase, nothing));
  await Promise.all([makeMenu(clock), makeMenu(clock)]);
  expect(created.map(({ id, parentId }) => [id, parentId])).toEqual([
    ['insert', undefined],
    ['a', 'insert'],
    ['b', 'insert'],
  ]);
  expect(created.every(({ contexts }) => contexts?.join() === 'editable')).toBe(true);
  expect(created[1]?.title).toHaveLength(60);
  expect(created[2]?.title).toBe('UA 2/26: Later && well');
});

it('ends with the list where there are more than it shows', async () => {
  for (let n = 10; n < 21; n += 1) await put(`k${n}`, { deadline: `2026-12-${n}`, due: `2026-12-${n}` });
  await makeMenu(clock);
  expect(created).toHaveLength(12);
  expect(created.at(-1)).toMatchObject({ id: 'all', parentId: 'insert', title: 'all_cases…' });
  await (await database()).delete('rows', 'k20');
  await makeMenu(clock);
  expect(created.map(({ id }) => id)).not.toContain('all');
});

it('opens the popup with its list where all cases are asked for', async () => {
  let choose: (info: { menuItemId: string }, tab: { id: number }) => void = () => {};
  const onClicked = { addListener: (listener: typeof choose) => (choose = listener) };
  Object.assign(browser.contextMenus, { onClicked });
  const openPopup = vi.fn(async () => {});
  Object.assign(browser.action, { openPopup });
  const kept = vi.spyOn(browser.storage.session, 'set').mockResolvedValue();
  keepMenu(clock);
  choose({ menuItemId: 'all' }, { id: 7 });
  expect(openPopup).toHaveBeenCalledOnce();
  expect(kept).not.toHaveBeenCalled();
  choose({ menuItemId: 'a' }, { id: 7 });
  expect(openPopup).toHaveBeenCalledTimes(2);
  expect(kept).toHaveBeenCalledOnce();
});

it('is not there without an active case, and is gone with the last', async () => {
  await put('a', {});
  await makeMenu(clock);
  expect(created).toHaveLength(2);
  await put('a', { standing: 'closed' });
  await makeMenu(clock);
  expect(created).toEqual([]);
});

it('is left out where the browser has none, as Firefox on a telephone, and stops nothing else there', async () => {
  const complain = vi.spyOn(console, 'error').mockImplementation(() => {});
  Object.assign(browser, { contextMenus: undefined });
  await put('a', {});
  expect(() => keepMenu(clock)).not.toThrow();
  await makeMenu(clock);
  expect(complain).not.toHaveBeenCalled();
});
