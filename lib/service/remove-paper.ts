import { database } from '../store/database.ts';
import { changeCase } from '../store/write.ts';
import type { Clock } from './clock.ts';

/** Takes papers out again. Drafts and journal of their cases stay: the paper may come back. */
export async function removePapers(paperIds: string[], clock: Clock): Promise<null> {
  for (const id of paperIds) {
    const paper = await (await database()).get('papers', id);
    if (!paper) continue;
    await changeCase(paper.caseKey, clock.today(), (transaction) =>
      transaction.objectStore('papers').delete(id),
    );
  }
  return null;
}
