import { dateInWords, shortDate } from './dates.ts';

/** A date, as short as can be, for people and for machines. */
export const ShortDate = ({ iso, today }: { iso: string; today: string }) => (
  <time datetime={iso.slice(0, 10)}>{shortDate(iso, today)}</time>
);

/** A date with its month written out and its year, or with its weekday. */
export const LongDate = ({ iso, weekday = false }: { iso: string; weekday?: boolean }) => (
  <time datetime={iso.slice(0, 10)}>{dateInWords(iso, weekday ? 'weekday' : 'long')}</time>
);
