import { correctionsOf, withCorrections } from '../case/correction.ts';
import { caseKeyOf } from '../case/key.ts';
import { copyKey } from '../case/order.ts';
import type { Paper } from '../case/schema.ts';
import type { CorrectionTable } from '../store/backup.ts';
import { type CaseTransaction, database, within } from '../store/database.ts';
import { correctionsFor, type StoredCase } from '../store/read.ts';
import { changeCaseOf } from '../store/write.ts';
import type { Clock } from './clock.ts';
import { movePapers } from './move-papers.ts';

/** The table of corrections, within the transaction of a case or in one of its own. */
interface Corrections extends CorrectionTable {
  delete(key: [string, string]): Promise<unknown>;
}

/** Writes corrections of a paper; `copies` are the ids of all texts of it that are stored. */
type Change = (table: Corrections, copies: string[]) => Promise<unknown>;

/** Writes corrections of a stored paper, which may belong to another case then: it moves there with its other copies. */
async function changeStored(
  paper: Paper,
  change: Change,
  [transaction, stored, touch]: [CaseTransaction, StoredCase, (caseKey: string) => void],
): Promise<string> {
  const copies = stored.papers.filter((one) => copyKey(one) === copyKey(paper));
  const table = transaction.objectStore('corrections');
  await change(
    table,
    copies.map(({ id }) => id),
  );
  const { fit } = await correctionsFor(
    table,
    stored.papers.map(({ id }) => id),
  );
  const after = caseKeyOf(withCorrections(paper.ua, correctionsOf(paper, stored.papers, fit)), paper.id);
  if (after === paper.caseKey) return after;
  await movePapers(transaction, copies, after, stored);
  touch(after);
  return after;
}

/** Writes corrections of a paper that is not stored; false when it is stored by now. */
async function changeAhead(paperId: string, change: Change): Promise<boolean> {
  const transaction = (await database()).transaction(['papers', 'corrections'], 'readwrite', {
    durability: 'strict',
  });
  return within(transaction, async () => {
    const isStored = (await transaction.objectStore('papers').getKey(paperId)) !== undefined;
    if (!isStored) await change(transaction.objectStore('corrections'), [paperId]);
    return !isStored;
  });
}

/**
 * Changes corrections of a paper, stored or not yet, in one transaction with its case. Gives the key of the case that a stored
 * paper belongs to then, else `null`.
 */
export async function changeCorrections(
  paperId: string,
  change: Change,
  clock: Clock,
): Promise<string | null> {
  for (;;) {
    const caseKey = await changeCaseOf('papers', paperId, clock.today(), (transaction, stored, touch) => {
      const paper = stored.papers.find(({ id }) => id === paperId) as Paper;
      return changeStored(paper, change, [transaction, stored, touch]);
    });
    if (caseKey !== undefined) return caseKey;
    // Another window may add it in between.
    if (await changeAhead(paperId, change)) return null;
  }
}
