import { countryName } from '../ui/country.ts';
import type { CaseRowData } from './case-row.tsx';
import type { Rows } from './register.tsx';

/** So that "Lucia" finds "Lucía". */
const fold = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

const wordsOf = (row: CaseRowData): string =>
  fold(
    [
      row.headline,
      row.label,
      ...row.people,
      ...(row.offices ?? []),
      row.country && countryName(row.country),
    ].join(' '),
  );

/** The rows in which each word of `query` occurs: in headline, label, people, country, or whom to write to. */
export function matching(rows: Rows, query: string): Rows {
  const words = fold(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return rows;
  const found = (row: CaseRowData) => {
    const text = wordsOf(row);
    return words.every((word) => text.includes(word));
  };
  return {
    unsure: rows.unsure.filter(found),
    active: rows.active.filter(found),
    past: rows.past.filter(found),
    closed: rows.closed.filter(found),
  };
}

/** How many cases there are in all. */
export const countOf = (rows: Rows): number =>
  rows.unsure.length + rows.active.length + rows.past.length + rows.closed.length;
