import type { CaseRow } from '../case/row.ts';
import { dated } from '../case/row.ts';
import { sha256 } from '../text/hash.ts';
import { type CalendarDay, calendarOf } from './calendar.ts';

/** Hex digits of an entry's name: enough that no two are the same. */
const NAME_LENGTH = 32;

/** How the deadlines are to stand in a calendar, which others may see. */
export interface CalendarWishes {
  /** Title of every entry; `null` for the case's own reference and headline. */
  title: string | null;
  /** Made up once for this browser: there are so few references that their plain hashes could be guessed back. */
  salt: string;
}

async function dayOf(row: CaseRow, deadline: string, { title, salt }: CalendarWishes): Promise<CalendarDay> {
  const name = await sha256(`${salt}\n${row.key}`);
  return {
    uid: name.slice(0, NAME_LENGTH),
    date: deadline,
    title: title ?? [row.label, row.headline].filter(Boolean).join(': '),
  };
}

/**
 * The deadlines of all active cases as a calendar file, and how many they are. The invented sample is not among them.
 * @param today ISO date, where the person is
 * @param now ISO date and time, UTC
 */
export async function deadlinesFile(
  rows: readonly CaseRow[],
  today: string,
  now: string,
  wishes: CalendarWishes,
): Promise<{ text: string; count: number }> {
  const active = rows.filter((row) => dated(row, today).status === 'active' && !row.sample);
  const days = await Promise.all(
    active.flatMap((row) => (row.deadline === null ? [] : [dayOf(row, row.deadline, wishes)])),
  );
  return { text: calendarOf(days, now), count: days.length };
}
