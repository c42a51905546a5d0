import { draftSchema } from '../appeal/schema.ts';
import { decisionSchema, paperSchema } from '../case/schema.ts';
import { journalEntrySchema } from '../journal/schema.ts';
import { type Database, database, type TableName, type Tables } from './database.ts';

interface Check {
  safeParse(value: unknown): { success: boolean };
}

const SCHEMAS: Record<TableName, Check> = {
  papers: paperSchema,
  decisions: decisionSchema,
  drafts: draftSchema,
  journal: journalEntrySchema,
};

/** A stored row that did not fit, with its key. */
export interface Misfit {
  table: TableName;
  key: IDBValidKey;
}

/** Parts what fits the table's schema from what does not. `keys` belong to `values`, one by one. */
export function sift<T extends TableName>(
  table: T,
  values: unknown[],
  keyOf: (value: unknown) => IDBValidKey,
): { fit: Tables[T]['value'][]; misfits: Misfit[] } {
  const fit: Tables[T]['value'][] = [];
  const misfits: Misfit[] = [];
  for (const value of values) {
    if (SCHEMAS[table].safeParse(value).success) fit.push(value as Tables[T]['value']);
    else misfits.push({ table, key: keyOf(value) });
  }
  return { fit, misfits };
}

type Named = Record<string, IDBValidKey>;

/** Keys by the tables' own key paths. */
export const KEYS: Record<TableName, (value: unknown) => IDBValidKey> = {
  papers: (value) => (value as Named).id as IDBValidKey,
  decisions: (value) => [(value as Named).caseKey, (value as Named).paperId] as IDBValidKey,
  drafts: (value) => [(value as Named).caseKey, (value as Named).recipientKey] as IDBValidKey,
  journal: (value) => (value as Named).id as IDBValidKey,
};

/** Moves a row out of its table into quarantine, where it is kept for the person. Does nothing if it is gone already. */
async function setAside(on: Database, { table, key }: Misfit): Promise<void> {
  const transaction = on.transaction([table, 'quarantine'], 'readwrite');
  const from = transaction.objectStore(table);
  const row: unknown = await from.get(key as never);
  if (row !== undefined) {
    await transaction.objectStore('quarantine').add({ table, row });
    await from.delete(key as never);
  }
  await transaction.done;
}

/** Sets all misfits aside. */
export async function setAsideAll(misfits: Misfit[]): Promise<void> {
  const on = await database();
  for (const misfit of misfits) await setAside(on, misfit);
}

/** How many stored rows were set aside. */
export async function quarantineCount(): Promise<number> {
  return (await database()).count('quarantine');
}
