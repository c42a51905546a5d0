import type { JournalEntry } from './schema.ts';

/** What one month brought. */
export interface Month {
  /** `2026-11` */
  month: string;
  /** Letters that were noted as written. */
  letters: number;
  /** Cases of which the person said that they ended well. */
  endedWell: number;
}

/** The months up to the one of `today` (ISO date), the oldest first, also those in which nothing was. */
export function byMonth(entries: JournalEntry[], today: string, count: number): Month[] {
  const [year = 0, month = 1] = today.split('-').map(Number);
  const months = Array.from({ length: count }, (_, index) =>
    new Date(Date.UTC(year, month - count + index, 1)).toISOString().slice(0, 7),
  );
  const countOf = (state: JournalEntry['state'], of: string): number =>
    entries.filter((entry) => entry.state === state && entry.at.startsWith(of)).length;
  return months.map((of) => ({
    month: of,
    letters: countOf('written', of),
    endedWell: countOf('ended well', of),
  }));
}
