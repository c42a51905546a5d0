import 'fake-indexeddb/auto';
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { database } from '../../../lib/store/database.ts';
import { TIDYING } from '../../../lib/store/erase.ts';
import { asking, WITNESS, witnessPaper } from '../../support/asking.ts';
import { fakePermissions } from '../../support/fake-permissions.ts';

const clock = { today: () => '2026-11-24', now: () => '2026-11-24T10:00:00.000Z' };
const ask = asking(clock);
const KEY = WITNESS;
const PAPER = witnessPaper({ languages: 'Spanish, English' });
const { action, contextMenus, permissions } = browser;
const worn = { title: '', icon: '', menu: [] as string[], sidebar: [] as string[] };

beforeEach(async () => {
  TIDYING.pause = 0;
  const open = await database();
  for (const table of open.objectStoreNames) await open.clear(table);
  await fakeBrowser.storage.local.clear();
  vi.spyOn(browser.i18n, 'getMessage').mockImplementation(((key: string) => key) as never);
  Object.assign(browser, {
    permissions: fakePermissions(),
    action: {
      setTitle: async ({ title }: { title: string }) => void Object.assign(worn, { title }),
      setIcon: async ({ path }: { path: Record<string, string> }) =>
        void Object.assign(worn, { icon: path['16'] }),
    },
    sidebarAction: {
      setTitle: async ({ title }: { title: string }) => void worn.sidebar.push(title),
      setIcon: async ({ path }: { path: Record<string, string> }) => void worn.sidebar.push(`${path['16']}`),
    },
    contextMenus: {
      removeAll: async () => void worn.menu.splice(0),
      create: ({ id }: { id: string }) => worn.menu.push(id),
    },
  });
  await ask('paper.add', { raw: { text: PAPER, source: { way: 'paste', url: null, title: null } } });
});

// Other files share this browser.
afterAll(async () => {
  Object.assign(browser, { action, contextMenus, permissions, sidebarAction: undefined });
  vi.restoreAllMocks();
  await fakeBrowser.storage.local.clear();
});

const note = () =>
  ask('journal.note', {
    entry: { caseKey: KEY, recipientKey: 'm', recipient: 'M', channel: 'webmail', state: 'written' },
  });
const entries = async () => (await ask('case.load', { caseKey: KEY }))?.entries;

