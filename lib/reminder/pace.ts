import type { CaseRow } from '../case/row.ts';
import type { JournalEntry } from '../journal/schema.ts';
import type { Pace } from './schema.ts';

/** What there is to say of the person's pace. */
export interface PaceState {
  pace: Pace;
  /** A letter was written in this week or month. */
  met: boolean;
}

/** The first day (ISO date) of the week, from Monday on, or of the month that `today` is in; `null` without a pace. */
export function paceStart(pace: Pace, today: string): string | null {
  if (pace === 'any') return null;
  if (pace === 'month') return `${today.slice(0, 7)}-01`;
  const [year = 0, month = 1, day = 1] = today.split('-').map(Number);
  const sinceMonday = (new Date(Date.UTC(year, month - 1, day)).getUTCDay() + 6) % 7;
  return new Date(Date.UTC(year, month - 1, day - sinceMonday)).toISOString().slice(0, 10);
}

/**
 * Was a letter written in the week or month of `today` (ISO date)?
 * @param dayOf the date, where the person is, of an ISO date and time
 */
export function isPaceMet(
  entries: readonly Pick<JournalEntry, 'state' | 'at'>[],
  pace: Pace,
  today: string,
  dayOf: (at: string) => string,
): boolean {
  const start = paceStart(pace, today);
  if (start === null) return false;
  return entries.some(({ state, at }) => state === 'written' && dayOf(at) >= start && dayOf(at) <= today);
}

/** Of active cases, the nearest deadline first, the one to write for next: nothing was written for it, and it is no sample. */
export const nextToWrite = <T extends Pick<CaseRow, 'written' | 'sample'>>(active: readonly T[]): T | null =>
  active.find(({ written, sample }) => written === 0 && !sample) ?? null;
