import { notAmong } from '../backup/aside.ts';
import type { News } from '../case/rereading.ts';
import type { Follow, SeenItem } from '../follow/schema.ts';
import { type CaseTransaction, database, type Quarantined, type TableName, within } from './database.ts';
import { FITS, KEYS, type Misfit, SCHEMAS, setAside } from './rows.ts';
import { sweepAll } from './settings.ts';
import { changeCase } from './write.ts';

const TABLES = Object.keys(SCHEMAS) as TableName[];

/** The tables beside those of cases; an item of a follow comes after it, for it has no place without. */
type Beside = 'news' | 'follows' | 'seen';
const BESIDE: readonly Beside[] = ['news', 'follows', 'seen'];

/** Rows that are looked at in one go: nobody waits for longer. */
const PARCEL = 200;

/** What does not fit in one table, also where no case leads to it, for its case cannot be read either. */
async function misfitsIn<T extends TableName | Beside>(table: T): Promise<{ table: T; key: IDBValidKey }[]> {
  const open = await database();
  const misfits: { table: T; key: IDBValidKey }[] = [];
  for (let from: IDBKeyRange | null = null; ; ) {
    const store = open.transaction(table as TableName).store;
    const [keys, rows]: [IDBValidKey[], unknown[]] = await Promise.all([
      store.getAllKeys(from, PARCEL),
      store.getAll(from, PARCEL),
    ]);
    for (const [at, key] of keys.entries())
      if (!FITS[table].safeParse(rows[at]).success) misfits.push({ table, key });
    const last = keys.at(-1);
    if (keys.length < PARCEL || last === undefined) return misfits;
    from = IDBKeyRange.lowerBound(last, true);
  }
}

/** The case whose row of the list a stored row counts in; nothing where it says none. */
async function caseOf(transaction: CaseTransaction, table: TableName, row: unknown): Promise<string | null> {
  const { caseKey, paperId } = row as { caseKey?: unknown; paperId?: unknown };
  if (table !== 'corrections') return typeof caseKey === 'string' ? caseKey : null;
  const paper =
    typeof paperId === 'string' ? await transaction.objectStore('papers').get(paperId) : undefined;
  return paper?.caseKey ?? null;
}

/** Puts rows back that fit by now, as after an update that knows them again, unless something else stands in their place. */
async function bringBack(transaction: CaseTransaction, touch: (caseKey: string) => void): Promise<void> {
  const quarantine = transaction.objectStore('quarantine');
  for (let at = await quarantine.openCursor(); at; at = await at.continue()) {
    const { table, row } = at.value as { table: TableName; row: never };
    if (!Object.hasOwn(SCHEMAS, table) || !SCHEMAS[table].safeParse(row).success) continue;
    const store = transaction.objectStore(table);
    if (await store.get(KEYS[table](row) as never)) continue;
    await store.put(row);
    await at.delete();
    const caseKey = await caseOf(transaction, table, row);
    if (caseKey !== null) touch(caseKey);
  }
}

/** Where a row that fits stands in its table. */
const PLACES: Record<Beside, (row: never) => string | [string, string]> = {
  news: ({ caseKey }: News) => caseKey,
  follows: ({ id }: Follow) => id,
  seen: ({ followId, key }: SeenItem) => [followId, key],
};

/** The same beside the cases. Says whether a follow came back. */
async function sweepBeside(): Promise<boolean> {
  const misfits = (await Promise.all(BESIDE.map(misfitsIn))).flat();
  const open = await database();
  if (misfits.length === 0 && (await open.count('quarantine')) === 0) return false;
  const transaction = open.transaction([...BESIDE, 'quarantine'] as const, 'readwrite', {
    durability: 'strict',
  });
  const tableOf = (name: Beside) => transaction.objectStore(name as 'news');
  return within(transaction, async () => {
    const quarantine = transaction.objectStore('quarantine');
    for (const { table, key } of misfits) {
      const row: unknown = await tableOf(table).get(key as never);
      if (row === undefined || FITS[table].safeParse(row).success) continue;
      await quarantine.add({ table, row });
      await tableOf(table).delete(key as never);
    }
    let followed = false;
    for (const table of BESIDE)
      for (let at = await quarantine.openCursor(); at; at = await at.continue()) {
        const row = at.value.row as never;
        if (at.value.table !== table || !FITS[table].safeParse(row).success) continue;
        if (await tableOf(table).get(PLACES[table](row) as never)) continue;
        if (table === 'seen' && !(await tableOf('follows').get((row as SeenItem).followId))) continue;
        await tableOf(table).add(row);
        await at.delete();
        followed ||= table === 'follows';
      }
    return followed;
  });
}

/**
 * Looks through all that is stored: sets aside what does not fit its schema, wherever it is, and puts back what fits again. The rows
 * of the list follow, on the day `today` (ISO). Says whether something is followed again.
 */
export async function sweep(today: string): Promise<boolean> {
  const misfits: Misfit[] = (await Promise.all(TABLES.map(misfitsIn))).flat();
  if (misfits.length > 0 || (await (await database()).count('quarantine')) > 0)
    await changeCase('', today, async (transaction, _stored, touch) => {
      for (const { table, key } of misfits) {
        const row: unknown = await transaction.objectStore(table).get(key as never);
        const caseKey = row === undefined ? null : await caseOf(transaction, table, row);
        if (caseKey !== null) touch(caseKey);
      }
      await setAside(transaction, misfits);
      await bringBack(transaction, touch);
    });
  await sweepAll();
  return sweepBeside();
}

/** Sets aside what a backup had aside, once. */
export async function keepAside(aside: readonly Quarantined[]): Promise<void> {
  const transaction = (await database()).transaction('quarantine', 'readwrite', { durability: 'strict' });
  await within(transaction, async () => {
    const known = await transaction.store.getAll();
    for (const { table, row } of notAmong(known, aside)) await transaction.store.add({ table, row });
  });
}

/** What was set aside, as it was stored, for a file. Of a setting it is the part that does not fit. */
export async function loadAside(): Promise<Quarantined[]> {
  return (await database()).getAll('quarantine');
}
