import type { CaseAnswer } from '../browser/messages.ts';
import { loadCase as readCase } from '../store/read.ts';
import { changeCase } from '../store/write.ts';
import type { Clock } from './clock.ts';

/** Gives one case, folded, with all that is written for it. Stored rows that do not fit are set aside on the way. */
export async function loadCase(caseKey: string, clock: Clock): Promise<CaseAnswer | null> {
  const { answer, whole } = await readCase(caseKey, clock.today());
  if (!whole) await changeCase(caseKey, clock.today(), async () => {});
  return answer;
}
