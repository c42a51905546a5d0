import type { Decision } from '../case/schema.ts';
import { changeCase } from '../store/write.ts';
import type { Clock } from './clock.ts';

/** Keeps the person's answer to one paper's closing sentence; `null` takes the answer back. */
export async function decide(
  caseKey: string,
  paperId: string,
  answer: Decision['answer'] | null,
  clock: Clock,
): Promise<null> {
  await changeCase(caseKey, clock.today(), async (transaction) => {
    const decisions = transaction.objectStore('decisions');
    if (answer === null) await decisions.delete([caseKey, paperId]);
    else await decisions.put({ caseKey, paperId, answer, at: clock.now() });
  });
  return null;
}
