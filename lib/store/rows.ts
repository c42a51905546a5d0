import { draftSchema } from '../appeal/schema.ts';
import { newsSchema } from '../case/rereading.ts';
import { correctionSchema, decisionSchema, paperSchema } from '../case/schema.ts';
import { followSchema, seenItemSchema } from '../follow/schema.ts';
import { journalEntrySchema } from '../journal/schema.ts';
import type { CaseTransaction, TableName, Tables } from './database.ts';

interface Check {
  safeParse(value: unknown): { success: boolean };
}

/** What fits each table that holds what nobody could make again. */
export const SCHEMAS: Record<TableName, Check> = {
  papers: paperSchema,
  decisions: decisionSchema,
  corrections: correctionSchema,
  drafts: draftSchema,
  journal: journalEntrySchema,
};

/** What fits each table that is written by more than the background itself, those beside the cases too. */
export const FITS: Record<TableName | 'news' | 'follows' | 'seen', Check> = {
  ...SCHEMAS,
  news: newsSchema,
  follows: followSchema,
  seen: seenItemSchema,
};

/** A stored row that did not fit, with its key. */
export interface Misfit {
  table: TableName;
  key: IDBValidKey;
}

/** Parts what fits the table's schema from what does not. `keyOf` tells the key of a value, by which it is set aside. */
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
  corrections: (value) => [(value as Named).paperId, (value as Named).field] as IDBValidKey,
  drafts: (value) => [(value as Named).caseKey, (value as Named).recipientKey] as IDBValidKey,
  journal: (value) => (value as Named).id as IDBValidKey,
};

/** Moves rows out of their tables into quarantine, where they are kept for the person, within a transaction. */
export async function setAside(transaction: CaseTransaction, misfits: Misfit[]): Promise<void> {
  for (const { table, key } of misfits) {
    const from = transaction.objectStore(table);
    const row: unknown = await from.get(key as never);
    // Another window may have replaced it since, or set it aside.
    if (row === undefined || SCHEMAS[table].safeParse(row).success) continue;
    await transaction.objectStore('quarantine').add({ table, row });
    await from.delete(key as never);
  }
}
