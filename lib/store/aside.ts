import { type CaseTransaction, database, type Quarantined, type TableName } from './database.ts';
import { loadFollows, setSeenAside } from './follows.ts';
import { KEYS, type Misfit, SCHEMAS, setAside } from './rows.ts';
import { sweepAll } from './settings.ts';
import { changeCase } from './write.ts';

const TABLES = Object.keys(SCHEMAS) as TableName[];

/** Rows that are looked at in one go: nobody waits for longer. */
const PARCEL = 200;

/** What does not fit in one table, also where no case leads to it, for its case cannot be read either. */
async function misfitsIn(table: TableName): Promise<Misfit[]> {
  const open = await database();
  const misfits: Misfit[] = [];
  for (let from: IDBKeyRange | null = null; ; ) {
    const { store } = open.transaction(table);
    const [keys, rows]: [IDBValidKey[], unknown[]] = await Promise.all([
      store.getAllKeys(from, PARCEL),
      store.getAll(from, PARCEL),
    ]);
    for (const [at, key] of keys.entries())
      if (!SCHEMAS[table].safeParse(rows[at]).success) misfits.push({ table, key });
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

/**
 * Looks through all that is stored: sets aside what does not fit its schema, wherever it is, and puts back what fits again. The rows
 * of the list follow, on the day `today` (ISO).
 */
export async function sweep(today: string): Promise<void> {
  const misfits = (await Promise.all(TABLES.map(misfitsIn))).flat();
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
  await loadFollows();
  await setSeenAside();
  await sweepAll();
}

/** What was set aside, as it was stored, for a file. Of a setting it is the part that does not fit. */
export async function loadAside(): Promise<Quarantined[]> {
  return (await database()).getAll('quarantine');
}
