import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './root.ts';

/** A store as some version of the extension has left it: its tables with their rows, and its settings. */
export interface StoreFixture {
  version: number;
  tables: {
    name: string;
    keyPath: string | string[] | null;
    autoIncrement: boolean;
    indexes: { name: string; keyPath: string | string[] }[];
    rows: Record<string, unknown>[];
  }[];
  settings: Record<string, unknown>;
}

const folder = path.join(root, 'tests/fixtures/stores');

/** One for each version that was ever stored, the oldest first; each was written by the code of its time. */
export const storeFixtures = (): StoreFixture[] =>
  readdirSync(folder)
    .map((file): StoreFixture => JSON.parse(readFileSync(path.join(folder, file), 'utf8')))
    .sort((a, b) => a.version - b.version);

/** Makes the database of a fixture, as if that version had been here; `version` for a store of another one with the same rows. */
export function putStore(name: string, { version, tables }: StoreFixture): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(name, version);
    opening.onupgradeneeded = () => {
      for (const { name: table, keyPath, autoIncrement, indexes, rows } of tables) {
        const store = opening.result.createObjectStore(table, { keyPath, autoIncrement });
        for (const index of indexes) store.createIndex(index.name, index.keyPath);
        for (const row of rows) store.add(row);
      }
    };
    opening.onsuccess = () => resolve(opening.result.close());
    opening.onerror = () => reject(opening.error);
  });
}

/** All tables with their rows, of the database as it is now. */
export function readStore(name: string): Promise<StoreFixture['tables']> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(name);
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const database = opening.result;
      const names = [...database.objectStoreNames];
      const reading = database.transaction(names);
      const tables = names.map((table) => {
        const store = reading.objectStore(table);
        const indexes = [...store.indexNames].map((index) => ({
          name: index,
          keyPath: store.index(index).keyPath,
        }));
        return { table, store, indexes, all: store.getAll() };
      });
      reading.oncomplete = () => {
        database.close();
        resolve(
          tables.map(({ table, store, indexes, all }) => ({
            name: table,
            keyPath: store.keyPath,
            autoIncrement: store.autoIncrement,
            indexes,
            rows: all.result,
          })),
        );
      };
    };
  });
}
