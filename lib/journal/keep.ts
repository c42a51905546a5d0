import * as z from 'zod/mini';
import type { Draft } from '../appeal/schema.ts';
import type { JournalEntry } from './schema.ts';

/** How long the journal is kept: in days from when its case is over, or (as one chose it before) in months from the writing. */
export const keptSchema = z.enum(['off', '30 days', '90 days', 'forever', '3 months', '12 months']);
export type Kept = z.infer<typeof keptSchema>;

/** Until the person says otherwise. */
export const KEPT_AT_FIRST: Kept = '90 days';

/** What held without a choice before it was counted from the end of a case. */
export const KEPT_BEFORE: Kept = '12 months';

const DAYS: Partial<Record<Kept, number>> = { '30 days': 30, '90 days': 90 };
const MONTHS: Partial<Record<Kept, number>> = { '3 months': 3, '12 months': 12 };

/** Days for which the words of a letter stay behind the end of its case where the person wants no journal. */
const DRAFT_DAYS_WITHOUT = 30;

/** How things stand with the case of an entry. */
export interface CaseAtRest {
  /** One still writes for it, or is asked whether it is closed. */
  isOpen: boolean;
  /** ISO date since which it is closed or past its deadline, as far as that is known. */
  over: string | null;
}

/** The day (ISO date) `months` before `today`; of a shorter month its last. */
export function monthsBefore(today: string, months: number): string {
  const [year = 0, month = 1, day = 1] = today.split('-').map(Number);
  const last = new Date(Date.UTC(year, month - months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 - months, Math.min(day, last))).toISOString().slice(0, 10);
}

/** The day (ISO date) `days` before `today`. */
function daysBefore(today: string, days: number): string {
  const [year = 0, month = 1, day = 1] = today.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, day - days)).toISOString().slice(0, 10);
}

/** The latest of some ISO dates or times, as a date; empty where there is none. */
export const latestDay = (dates: readonly (string | null | undefined)[]): string =>
  dates.reduce<string>(
    (latest, date) => (date && date.slice(0, 10) > latest ? date.slice(0, 10) : latest),
    '',
  );

/** What an entry keeps of itself where the person wants no journal: enough to notice that one writes twice. */
export const thinned = (entry: JournalEntry): JournalEntry => ({ ...entry, recipient: '' });

/** True for what has to be known so that nobody writes twice, or to an address that a letter came back from. */
const isNeeded = ({ state }: JournalEntry): boolean => state === 'written' || state === 'bounced';

const placeOf = ({ recipientKey, channel, state, address }: JournalEntry): string =>
  JSON.stringify([recipientKey, channel, state, address ?? '']);

/** Of each place the latest entry alone. */
function latest(entries: JournalEntry[]): JournalEntry[] {
  const places = new Map<string, JournalEntry>();
  for (const entry of entries) {
    const other = places.get(placeOf(entry));
    if (!other || other.at <= entry.at) places.set(placeOf(entry), entry);
  }
  return [...places.values()];
}

/** Is this entry to go on the day `today`, however things stand with a second letter? */
function isOld({ at }: JournalEntry, kept: Kept, today: string, { isOpen, over }: CaseAtRest): boolean {
  const [days, months] = [DAYS[kept], MONTHS[kept]];
  if (days !== undefined) return !isOpen && latestDay([over, at]) < daysBefore(today, days);
  return months === undefined ? kept === 'off' : at.slice(0, 10) < monthsBefore(today, months);
}

/**
 * What goes out of the journal of one case on the day `today` (ISO), and what stays of it in a thinner form. As long as one
 * writes for the case, it stays noted who was written to by which channel, and when: a second letter is to be noticed.
 */
export function tidied(
  entries: JournalEntry[],
  kept: Kept,
  today: string,
  rest: CaseAtRest,
): { remove: string[]; thin: JournalEntry[] } {
  const old = entries.filter((entry) => isOld(entry, kept, today, rest));
  const needed = rest.isOpen ? latest(old.filter(isNeeded)) : [];
  const ids = new Set(needed.map(({ id }) => id));
  return {
    remove: old.filter(({ id }) => !ids.has(id)).map(({ id }) => id),
    thin: needed.filter(({ recipient }) => recipient !== '').map(thinned),
  };
}

/**
 * Do the words of a letter go on the day `today` (ISO)? They go with the journal of a case that is over; with a choice of
 * before, which was none about them, they stay.
 * @param since ISO date since when that is so: words that are older stay as long from then on
 */
export function isDraftOver(
  { changedAt }: Pick<Draft, 'changedAt'>,
  kept: Kept,
  today: string,
  { isOpen, over }: CaseAtRest,
  since: string,
): boolean {
  const days = kept === 'off' ? DRAFT_DAYS_WITHOUT : DAYS[kept];
  return days !== undefined && !isOpen && latestDay([over, changedAt, since]) < daysBefore(today, days);
}
