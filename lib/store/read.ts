import type { Draft } from '../appeal/schema.ts';
import { foldCase } from '../case/fold.ts';
import { inOrder } from '../case/order.ts';
import { type CaseRow, listOf, type Rows } from '../case/row.ts';
import type { Decision, Paper, UaCase } from '../case/schema.ts';
import type { JournalEntry } from '../journal/schema.ts';
import { CASE_TABLES, type CaseTransaction, database } from './database.ts';
import { KEYS, type Misfit, setAsideAll, sift } from './rows.ts';

/** All that is stored of one case. */
export interface StoredCase {
  papers: Paper[];
  decisions: Decision[];
  drafts: Draft[];
  journal: JournalEntry[];
}

/** Reads one case within a transaction, so that a write can build on it. Misfits are left out and named. */
export async function storedCase(
  transaction: CaseTransaction<IDBTransactionMode>,
  caseKey: string,
): Promise<StoredCase & { misfits: Misfit[] }> {
  const all = (table: 'papers' | 'decisions' | 'drafts' | 'journal'): Promise<unknown[]> =>
    transaction.objectStore(table).index('caseKey').getAll(caseKey);
  const [papers, decisions, drafts, journal] = await Promise.all([
    all('papers'),
    all('decisions'),
    all('drafts'),
    all('journal'),
  ]);
  const sifted = {
    papers: sift('papers', papers, KEYS.papers),
    decisions: sift('decisions', decisions, KEYS.decisions),
    drafts: sift('drafts', drafts, KEYS.drafts),
    journal: sift('journal', journal, KEYS.journal),
  };
  return {
    papers: sifted.papers.fit,
    decisions: sifted.decisions.fit,
    drafts: sifted.drafts.fit,
    journal: sifted.journal.fit,
    misfits: Object.values(sifted).flatMap(({ misfits }) => misfits),
  };
}

/** One case with all that belongs to it, folded for `today`; `null` when no paper of it is stored. */
export interface LoadedCase {
  ua: UaCase;
  /** In the order of time. */
  papers: Paper[];
  drafts: Draft[];
  entries: JournalEntry[];
}

/** Reads and folds one case. Rows that do not fit their schema are set aside on the way. */
export async function loadCase(caseKey: string, today: string): Promise<LoadedCase | null> {
  const transaction = (await database()).transaction([...CASE_TABLES], 'readonly');
  const stored = await storedCase(transaction, caseKey);
  if (stored.misfits.length > 0) await setAsideAll(stored.misfits);
  if (stored.papers.length === 0) return null;
  return {
    ua: foldCase(caseKey, stored.papers, stored.decisions, today),
    papers: inOrder(stored.papers),
    drafts: stored.drafts,
    entries: stored.journal.sort((a, b) => (a.at < b.at ? -1 : 1)),
  };
}

/** All cases for the list, in the list's order on the day `today` (ISO). */
export async function loadRows(today: string): Promise<Rows> {
  const stored: unknown[] = await (await database()).getAll('rows');
  const { fit, misfits } = sift('rows', stored, KEYS.rows);
  if (misfits.length > 0) await setAsideAll(misfits);
  return listOf(fit as CaseRow[], today);
}
