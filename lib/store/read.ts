import type { Draft } from '../appeal/schema.ts';
import type { CaseAnswer } from '../browser/messages.ts';
import { spokenLanguage } from '../browser/spoken.ts';
import { correctedPapers, correctionsOf } from '../case/correction.ts';
import { foldCase } from '../case/fold.ts';
import { notesOn } from '../case/notes.ts';
import { inOrder } from '../case/order.ts';
import type { Correction, Decision, Paper, UaCase } from '../case/schema.ts';
import type { JournalEntry } from '../journal/schema.ts';
import { CASE_TABLES, type CaseTransaction, database, type TableName } from './database.ts';
import { KEYS, type Misfit, sift } from './rows.ts';

/** All that is stored of one case. */
export interface StoredCase {
  /** As they were read, without corrections. */
  papers: Paper[];
  decisions: Decision[];
  corrections: Correction[];
  drafts: Draft[];
  journal: JournalEntry[];
}

/** The corrections of some papers, stored or about to be. */
export async function correctionsFor(
  table: { getAll(range: IDBKeyRange): Promise<unknown[]> },
  paperIds: string[],
): Promise<{ fit: Correction[]; misfits: Misfit[] }> {
  // An empty list as a key stands after every text.
  const found = await Promise.all(paperIds.map((id) => table.getAll(IDBKeyRange.bound([id], [id, []]))));
  return sift('corrections', found.flat(), KEYS.corrections);
}

/** The case as it stands on the day `today` (ISO), by its papers with what was corrected in them. */
export const foldStored = (
  caseKey: string,
  stored: Pick<StoredCase, 'papers' | 'corrections' | 'decisions'>,
  today: string,
): UaCase =>
  foldCase(
    caseKey,
    correctedPapers(stored.papers, stored.corrections),
    stored.decisions,
    today,
    spokenLanguage(),
  );

/** Reads one case within a transaction, so that a write can build on it. Misfits are left out and named. */
export async function storedCase(
  transaction: CaseTransaction<IDBTransactionMode>,
  caseKey: string,
): Promise<StoredCase & { misfits: Misfit[] }> {
  const all = (table: Exclude<TableName, 'corrections'>): Promise<unknown[]> =>
    transaction.objectStore(table).index('caseKey').getAll(caseKey);
  const [papers, decisions, drafts, journal] = await Promise.all([
    all('papers'),
    all('decisions'),
    all('drafts'),
    all('journal'),
  ]);
  const fitting = sift('papers', papers, KEYS.papers);
  const corrections = await correctionsFor(
    transaction.objectStore('corrections'),
    fitting.fit.map(({ id }) => id),
  );
  const sifted = {
    papers: fitting,
    corrections,
    decisions: sift('decisions', decisions, KEYS.decisions),
    drafts: sift('drafts', drafts, KEYS.drafts),
    journal: sift('journal', journal, KEYS.journal),
  };
  return {
    papers: sifted.papers.fit,
    decisions: sifted.decisions.fit,
    corrections: sifted.corrections.fit,
    drafts: sifted.drafts.fit,
    journal: sifted.journal.fit,
    misfits: Object.values(sifted).flatMap(({ misfits }) => misfits),
  };
}

/** The corrections of each paper, by its id: those on another copy of it count too. */
const correctionsIn = ({ papers, corrections }: StoredCase): Record<string, Correction[]> =>
  Object.fromEntries(papers.map((paper) => [paper.id, correctionsOf(paper, papers, corrections)]));

/** The papers of a case and what was corrected in them; what does not fit its schema is left out. */
export async function loadPapers(caseKey: string): Promise<Pick<StoredCase, 'papers' | 'corrections'>> {
  const transaction = (await database()).transaction([...CASE_TABLES], 'readonly');
  return storedCase(transaction, caseKey);
}

/** Reads and folds one case; `null` when no paper of it is stored. Says whether rows of it do not fit their schema. */
export async function loadCase(
  caseKey: string,
  today: string,
): Promise<{
  answer: Omit<CaseAnswer, 'news' | 'embassy' | 'hints' | 'goodNews' | 'caution' | 'manner'> | null;
  whole: boolean;
}> {
  const transaction = (await database()).transaction([...CASE_TABLES], 'readonly');
  const { misfits, ...stored } = await storedCase(transaction, caseKey);
  const { drafts, journal, corrections } = stored;
  const whole = misfits.length === 0;
  if (stored.papers.length === 0) return { answer: null, whole };
  const ua = foldStored(caseKey, stored, today);
  const papers = correctedPapers(stored.papers, corrections);
  const entries = journal.sort((a, b) => (a.at < b.at ? -1 : 1));
  const ordered = inOrder(papers, spokenLanguage());
  const notes = Object.fromEntries(ordered.map((paper) => [paper.id, notesOn(paper, ordered)]));
  const read = Object.fromEntries(stored.papers.map((paper) => [paper.id, paper.ua]));
  const answer = { ua, papers: ordered, corrections: correctionsIn(stored), read, notes, drafts, entries };
  return { answer, whole };
}
