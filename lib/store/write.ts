import { foldCase } from '../case/fold.ts';
import { rowOf } from '../case/row.ts';
import { announce } from './changes.ts';
import { CASE_TABLES, type CaseTransaction, database } from './database.ts';
import { type StoredCase, storedCase } from './read.ts';

/**
 * Brings the case's row of the list in line with what is stored, or removes it with its last paper.
 * Says whether the row changed.
 */
async function refreshRow(transaction: CaseTransaction, caseKey: string, today: string): Promise<boolean> {
  const { papers, decisions, drafts, journal } = await storedCase(transaction, caseKey);
  const rows = transaction.objectStore('rows');
  const old = await rows.get(caseKey);
  if (papers.length === 0) {
    await rows.delete(caseKey);
    return old !== undefined;
  }
  const row = rowOf(foldCase(caseKey, papers, decisions, today), drafts, journal);
  if (JSON.stringify(row) === JSON.stringify(old)) return false;
  await rows.put(row);
  return true;
}

/**
 * Runs `work` on one case in one transaction, together with its row of the list: all of it is stored, or nothing. Lists
 * that are open are told when the row changed. `work` may await nothing but the transaction.
 * @returns what `work` returned
 */
export async function changeCase<T>(
  caseKey: string,
  today: string,
  work: (transaction: CaseTransaction, stored: StoredCase) => Promise<T>,
): Promise<T> {
  const transaction = (await database()).transaction([...CASE_TABLES], 'readwrite', {
    durability: 'strict',
  });
  try {
    const result = await work(transaction, await storedCase(transaction, caseKey));
    const changed = await refreshRow(transaction, caseKey, today);
    await transaction.done;
    // Not at each keystroke of a draft: the list would be read anew each time.
    if (changed) announce(caseKey);
    return result;
  } catch (error) {
    abort(transaction);
    throw error;
  }
}

function abort(transaction: CaseTransaction): void {
  transaction.done.catch(() => {});
  try {
    transaction.abort();
  } catch {
    // It had ended by itself.
  }
}
