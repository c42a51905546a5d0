import { type CaseRow, isCaseRow } from '../case/row.ts';
import type { JournalCase } from '../journal/export.ts';
import type { JournalEntry } from '../journal/schema.ts';
import { database } from './database.ts';
import { KEYS, sift } from './rows.ts';

/** The whole journal, and the list's rows of the cases; what does not fit its schema is left out. */
export async function loadEntries(): Promise<{ entries: JournalEntry[]; rows: CaseRow[] }> {
  const transaction = (await database()).transaction(['journal', 'rows']);
  const [journal, rows]: unknown[][] = await Promise.all([
    transaction.objectStore('journal').getAll(),
    transaction.objectStore('rows').getAll(),
  ]);
  return { entries: sift('journal', journal ?? [], KEYS.journal).fit, rows: (rows ?? []).filter(isCaseRow) };
}

/** The keys of the cases of which a letter has words of the person's. */
export async function draftedCases(): Promise<string[]> {
  const keys = await (await database()).getAllKeys('drafts');
  return [...new Set(keys.map(([caseKey]) => caseKey))];
}

/** What the journal needs to know of a case, from its row of the list. */
export const journalCase = ({ key, label, headline, people, country, standing }: CaseRow): JournalCase => ({
  key,
  label,
  title: headline || people.join(', ') || label,
  country,
  closed: standing === 'closed',
});
