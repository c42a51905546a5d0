import type { Draft } from '../appeal/schema.ts';
import type { CaseAnswer } from '../browser/messages.ts';
import { foldCase } from '../case/fold.ts';
import { notesOn } from '../case/notes.ts';
import { inOrder } from '../case/order.ts';
import type { Decision, Paper } from '../case/schema.ts';
import type { JournalEntry } from '../journal/schema.ts';
import { CASE_TABLES, type CaseTransaction, database, type TableName } from './database.ts';
import { KEYS, type Misfit, sift } from './rows.ts';

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
  const all = (table: TableName): Promise<unknown[]> =>
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

/** Reads and folds one case; `null` when no paper of it is stored. Says whether rows of it do not fit their schema. */
export async function loadCase(
  caseKey: string,
  today: string,
): Promise<{ answer: CaseAnswer | null; whole: boolean }> {
  const transaction = (await database()).transaction([...CASE_TABLES], 'readonly');
  const { misfits, papers, decisions, drafts, journal } = await storedCase(transaction, caseKey);
  const whole = misfits.length === 0;
  if (papers.length === 0) return { answer: null, whole };
  const ua = foldCase(caseKey, papers, decisions, today);
  const entries = journal.sort((a, b) => (a.at < b.at ? -1 : 1));
  const ordered = inOrder(papers);
  const notes = Object.fromEntries(ordered.map((paper) => [paper.id, notesOn(paper, ordered)]));
  return { answer: { ua, papers: ordered, notes, drafts, entries }, whole };
}
