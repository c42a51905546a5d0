import { t } from '../browser/words.ts';
import { isCareful } from '../case/caution.ts';
import { deadlinesFile } from '../reminder/deadlines.ts';
import { loadList } from '../store/list.ts';
import { calendarSalt } from '../store/reminder.ts';
import { loadCaution } from '../store/settings.ts';
import type { Clock } from './clock.ts';

/**
 * The deadlines of the active cases as a calendar file, and how many they are.
 * @param neutral true where the entries are not to name their case; they never do where the person has to be careful
 */
export async function makeCalendar(neutral: boolean, clock: Clock): Promise<{ text: string; count: number }> {
  const day = clock.today();
  const { active } = (await loadList(day)).rows;
  const unnamed = neutral || isCareful(await loadCaution());
  const wishes = { title: unnamed ? t('reminder') : null, salt: await calendarSalt() };
  return deadlinesFile(active, day, clock.now(), wishes);
}