describe('care for a country', () => {
  it('is none at first, is changed in part, and comes with the case', async () => {
    expect(await ask('caution.load', {})).toEqual({ all: false, countries: [], clear: [], answered: false });
    await ask('caution.change', { patch: { countries: ['EC'] } });
    await ask('caution.change', { patch: { answered: true } });
    const caution = { all: false, countries: ['EC'], clear: [], answered: true };
    expect(await ask('caution.load', {})).toEqual(caution);
    expect(await ask('case.load', { caseKey: KEY })).toMatchObject({ caution });
  });

  it('keeps nothing of what was written there, and of other countries as before', async () => {
    await note();
    expect(await entries()).toHaveLength(1);
    await ask('caution.change', { patch: { countries: ['EC'] } });
    expect(await note()).toMatchObject({ state: 'written' });
    expect(await entries()).toHaveLength(1);
    await ask('caution.change', { patch: { countries: ['LK'] } });
    await note();
    expect(await entries()).toHaveLength(2);
    await ask('caution.change', { patch: { all: true } });
    await note();
    expect(await entries()).toHaveLength(2);
  });

  it('hides what the extension is, and the names of cases in menus', async () => {
    await ask('caution.change', { patch: { countries: ['EC'] } });
    expect(worn).toMatchObject({ title: 'plain_title', icon: '/plain-icon/16.png', menu: [] });
    expect(worn.sidebar.slice(-2)).toEqual(['plain_title', '/plain-icon/16.png']);
    expect(await fakeBrowser.storage.local.get('plainLook')).toEqual({ plainLook: true });
    await ask('caution.change', { patch: { countries: [] } });
    expect(worn).toMatchObject({ title: 'extension_name', icon: '/icon/16.png', menu: ['insert', KEY] });
    expect(worn.sidebar.slice(-2)).toEqual(['extension_name', '/icon/16.png']);
    expect(await fakeBrowser.storage.local.get('plainLook')).toEqual({});
    // Also the names of cases about other countries say what this is.
    await ask('caution.change', { patch: { countries: ['LK'] } });
    expect(worn).toMatchObject({ title: 'plain_title', menu: [] });
  });

  it('deletes what was kept of them before, at a press, and leaves the papers and other countries', async () => {
    await note();
    const place = { caseKey: KEY, recipientKey: 'm', paperId: 'p' };
    await ask('draft.change', { ...place, patch: { own: 'My own words.' } });
    expect(await ask('caution.kept', {})).toBe(false);
    await ask('caution.change', { patch: { countries: ['LK'] } });
    expect(await ask('caution.kept', {})).toBe(false);
    await ask('caution.forget', {});
    expect(await entries()).toHaveLength(1);

    await ask('caution.change', { patch: { countries: ['EC'] } });
    expect(await ask('caution.kept', {})).toBe(true);
    const [entry] = (await entries()) ?? [];
    await ask('journal.remove', { id: entry?.id ?? '', softly: true });
    expect(await ask('removed.load', {})).toHaveLength(1);
    await note();
    await ask('caution.forget', {});
    expect(await ask('caution.kept', {})).toBe(false);
    expect(await ask('case.load', { caseKey: KEY })).toMatchObject({ entries: [], drafts: [] });
    expect(await (await database()).count('papers')).toBe(1);
    expect(await ask('removed.load', {})).toEqual([]);
  });

  it('counts as care for all where what is stored cannot be read', async () => {
    await fakeBrowser.storage.local.set({ caution: { all: 7 } });
    expect(await ask('caution.load', {})).toMatchObject({ all: true });
  });

  it('comes back from a backup', async () => {
    await ask('caution.change', { patch: { countries: ['EC'], answered: true } });
    await ask('manner.change', { patch: { amnesty: 'leave out' } });
    const backup = await ask('backup.make', {});
    await ask('everything.erase', {});
    expect(worn.title).toBe('extension_name');
    await ask('backup.restore', { part: { ...backup, settings: backup.settings } });
    expect(await ask('caution.load', {})).toMatchObject({ countries: ['EC'], answered: true });
    expect(await ask('manner.load', {})).toEqual({ amnesty: 'leave out', words: null });
    expect(worn.title).toBe('plain_title');
  });
});

describe('a case', () => {
  it('comes with what its paper says of the manner of writing', async () => {
    expect(await ask('case.load', { caseKey: KEY })).toMatchObject({
      hints: { preferred: ['es', 'en'], amnesty: null },
      manner: { amnesty: null, words: null },
    });
  });
});

describe('drafts', () => {
  const place = { caseKey: KEY, recipientKey: 'esteban-quirola-mena', paperId: 'p' };

  it('of before there were paragraphs to arrange are read as they are', async () => {
    const old = {
      caseKey: KEY,
      recipientKey: 'm',
      own: 'Old.',
      subject: null,
      text: null,
      paperId: 'p',
      changedAt: '',
    };
    await (await database()).put('drafts', old);
    expect((await ask('case.load', { caseKey: KEY }))?.drafts).toEqual([old]);
    expect(await (await database()).count('quarantine')).toBe(0);
  });

  it('keep an arrangement, a length and a language beside the words', async () => {
    const parts = [{ of: null, text: null, out: false }];
    await ask('draft.change', { ...place, patch: { own: 'Mine.' } });
    await ask('draft.change', { ...place, patch: { parts, variant: '500', language: 'es' } });
    expect((await ask('case.load', { caseKey: KEY }))?.drafts).toMatchObject([
      { own: 'Mine.', parts, variant: '500', language: 'es', paperId: 'p' },
    ]);
    await ask('draft.change', { ...place, patch: { paperId: 'q', parts: null } });
    expect((await ask('case.load', { caseKey: KEY }))?.drafts).toMatchObject([{ parts: null, paperId: 'q' }]);
  });
});

describe('the cases for a group', () => {
  it('are the papers of active cases, without invented ones and without those that name the person', async () => {
    await ask('sample.add', {});
    const text = `To: Ana Prieto\n\n${PAPER.replaceAll('41', '42')}`;
    await ask('paper.add', { raw: { text, source: { way: 'paste', url: null, title: null } } });
    expect((await ask('pack.make', {})).texts).toHaveLength(2);
    await ask('profile.change', { patch: { name: 'Ana Prieto' } });
    const { texts, left } = await ask('pack.make', {});
    expect([texts.length, left]).toEqual([1, 1]);
    expect(texts[0]).toContain('UA: 41/26');
  });
});
