import { isAtRisk } from '../case/caution.ts';
import { loadCase } from '../store/read.ts';
import { loadCaution } from '../store/settings.ts';
import type { Clock } from './clock.ts';

/**
 * How a case stands for a letter that is on its way: whether it is closed, which paper the letter comes from, and whether one has
 * to be careful. Where it is another one in the end than in the beginning, something came between.
 */
export async function standingOf(caseKey: string, clock: Clock): Promise<string> {
  const [{ answer }, caution] = await Promise.all([loadCase(caseKey, clock.today()), loadCaution()]);
  const { status, writingPaperId, country } = answer?.ua ?? { country: null };
  return JSON.stringify([status, writingPaperId, isAtRisk(caution, country)]);
}
