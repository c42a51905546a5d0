import { changeCaseOf } from '../store/write.ts';
import type { Clock } from './clock.ts';

/** Takes papers out again. Drafts and journal of their cases stay: the paper may come back. */
export async function removePapers(paperIds: string[], clock: Clock): Promise<null> {
  for (const id of paperIds)
    await changeCaseOf('papers', id, clock.today(), (transaction) =>
      transaction.objectStore('papers').delete(id),
    );
  return null;
}
