import { language } from '../../lib/browser/words.ts';

type Form = 'short' | 'short with year' | 'long' | 'weekday';

const options: Record<Form, Intl.DateTimeFormatOptions> = {
  short: { day: 'numeric', month: 'short' },
  'short with year': { day: 'numeric', month: 'short', year: 'numeric' },
  long: { day: 'numeric', month: 'long', year: 'numeric' },
  weekday: { weekday: 'long', day: 'numeric', month: 'long' },
};

/** A line may break beside the year: before it, or behind it where it comes first, as in Korean. */
const BESIDE_YEAR = /\u00a0(?=\d{4}$)|(?<=^\d{4}\S?)\u00a0/;

/** Building a formatter costs far more than using it. */
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(form: Form): Intl.DateTimeFormat {
  const key = `${form} ${language()}`;
  let found = formatters.get(key);
  if (!found) {
    found = new Intl.DateTimeFormat(language(), { ...options[form], timeZone: 'UTC' });
    formatters.set(key, found);
  }
  return found;
}

/** `iso` (date, or date and time) in words; no-break spaces keep the day with its month. */
export function dateInWords(iso: string, form: Form): string {
  const date = new Date(`${iso.slice(0, 10)}T00:00:00Z`);
  return formatter(form).format(date).replaceAll(' ', '\u00a0').replace(BESIDE_YEAR, ' ');
}

/** As short as can be: the year is said only when it is not that of `today` (ISO dates). */
export const shortDate = (iso: string, today: string): string =>
  dateInWords(iso, iso.slice(0, 4) === today.slice(0, 4) ? 'short' : 'short with year');

let months: Intl.DateTimeFormat | undefined;

/** A month (`2026-11`) in words, with its year. */
export function monthInWords(month: string): string {
  months ??= new Intl.DateTimeFormat(language(), { month: 'short', year: 'numeric', timeZone: 'UTC' });
  return months.format(new Date(`${month}-01T00:00:00Z`)).replaceAll(' ', '\u00a0');
}
