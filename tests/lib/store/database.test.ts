import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { DATABASE } from '../../../lib/store/version.ts';
import { madeFollow, madeItem } from '../../support/made-follows.ts';
import { madePaper, madeUa } from '../../support/made-papers.ts';

const TODAY = '2026-11-24';
const KEY = 'UA-76-2026';

/** A page or the background of its own: modules, and with them the connection, are fresh. */
async function anotherPage() {
  vi.resetModules();
  const { database } = await import('../../../lib/store/database.ts');
  const { changeCase, rebuildRows } = await import('../../../lib/store/write.ts');
  const { loadFirst, loadList } = await import('../../../lib/store/list.ts');
  const { loadCase } = await import('../../../lib/store/read.ts');
  const { changeDraft } = await import('../../../lib/service/change-draft.ts');
  const { onChange } = await import('../../../lib/store/changes.ts');
  return {
    database,
    DATABASE,
    changeCase,
    rebuildRows,
    loadFirst,
    loadList,
    loadCase,
    changeDraft,
    onChange,
  };
}
const clock = { today: () => TODAY, now: () => '2026-11-24T00:00:00.000Z' };
const place = { caseKey: KEY, recipientKey: 'esteban-quirola-mena', paperId: null };

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

async function withPaper() {
  const page = await anotherPage();
  await page.changeCase(KEY, TODAY, (transaction) =>
    transaction.objectStore('papers').add(madePaper('first', madeUa())),
  );
  return page;
}

describe('the database', () => {
  it('makes all tables from nothing', async () => {
    const db = await (await anotherPage()).database();
    expect([...db.objectStoreNames]).toEqual([
      'corrections',
      'decisions',
      'drafts',
      'follows',
      'journal',
      'news',
      'papers',
      'quarantine',
      'rows',
      'seen',
    ]);
    expect(db.version).toBe(5);
  });

  it('keeps what was stored when it is opened again', async () => {
    await withPaper();
    const again = await anotherPage();
    expect((await again.loadCase(KEY, TODAY)).answer?.ua.label).toBe('UA 76/26');
  });

  it('makes way for a newer version of itself, and comes back with what is there', async () => {
    const page = await withPaper();
    await new Promise<void>((resolve, reject) => {
      const newer = indexedDB.open(page.DATABASE, 99);
      newer.onsuccess = () => resolve(newer.result.close());
      newer.onerror = () => reject(newer.error);
    });
    await expect(page.database()).rejects.toThrow(/version/i);
  });
});

/** The store as its first or second version made it, with one row of the list, and one paper. */
function olderVersion(name: string, version: 1 | 2, row: object, paper?: object): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(name, version);
    opening.onupgradeneeded = () => {
      const db = opening.result;
      const tables = [
        db.createObjectStore('papers', { keyPath: 'id' }),
        db.createObjectStore('decisions', { keyPath: ['caseKey', 'paperId'] }),
        db.createObjectStore('drafts', { keyPath: ['caseKey', 'recipientKey'] }),
        db.createObjectStore('journal', { keyPath: 'id' }),
      ];
      for (const table of tables) table.createIndex('caseKey', 'caseKey');
      const rows = db.createObjectStore('rows', { keyPath: 'key' });
      if (version === 2) rows.createIndex('byDue', ['standing', 'due']);
      rows.add(row);
      if (paper) tables[0]?.add(paper);
      db.createObjectStore('quarantine', { autoIncrement: true });
    };
    opening.onsuccess = () => resolve(opening.result.close());
    opening.onerror = () => reject(opening.error);
  });
}

const oldRow = {
  key: KEY,
  label: 'UA 76/26',
  standing: 'open',
  headline: 'A headline',
  country: 'EC',
  people: [],
  deadline: '2026-12-24',
  updateNumber: null,
  closedOn: null,
  recipients: 1,
  written: 0,
  draft: false,
  sample: false,
};

describe('a store of an older version', () => {
  it('keeps its list, and sorts it', async () => {
    const page = await anotherPage();
    await olderVersion(page.DATABASE, 1, oldRow);
    const { rows, whole } = await page.loadList(TODAY);
    expect(whole).toBe(true);
    expect(rows.active).toMatchObject([{ key: KEY, due: '2026-12-24' }]);
    expect((await page.loadFirst(TODAY, 5)).active).toEqual(rows.active);
  });
});

