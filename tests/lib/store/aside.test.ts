import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { tidyDaily } from '../../../lib/service/journal.ts';
import { answerMessage } from '../../../lib/service/messages.ts';
import { sweep } from '../../../lib/store/aside.ts';
import { closeDatabase, database } from '../../../lib/store/database.ts';
import { noteFound } from '../../../lib/store/follows.ts';
import { loadList } from '../../../lib/store/list.ts';
import { keepNews } from '../../../lib/store/news.ts';
import { changeCase } from '../../../lib/store/write.ts';
import { demandingOf, WITNESS as KEY, pasted, steadyClock, WITNESS_PAPER } from '../../support/asking.ts';
import { fakePermissions } from '../../support/fake-permissions.ts';
import { madeFollow, madeItem } from '../../support/made-follows.ts';

const TODAY = '2026-11-24';
const demand = demandingOf(answerMessage, steadyClock(TODAY));
const place = { caseKey: KEY, recipientKey: 'minister', paperId: null };

beforeEach(async () => {
  vi.spyOn(fakeBrowser.i18n, 'getMessage').mockImplementation(((key: string) => key) as never);
  await closeDatabase();
  globalThis.indexedDB = new IDBFactory();
  await demand('paper.add', { raw: pasted(WITNESS_PAPER) });
  await demand('draft.change', { ...place, patch: { own: 'Mine.' } });
});

// Other files share this browser.
afterAll(() => fakeBrowser.storage.local.clear());

/** Puts rows as a damaged disk or another version might leave them. */
async function put(table: 'papers' | 'drafts' | 'journal' | 'decisions' | 'corrections', row: object) {
  await (await database()).put(table, row as never);
}

describe('a row that does not fit', () => {
  it('is set aside also where no case leads to it, and what fits stays', async () => {
    await put('drafts', { caseKey: 'UA-99-2026', recipientKey: 'm', own: 7 });
    await put('journal', { id: 'j', caseKey: 9 });
    await put('papers', { id: 'p' });
    await put('decisions', { caseKey: KEY, paperId: 'x', answer: 'maybe' });
    await (await database()).put('seen', { followId: 'f', key: 'k', state: 'read', stamp: 7 } as never);
    await put('corrections', { paperId: 'gone', field: 'deadline', value: 7 });
    await sweep(TODAY);
    const aside = await demand('aside.load', {});
    expect(aside.map(({ table }) => table).sort()).toEqual([
      'corrections',
      'decisions',
      'drafts',
      'journal',
      'papers',
      'seen',
    ]);
    expect(aside).toContainEqual({ table: 'papers', row: { id: 'p' } });
    const open = await database();
    expect(await Promise.all([open.count('papers'), open.count('drafts'), open.count('journal')])).toEqual([
      1, 1, 0,
    ]);
    await sweep(TODAY);
    expect(await demand('aside.load', {})).toHaveLength(6);
  });

  it('takes its part of the list along, and brings it back once it fits again', async () => {
    const draft = await (await database()).get('drafts', [KEY, 'minister']);
    const damaged = { ...draft, variant: 'of a newer version' };
    await put('drafts', damaged);
    await sweep(TODAY);
    expect((await loadList(TODAY)).rows.active).toMatchObject([{ key: KEY, draft: false }]);
    const open = await database();
    const [key] = await open.getAllKeys('quarantine');
    await open.put('quarantine', { table: 'drafts', row: draft }, key);
    await sweep(TODAY);
    expect(await demand('aside.load', {})).toEqual([]);
    expect((await loadList(TODAY)).rows.active).toMatchObject([{ key: KEY, draft: true }]);
  });

  it('does not go over what was written in its place meanwhile', async () => {
    const draft = await (await database()).get('drafts', [KEY, 'minister']);
    await (await database()).add('quarantine', { table: 'drafts', row: { ...draft, own: 'Older.' } });
    await sweep(TODAY);
    expect((await demand('case.load', { caseKey: KEY }))?.drafts).toMatchObject([{ own: 'Mine.' }]);
    expect(await demand('aside.load', {})).toHaveLength(1);
  });

  it('is a paper: its case goes from the list with its last one', async () => {
    const [paper] = await (await database()).getAll('papers');
    await put('papers', { ...paper, ua: { kind: 'of a newer version' } });
    await sweep(TODAY);
    expect((await loadList(TODAY)).rows.active).toEqual([]);
    expect(await demand('aside.load', {})).toMatchObject([{ table: 'papers', row: { id: paper?.id } }]);
  });
});

