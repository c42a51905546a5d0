import type { Paper } from '../case/schema.ts';
import type { CaseTransaction } from '../store/database.ts';
import type { StoredCase } from '../store/read.ts';
import { moveChannelNotes } from '../store/settings.ts';

/**
 * Moves papers of the case `stored` to another case, with the answers to them. With the last papers of a case go its
 * drafts and its journal, or they would be out of reach; where the other case has such a draft already, both stay.
 */
export async function movePapers(
  transaction: CaseTransaction,
  papers: Paper[],
  caseKey: string,
  stored: StoredCase,
): Promise<void> {
  const moved = new Set(papers.map(({ id }) => id));
  for (const paper of papers) await transaction.objectStore('papers').put({ ...paper, caseKey });
  const decisions = transaction.objectStore('decisions');
  for (const decision of stored.decisions.filter(({ paperId }) => moved.has(paperId))) {
    await decisions.delete([decision.caseKey, decision.paperId]);
    await decisions.put({ ...decision, caseKey });
  }
  if (!stored.papers.every(({ id }) => moved.has(id))) return;
  await moveWriting(transaction, caseKey, stored);
  // They stand with the settings, which no transaction may wait for.
  const from = papers[0]?.caseKey;
  if (from !== undefined) moveChannelNotes(from, caseKey).catch((error: unknown) => console.error(error));
}

async function moveWriting(
  transaction: CaseTransaction,
  caseKey: string,
  { drafts, journal }: StoredCase,
): Promise<void> {
  const table = transaction.objectStore('drafts');
  for (const draft of drafts) {
    if (await table.get([caseKey, draft.recipientKey])) continue;
    await table.delete([draft.caseKey, draft.recipientKey]);
    await table.put({ ...draft, caseKey });
  }
  for (const entry of journal) await transaction.objectStore('journal').put({ ...entry, caseKey });
}
