import type { TakenOut } from '../journal/removed.ts';
import { database } from '../store/database.ts';
import { keepForADay } from '../store/removed.ts';
import { changeCaseOf } from '../store/write.ts';
import type { Clock } from './clock.ts';

/** The papers of some ids, as they are kept for a day. */
async function takenPapers(ids: string[]): Promise<TakenOut[]> {
  const open = await database();
  const papers = await Promise.all(ids.map((id) => open.get('papers', id)));
  return papers.flatMap((paper): TakenOut[] => {
    if (!paper) return [];
    const { id: paperId, raw, ua, caseKey } = paper;
    return [{ kind: 'paper', name: ua.headline ?? caseKey, paperId, raw }];
  });
}

/**
 * Takes papers out again. Drafts and journal of their cases stay: the paper may come back.
 * @param softly whether they can be put back for a day
 */
export async function removePapers(paperIds: string[], clock: Clock, softly = false): Promise<null> {
  if (softly) await keepForADay(await takenPapers(paperIds), clock.now());
  for (const id of paperIds)
    await changeCaseOf('papers', id, clock.today(), (transaction) =>
      transaction.objectStore('papers').delete(id),
    );
  return null;
}