describe('beside the cases', () => {
  const follow = madeFollow('https://section.example/feed');
  const item = {
    ...madeItem('https://section.example/ua-1-26'),
    followId: follow.id,
    seenAt: `${TODAY}T00:00:00Z`,
    state: 'read' as const,
    why: null,
    tries: 1,
    paperIds: [],
  };
  const news = {
    caseKey: KEY,
    label: 'UA 41/26',
    wasLabel: null,
    before: 'active' as const,
    after: 'closed' as const,
    changes: [],
    at: `${TODAY}T00:00:00Z`,
  };
  const damaged = {
    news: { ...news, changes: 7 },
    follows: { ...follow, kind: 'dove' },
    seen: { ...item, stamp: 7 },
  };

  it('what is followed, what was seen of it and what is new are set aside, and come back once they fit', async () => {
    const open = await database();
    for (const [table, row] of Object.entries(damaged)) await open.put(table as 'news', row as never);
    expect(await sweep(TODAY)).toBe(false);
    const aside = await demand('aside.load', {});
    expect(aside).toEqual(Object.entries(damaged).map(([table, row]) => ({ table, row })));
    expect([await open.count('news'), await open.count('follows'), await open.count('seen')]).toEqual([
      0, 0, 0,
    ]);
    const rows: Record<string, object> = { news, follows: follow, seen: item };
    for (const key of await open.getAllKeys('quarantine')) {
      const table = (await open.get('quarantine', key))?.table ?? '';
      await open.put('quarantine', { table, row: rows[table] }, key);
    }
    expect(await sweep(TODAY)).toBe(true);
    expect(await demand('aside.load', {})).toEqual([]);
    expect(await Promise.all([open.getAll('news'), open.getAll('follows'), open.getAll('seen')])).toEqual([
      [news],
      [follow],
      [item],
    ]);
  });

  it('what is in their place by then stays, and an item waits for its follow', async () => {
    const open = await database();
    await open.put('follows', { ...follow, title: 'Followed again' });
    await open.add('quarantine', { table: 'follows', row: follow });
    await open.add('quarantine', { table: 'seen', row: { ...item, followId: 'another' } });
    expect(await sweep(TODAY)).toBe(false);
    expect(await open.getAll('follows')).toMatchObject([{ title: 'Followed again' }]);
    expect(await demand('aside.load', {})).toHaveLength(2);
  });

  it('nothing is written over what cannot be read', async () => {
    const open = await database();
    await open.put('news', damaged.news as never);
    await open.put('follows', follow);
    await open.put('seen', damaged.seen as never);
    expect(await noteFound(follow.id, (state) => state, [madeItem(item.url)], news.at)).toBe(1);
    await changeCase(KEY, TODAY, (transaction) => keepNews(transaction, news));
    expect(await demand('news.load', {})).toEqual([news]);
    expect((await demand('aside.load', {})).map(({ row }) => row)).toEqual([damaged.seen, damaged.news]);
  });

  it('a follow that comes back is asked for again', async () => {
    await (await database()).add('quarantine', { table: 'follows', row: follow });
    Object.assign(fakeBrowser, { permissions: fakePermissions({ origins: ['https://section.example/*'] }) });
    await tidyDaily(steadyClock(TODAY));
    expect(await fakeBrowser.alarms.getAll()).toMatchObject([{ name: 'follow' }]);
  });
});
