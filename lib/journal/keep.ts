import * as z from 'zod/mini';
import type { JournalEntry } from './schema.ts';

/** How long the journal is kept. */
export const keptSchema = z.enum(['3 months', '12 months', 'forever', 'off']);
export type Kept = z.infer<typeof keptSchema>;

/** Until the person says otherwise. */
export const KEPT_AT_FIRST: Kept = '12 months';

const MONTHS = { '3 months': 3, '12 months': 12 } as const;

/** The day (ISO date) `months` before `today`; of a shorter month its last. */
export function monthsBefore(today: string, months: number): string {
  const [year = 0, month = 1, day = 1] = today.split('-').map(Number);
  const last = new Date(Date.UTC(year, month - months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 - months, Math.min(day, last))).toISOString().slice(0, 10);
}

/** What an entry keeps of itself where the person wants no journal: enough to notice that one writes twice. */
export const thinned = (entry: JournalEntry): JournalEntry => ({ ...entry, recipient: '' });

/** True for what has to be known so that nobody writes twice, or to an address that a letter came back from. */
const isNeeded = ({ state }: JournalEntry): boolean => state === 'written' || state === 'bounced';

const placeOf = ({ caseKey, recipientKey, channel, state, address }: JournalEntry): string =>
  JSON.stringify([caseKey, recipientKey, channel, state, address ?? '']);

/** Of each place the latest entry alone. */
function latest(entries: JournalEntry[]): JournalEntry[] {
  const places = new Map<string, JournalEntry>();
  for (const entry of entries) {
    const other = places.get(placeOf(entry));
    if (!other || other.at <= entry.at) places.set(placeOf(entry), entry);
  }
  return [...places.values()];
}

/**
 * What goes out of the journal on the day `today` (ISO), and what stays of it in a thinner form. For a case that one still
 * writes for, it stays noted who was written to by which channel, and when: a second letter is to be noticed.
 * @param isOpen whether one still writes for a case
 */
export function tidied(
  entries: JournalEntry[],
  kept: Kept,
  today: string,
  isOpen: (caseKey: string) => boolean,
): { remove: string[]; thin: JournalEntry[] } {
  if (kept === 'forever') return { remove: [], thin: [] };
  const from = kept === 'off' ? null : monthsBefore(today, MONTHS[kept]);
  const old = entries.filter(({ at }) => from === null || at.slice(0, 10) < from);
  const needed = latest(old.filter((entry) => isNeeded(entry) && isOpen(entry.caseKey)));
  const ids = new Set(needed.map(({ id }) => id));
  return {
    remove: old.filter(({ id }) => !ids.has(id)).map(({ id }) => id),
    thin: needed.filter(({ recipient }) => recipient !== '').map(thinned),
  };
}