describe('a store of the second version', () => {
  it('keeps its papers and takes corrections', async () => {
    const page = await anotherPage();
    await olderVersion(page.DATABASE, 2, { ...oldRow, due: oldRow.deadline }, madePaper('first', madeUa()));
    expect((await page.loadCase(KEY, TODAY)).answer?.ua.deadline).toBe('2026-12-01');
    const correction = { paperId: 'first', field: 'deadline', value: '2026-12-15', at: TODAY };
    await page.changeCase(KEY, TODAY, (transaction) =>
      transaction.objectStore('corrections').put(correction),
    );
    const { answer } = await page.loadCase(KEY, TODAY);
    expect(answer?.ua.deadline).toBe('2026-12-15');
    expect(answer?.corrections).toEqual({ first: [correction] });
    expect((await page.loadList(TODAY)).rows.active).toMatchObject([{ deadline: '2026-12-15' }]);
  });

  it('takes follows and what they have seen', async () => {
    const page = await anotherPage();
    await olderVersion(page.DATABASE, 2, { ...oldRow, due: oldRow.deadline }, madePaper('first', madeUa()));
    const { addFollow, loadFollows, itemsIn, noteFound } = await import('../../../lib/store/follows.ts');
    expect(await loadFollows()).toEqual([]);
    const follow = madeFollow('https://section.example/feed');
    expect(await addFollow(follow)).toBe(true);
    expect(await addFollow({ ...follow, title: 'Another' })).toBe(false);
    const items = [madeItem('https://section.example/ua-1-26')];
    const now = '2026-11-24T00:00:00.000Z';
    expect(await noteFound(follow.id, (state) => state, items, now)).toBe(1);
    expect(await noteFound(follow.id, (state) => state, items, now)).toBe(0);
    expect(await loadFollows()).toEqual([follow]);
    expect(await itemsIn('waiting', [follow.id])).toMatchObject(items);
    expect((await page.loadList(TODAY)).rows.active).toHaveLength(1);
  });

  it('sets a damaged follow aside, and what it has seen', async () => {
    const page = await withPaper();
    const { beginItem, loadFollows } = await import('../../../lib/store/follows.ts');
    const open = await page.database();
    const good = madeFollow('https://section.example/feed');
    await open.put('follows', good);
    await open.put('follows', { ...good, id: 'bad', url: 7 } as never);
    await open.put('seen', { followId: good.id, key: 'a', state: 'waiting', url: 'x', stamp: 7 } as never);
    expect(await loadFollows()).toEqual([good]);
    expect(await beginItem(good.id)).toBe(null);
    expect(await open.getAll('quarantine')).toMatchObject([{ table: 'follows' }, { table: 'seen' }]);
    expect(await open.count('seen')).toBe(0);
  });

  it('sets a damaged correction aside', async () => {
    const page = await withPaper();
    await page.changeCase(KEY, TODAY, (transaction) =>
      transaction.objectStore('corrections').put({ paperId: 'first', field: 'deadline', value: 7 } as never),
    );
    expect((await page.loadCase(KEY, TODAY)).whole).toBe(false);
    await page.changeCase(KEY, TODAY, async () => {});
    const db = await page.database();
    expect(await db.getAll('quarantine')).toMatchObject([{ table: 'corrections', row: { value: 7 } }]);
    expect(await db.count('corrections')).toBe(0);
  });
});

describe('two windows that write at once', () => {
  it('lose nothing of one draft', async () => {
    const [one, two] = [await withPaper(), await anotherPage()];
    await Promise.all([
      one.changeDraft(place, { own: 'I am a nurse.' }, clock),
      two.changeDraft(place, { subject: 'Protect her' }, clock),
      one.changeDraft({ ...place, recipientKey: 'other' }, { text: 'My words.' }, clock),
    ]);
    const { answer } = await two.loadCase(KEY, TODAY);
    expect(answer?.drafts).toHaveLength(2);
    expect(answer?.drafts).toContainEqual(
      expect.objectContaining({ own: 'I am a nurse.', subject: 'Protect her' }),
    );
  });

  it('leave a row that fits all papers', async () => {
    const [one, two] = [await anotherPage(), await anotherPage()];
    const update = madeUa({ kind: 'update', issued: '2026-11-01', deadline: '2026-12-24', updateNumber: 1 });
    await Promise.all([
      one.changeCase(KEY, TODAY, (t) => t.objectStore('papers').add(madePaper('update', update))),
      two.changeCase(KEY, TODAY, (t) => t.objectStore('papers').add(madePaper('first', madeUa()))),
    ]);
    const { rows } = await one.loadList(TODAY);
    expect(rows.active).toMatchObject([{ deadline: '2026-12-24', updateNumber: 1 }]);
    await one.rebuildRows(TODAY);
    expect((await one.loadList(TODAY)).rows).toEqual(rows);
  });

  it('tell each other when the list changed', async () => {
    const [one, two] = [await withPaper(), await anotherPage()];
    const heard = new Promise<string>((resolve) => {
      const stop = two.onChange((caseKey) => {
        stop();
        resolve(caseKey);
      });
    });
    await one.changeDraft(place, { own: 'I am a nurse.' }, clock);
    expect(await heard).toBe(KEY);
  });
});

describe('the list', () => {
  it('is in order: unsure, active by nearest deadline and without one last, past, closed', async () => {
    const page = await anotherPage();
    const closing = { closes: true, quote: 'No further action is requested.' } as const;
    const papers = {
      later: madeUa({ deadline: '2026-12-24' }),
      never: madeUa({ deadline: null }),
      sooner: madeUa({ deadline: '2026-11-25' }),
      past: madeUa({ deadline: '2026-11-23' }),
      closed: madeUa({ kind: 'outcome', closing }),
      unsure: madeUa({ kind: 'outcome', closing: { ...closing, closes: 'unsure' } }),
    };
    for (const [key, ua] of Object.entries(papers))
      await page.changeCase(key, TODAY, (t) =>
        t.objectStore('papers').add({ ...madePaper(key, ua), caseKey: key }),
      );
    const { rows } = await page.loadList(TODAY);
    const keys = Object.fromEntries(
      Object.entries<{ key: string }[]>({ ...rows }).map(([part, list]) => [
        part,
        list.map(({ key }) => key),
      ]),
    );
    expect(keys).toEqual({
      unsure: ['unsure'],
      active: ['sooner', 'later', 'never'],
      past: ['past'],
      closed: ['closed'],
    });
    expect((await page.loadList('2026-11-26')).rows.past.map(({ key }) => key)).toEqual(['sooner', 'past']);

    const first = await page.loadFirst(TODAY, 2);
    expect(first).toEqual({ ...rows, active: rows.active.slice(0, 2), past: [], closed: [] });
    expect(await page.loadFirst(TODAY, 9)).toEqual(rows);
  });
});
