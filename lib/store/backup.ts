import { later } from '../backup/merge.ts';
import type { Backup, SavedRows, SavedSettings } from '../backup/schema.ts';
import type { Correction } from '../case/schema.ts';
import { KEPT_AT_FIRST } from '../journal/keep.ts';
import { type CaseTransaction, database, type TableName } from './database.ts';
import { loadFollowed } from './follows.ts';
import { KEYS, sift } from './rows.ts';
import { loadSettings } from './settings.ts';

/** Settings as a backup holds them: how long the journal is kept is said in it, for what is not said was another time once. */
const savedOf = (settings: SavedSettings): SavedSettings => ({
  ...settings,
  journalKept: settings.journalKept ?? KEPT_AT_FIRST,
});

/** All that is stored, for a backup. What does not fit its schema is in it as far as it was set aside. */
export async function loadBackup(): Promise<Backup> {
  const open = await database();
  const tables = ['papers', 'decisions', 'corrections', 'drafts', 'journal'] as const;
  const transaction = open.transaction(tables);
  const all = async <T extends TableName>(table: T) =>
    sift(table, (await transaction.objectStore(table).getAll()) as unknown[], KEYS[table]).fit;
  const [papers, decisions, corrections, drafts, journal] = await Promise.all([
    all('papers'),
    all('decisions'),
    all('corrections'),
    all('drafts'),
    all('journal'),
  ]);
  const aside = await open.getAll('quarantine');
  const saved = papers.map(({ id, caseKey, raw, takenIn }) => ({ id, caseKey, raw, takenIn }));
  return {
    papers: saved,
    decisions,
    corrections,
    drafts,
    journal,
    ...(await loadFollowed()),
    settings: savedOf(await loadSettings()),
    ...(aside.length > 0 && { aside }),
  };
}

/** A table of corrections, within a transaction. */
export interface CorrectionTable {
  get(key: [string, string]): Promise<Correction | undefined>;
  put(row: Correction): Promise<unknown>;
}

/** Adds corrections to those that are here: of one field the later one stands. */
export async function mergeCorrections(
  table: CorrectionTable,
  corrections: readonly Correction[],
): Promise<void> {
  for (const saved of corrections)
    await table.put(later(await table.get([saved.paperId, saved.field]), saved, ({ at }) => at));
}

/** Adds the answers, drafts and notes of one case to those that are here, within its transaction. */
export async function mergeWriting(
  transaction: CaseTransaction,
  { decisions, drafts, journal }: Pick<SavedRows, 'decisions' | 'drafts' | 'journal'>,
): Promise<void> {
  const [answers, letters, notes] = [
    transaction.objectStore('decisions'),
    transaction.objectStore('drafts'),
    transaction.objectStore('journal'),
  ];
  for (const saved of decisions) {
    const here = await answers.get([saved.caseKey, saved.paperId]);
    await answers.put(later(here, saved, ({ at }) => at));
  }
  for (const saved of drafts) {
    const here = await letters.get([saved.caseKey, saved.recipientKey]);
    await letters.put(later(here, saved, ({ changedAt }) => changedAt));
  }
  for (const saved of journal) if (!(await notes.get(saved.id))) await notes.put(saved);
}
