import type { CaseRow } from '../case/row.ts';
import { dated } from '../case/row.ts';
import type { ReminderSettings } from './schema.ts';

/** Days before a deadline from which one is reminded of it. */
const SOON = 7;
/** Minutes of the day at which it is looked again: the number changes with the date, and nobody is told at night. */
const AFTER_MIDNIGHT = 1;
const MORNING = 9 * 60;
const DAY = 24 * 60;
/** As many characters as a toolbar button shows. */
const MOST_ON_BUTTON = 999;

/** When it is looked. */
export interface Moment {
  /** ISO date, where the person is. */
  today: string;
  /** Minutes since midnight there. */
  minute: number;
}

/** What there is to say of the cases whose deadline is near. */
export interface Reminder {
  /** How many there are. */
  count: number;
  /** For the toolbar button; empty where it is to show nothing. */
  badge: string;
  /** Whether a notification is to be shown now. */
  notify: boolean;
}

/** How many open cases end within seven days, today with it, and were not written to at all. The invented sample is none. */
export function countDue(rows: readonly CaseRow[], today: string): number {
  return rows.filter((row) => {
    const { status, daysLeft } = dated(row, today);
    return status === 'active' && daysLeft !== null && daysLeft <= SOON && row.written === 0 && !row.sample;
  }).length;
}

const onButton = (count: number): string => (count > MOST_ON_BUTTON ? `${MOST_ON_BUTTON}+` : `${count}`);

/**
 * What is to be said of `count` cases that end soon.
 * @param toldOn ISO date of the last notification; `null` before the first
 * @param quiet true where nothing may show that there are cases, whatever was chosen
 */
export function reminderOf(
  count: number,
  { today, minute }: Moment,
  { badge, notice }: Pick<ReminderSettings, 'badge' | 'notice'>,
  toldOn: string | null,
  quiet: boolean,
): Reminder {
  const any = count > 0 && !quiet;
  return {
    count,
    badge: any && badge ? onButton(count) : '',
    notify: any && notice && minute >= MORNING && toldOn !== today,
  };
}

/** Minutes from minute `minute` of the day until it is to be looked again. */
export function minutesToNextLook(minute: number): number {
  const next = [AFTER_MIDNIGHT, MORNING, DAY + AFTER_MIDNIGHT].find((look) => look > minute);
  return (next ?? DAY) - minute;
}
