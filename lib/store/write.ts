import { hasWords } from '../appeal/schema.ts';
import { rowOf, type Writing } from '../case/row.ts';
import { announce } from './changes.ts';
import { CASE_TABLES, type CaseTransaction, database, within } from './database.ts';
import { foldStored, type StoredCase, storedCase } from './read.ts';
import { setAside } from './rows.ts';

function writingOf({ drafts, journal }: StoredCase): Writing {
  const written = journal.filter(({ state }) => state === 'written').map((entry) => entry.recipientKey);
  return { written: new Set(written), draft: drafts.some(hasWords) };
}

/**
 * Brings the case's row of the list in line with what is stored, or removes it with its last paper.
 * Says whether the row changed.
 */
async function refreshRow(transaction: CaseTransaction, caseKey: string, today: string): Promise<boolean> {
  const stored = await storedCase(transaction, caseKey);
  const rows = transaction.objectStore('rows');
  const old = await rows.get(caseKey);
  if (stored.papers.length === 0) {
    await rows.delete(caseKey);
    return old !== undefined;
  }
  const row = rowOf(foldStored(caseKey, stored, today), writingOf(stored));
  if (JSON.stringify(row) === JSON.stringify(old)) return false;
  await rows.put(row);
  return true;
}

/**
 * Runs `work` on one case in one transaction, together with its row of the list: all of it is stored, or nothing. What
 * is stored and does not fit its schema is set aside. Lists that are open are told when the row changed.
 * @param work may await nothing but the transaction; `touch` names another case that it changes
 * @returns what `work` returned
 */
export async function changeCase<T>(
  caseKey: string,
  today: string,
  work: (transaction: CaseTransaction, stored: StoredCase, touch: (caseKey: string) => void) => Promise<T>,
): Promise<T> {
  const transaction = (await database()).transaction([...CASE_TABLES], 'readwrite', {
    durability: 'strict',
  });
  const [result, changed] = await within(transaction, async () => {
    const stored = await storedCase(transaction, caseKey);
    // First, or a write with the same key would go over what did not fit.
    await setAside(transaction, stored.misfits);
    const touched = new Set([caseKey]);
    const done = await work(transaction, stored, (key) => touched.add(key));
    const rows: string[] = [];
    for (const key of touched) if (await refreshRow(transaction, key, today)) rows.push(key);
    return [done, rows] as const;
  });
  // Not at each keystroke of a draft: the list would be read anew each time.
  for (const key of changed) announce(key);
  return result;
}

/**
 * The same on the case that a paper or a note belongs to at that moment: another window may move it until the transaction
 * begins. `undefined` when there is no such row.
 */
export async function changeCaseOf<T>(
  table: 'papers' | 'journal',
  id: string,
  today: string,
  work: (transaction: CaseTransaction, stored: StoredCase, touch: (caseKey: string) => void) => Promise<T>,
): Promise<T | undefined> {
  for (;;) {
    const row = await (await database()).get(table, id);
    if (!row) return undefined;
    const result = await changeCase(row.caseKey, today, async (transaction, stored, touch) => {
      const isHere = stored[table].some((one) => one.id === id);
      return isHere ? { done: await work(transaction, stored, touch) } : null;
    });
    if (result) return result.done;
  }
}

/** Makes every row of the list again from what is stored. Needed only when one was found damaged. */
export async function rebuildRows(today: string): Promise<void> {
  const transaction = (await database()).transaction([...CASE_TABLES], 'readwrite');
  await within(transaction, async () => {
    const papers = transaction.objectStore('papers').index('caseKey');
    await transaction.objectStore('rows').clear();
    for (let at = await papers.openKeyCursor(null, 'nextunique'); at; at = await at.continue())
      await refreshRow(transaction, at.key, today);
  });
  announce('');
}
