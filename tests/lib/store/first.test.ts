import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { firstStored, isLocked, readEarly, takeEarly } from '../../../lib/store/first.ts';
import { DATABASE, LOCK_DATABASE, LOCKED_VERSION, STORE_VERSION } from '../../../lib/store/version.ts';

const TODAY = '2026-11-24';

interface Row {
  key: string;
  standing: string;
  due: string;
}

/** A store of that version with a table of rows, and those in it. */
function store(version: number, rows: Row[]): Promise<void> {
  return new Promise((resolve) => {
    const opening = indexedDB.open(DATABASE, version);
    opening.onupgradeneeded = () => {
      const table = opening.result.createObjectStore('rows', { keyPath: 'key' });
      table.createIndex('byDue', ['standing', 'due']);
      for (const row of rows) table.put(row);
    };
    opening.onsuccess = () => {
      opening.result.close();
      resolve();
    };
  });
}

const open = (key: string, due: string): Row => ({ key, standing: 'open', due });
const many = (count: number) =>
  Array.from({ length: count }, (_, at) =>
    open(`case ${at}`, `2027-01-${String((at % 28) + 1).padStart(2, '0')}`),
  );
const keys = (stored: unknown[] | null) => stored?.map((row) => (row as Row).key);

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});
// Other files begin with nothing stored, and nothing asked for.
afterAll(async () => {
  await takeEarly('');
  await isLocked();
  globalThis.indexedDB = new IDBFactory();
});

describe('the rows that are asked for early', () => {
  it('are the unsure and then the nearest deadlines, of a short list all', async () => {
    const rows = [open('past', '2026-01-01'), open('later', '2027-02-01'), open('sooner', '2026-12-01')];
    await store(STORE_VERSION, [...rows, { key: 'unsure', standing: 'unsure', due: '2027-01-01' }]);
    readEarly(TODAY);
    expect(keys(await takeEarly(TODAY))?.toSorted()).toEqual(['later', 'past', 'sooner', 'unsure']);
  });

  it('are few of a long list, without those past their deadline', async () => {
    await store(STORE_VERSION, [...many(40), open('past', '2026-01-01')]);
    readEarly(TODAY);
    const stored = keys(await takeEarly(TODAY));
    expect(stored).toHaveLength(12);
    expect(stored?.slice(0, 3)).toEqual(['case 0', 'case 28', 'case 1']);
  });

  it('are given once: what is read later may have changed', async () => {
    await store(STORE_VERSION, many(2));
    readEarly(TODAY);
    expect(await takeEarly(TODAY)).toHaveLength(2);
    expect(await takeEarly(TODAY)).toBe(null);
  });

  it('are for that day alone', async () => {
    await store(STORE_VERSION, many(2));
    readEarly(TODAY);
    expect(await takeEarly('2026-11-25')).toBe(null);
  });

  it('are none where there is no store, and none is made', async () => {
    readEarly(TODAY);
    expect(await takeEarly(TODAY)).toBe(null);
    expect(await indexedDB.databases()).toEqual([]);
  });

  it('are none of a store of another version, which stays as it is', async () => {
    for (const version of [STORE_VERSION - 1, STORE_VERSION + 1]) {
      globalThis.indexedDB = new IDBFactory();
      await store(version, many(2));
      readEarly(TODAY);
      expect(await takeEarly(TODAY)).toBe(null);
      expect(await indexedDB.databases()).toEqual([{ name: DATABASE, version }]);
    }
  });

  it('are none where the store fails', async () => {
    await store(STORE_VERSION, many(2));
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(() => {
      throw new DOMException('broken', 'UnknownError');
    });
    readEarly(TODAY);
    expect(await takeEarly(TODAY)).toBe(null);
  });

  it('hold no connection that a newer version would wait for', async () => {
    await store(STORE_VERSION, many(2));
    readEarly(TODAY);
    await takeEarly(TODAY);
    const removed = await new Promise<string>((resolve) => {
      const removing = indexedDB.deleteDatabase(DATABASE);
      removing.onblocked = () => resolve('held');
      removing.onsuccess = () => resolve('free');
    });
    expect(removed).toBe('free');
  });
});

describe('whether all is locked', () => {
  /** A lock that holds, or one that was broken off before it did. */
  const lock = (inForce: boolean): Promise<void> =>
    new Promise((resolve) => {
      const opening = indexedDB.open(LOCK_DATABASE, 1);
      opening.onupgradeneeded = () => opening.result.createObjectStore('locked').put({ inForce }, 0);
      opening.onsuccess = () => resolve(opening.result.close());
    });

  beforeEach(async () => {
    await takeEarly('');
    await isLocked();
  });

  it('is told by the version of the store, asked once together with the rows', async () => {
    await store(LOCKED_VERSION, many(2));
    const asked = vi.spyOn(indexedDB, 'open');
    readEarly(TODAY);
    expect(await takeEarly(TODAY)).toBe(null);
    expect(await isLocked()).toBe(true);
    expect(asked).toHaveBeenCalledTimes(1);
  });

  it('costs nothing more where nothing is locked', async () => {
    await store(STORE_VERSION, many(2));
    const asked = vi.spyOn(indexedDB, 'open');
    readEarly(TODAY);
    expect(await isLocked()).toBe(false);
    expect(await takeEarly(TODAY)).toHaveLength(2);
    expect(asked).toHaveBeenCalledTimes(1);
  });

  it('is told by what is locked where there is no store', async () => {
    expect(await isLocked()).toBe(false);
    await lock(false);
    expect(await isLocked()).toBe(false);
    globalThis.indexedDB = new IDBFactory();
    await lock(true);
    expect(await isLocked()).toBe(true);
  });
});

it('a list has as many of each as are asked for', async () => {
  await store(STORE_VERSION, many(9));
  const connection = await new Promise<IDBDatabase>((resolve) => {
    const opening = indexedDB.open(DATABASE);
    opening.onsuccess = () => resolve(opening.result);
  });
  expect(await firstStored(connection, TODAY, 4)).toHaveLength(4);
  connection.close();
});
