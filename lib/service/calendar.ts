import { t } from '../browser/words.ts';
import { deadlinesFile } from '../reminder/deadlines.ts';
import { loadList } from '../store/list.ts';
import { calendarSalt } from '../store/reminder.ts';
import type { Clock } from './clock.ts';

/**
 * The deadlines of the active cases as a calendar file, and how many they are.
 * @param neutral true where the entries are not to name their case
 */
export async function makeCalendar(neutral: boolean, clock: Clock): Promise<{ text: string; count: number }> {
  const day = clock.today();
  const { active } = (await loadList(day)).rows;
  const wishes = { title: neutral ? t('reminder') : null, salt: await calendarSalt() };
  return deadlinesFile(active, day, clock.now(), wishes);
}
