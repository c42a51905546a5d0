import type { DatedRow } from './row.ts';

/** Which cases of the list are looked for. */
export interface CaseFilter {
  /** ISO 3166-1 alpha-2; `null` for every country. */
  country: string | null;
  /** When their deadline is. */
  due: 'any' | 'week' | 'month' | 'none';
  /** How far the writing is: `to do` while somebody is still to be written to. */
  show: 'all' | 'to do' | 'written' | 'closed';
}

export const everyCase: CaseFilter = { country: null, due: 'any', show: 'all' };

/** True where nothing is left out. */
export const isEvery = ({ country, due, show }: CaseFilter): boolean =>
  country === null && due === 'any' && show === 'all';

type Row = Pick<DatedRow, 'country' | 'deadline' | 'daysLeft' | 'status' | 'recipients' | 'written'>;

const DAYS = { week: 7, month: 31 } as const;

function isDue({ status, deadline, daysLeft }: Row, due: CaseFilter['due']): boolean {
  if (due === 'any') return true;
  if (status === 'closed') return false;
  if (due === 'none') return deadline === null;
  return daysLeft !== null && daysLeft >= 0 && daysLeft <= DAYS[due];
}

const isWritten = ({ recipients, written }: Row): boolean => written > 0 && written >= recipients;

function isShown(row: Row, show: CaseFilter['show']): boolean {
  if (show === 'all') return true;
  if (show === 'closed' || row.status === 'closed') return show === row.status;
  if (show === 'written') return isWritten(row);
  return row.status !== 'past' && !isWritten(row);
}

type Parts<R> = Record<'unsure' | 'active' | 'past' | 'closed', R[]>;

/** The list with only the cases that are looked for, in its own order. */
export function filtered<R extends Row>(rows: Parts<R>, filter: CaseFilter): Parts<R> {
  if (isEvery(filter)) return rows;
  const fits = (row: R) =>
    (filter.country === null || row.country === filter.country) &&
    isDue(row, filter.due) &&
    isShown(row, filter.show);
  return {
    unsure: rows.unsure.filter(fits),
    active: rows.active.filter(fits),
    past: rows.past.filter(fits),
    closed: rows.closed.filter(fits),
  };
}

/** The countries that the cases are about, each once. */
export function countriesIn(rows: Parts<Row>): string[] {
  const found = new Set<string>();
  for (const part of [rows.unsure, rows.active, rows.past, rows.closed])
    for (const { country } of part) if (country !== null) found.add(country);
  return [...found];
}
