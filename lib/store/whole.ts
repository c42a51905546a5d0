import { deleteDB } from 'idb';
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { closeDatabase, type Database, database, databaseOf } from './database.ts';
import { DATABASE, STORE_VERSION } from './version.ts';

export const wholeSchema = z.object({
  /** Of the store. */
  version: z.int().check(z.positive()),
  /** `keys` where a table's rows do not name their own. */
  tables: z.array(
    z.object({ name: z.string(), keys: z.nullable(z.array(z.int())), rows: z.array(z.unknown()) }),
  ),
  settings: z.record(z.string(), z.unknown()),
});
/** All that is stored, as it is stored: also what no reader can read, and what a backup makes anew. */
export type Whole = z.infer<typeof wholeSchema>;

async function tablesOf(open: Database): Promise<Whole['tables']> {
  const names = [...open.objectStoreNames];
  const transaction = open.transaction(names);
  return Promise.all(
    names.map(async (name) => {
      const table = transaction.objectStore(name);
      const [rows, keys] = await Promise.all([table.getAll(), table.getAllKeys()]);
      return { name, keys: table.keyPath === null ? (keys as number[]) : null, rows };
    }),
  );
}

/** Takes all that is stored: the tables of one moment, and the settings. */
export async function takeWhole(): Promise<Whole> {
  const open = await database();
  const [tables, settings] = await Promise.all([tablesOf(open), browser.storage.local.get()]);
  return { version: open.version, tables, settings };
}

/**
 * Puts back what `takeWhole` took, in place of all that is here. What an older version took is put into a store of that version, which
 * is upgraded as any is. Gives what is stored then, as it was before that.
 */
export async function putWhole({ version, tables, settings }: Whole): Promise<Whole> {
  if (version > STORE_VERSION) throw new DOMException('stored by a newer version', 'VersionError');
  const { local } = browser.storage;
  await local.clear();
  await local.set(settings);
  await closeDatabase();
  await deleteDB(DATABASE);
  const open = await databaseOf(version);
  try {
    const names = [...open.objectStoreNames];
    const transaction = open.transaction(names, 'readwrite', { durability: 'strict' });
    for (const name of names) await transaction.objectStore(name).clear();
    for (const { name, keys, rows } of tables) {
      const table = transaction.objectStore(name as (typeof names)[number]);
      for (const [at, row] of rows.entries()) await table.put(row as never, keys?.[at] as never);
    }
    await transaction.done;
    return { version: open.version, tables: await tablesOf(open), settings: await local.get() };
  } finally {
    open.close();
  }
}
