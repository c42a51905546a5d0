import { fold } from '../text/fold.ts';
import type { LanguageWords } from './define.ts';
import { easternDates } from './eastern-dates.ts';
import { persianDates } from './persian-dates.ts';

/** A date in a text: offsets into it; `year` is `null` when the text has none. */
export interface FoundDate {
  start: number;
  end: number;
  year: number | null;
  month: number;
  day: number;
  /** Printed in figures that the other way round are a day too: `04/05/2024`. */
  ambiguous?: boolean;
}

export type DateFinder = (folded: string) => FoundDate[];

/** Two-digit years from 73 on are of the last century: the network began in 1973. */
export function fullYear(year: number): number {
  if (year >= 100) return year;
  return year >= 73 ? 1900 + year : 2000 + year;
}

const daysOf = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isDay(month: number, day: number): boolean {
  return day >= 1 && day <= (daysOf[month - 1] ?? 0);
}

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/** `2025-07-22`; `null` when the year is missing, or has no such day. */
export function isoOf(date: FoundDate, year = date.year): string | null {
  if (year === null || year < 1973 || year > 2100) return null;
  if (date.month === 2 && date.day === 29 && !isLeap(year)) return null;
  const pad = (part: number) => String(part).padStart(2, '0');
  return `${year}-${pad(date.month)}-${pad(date.day)}`;
}

function escaped(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

function monthsOf(words: readonly LanguageWords[]): Map<string, number> {
  const months = new Map<string, number>();
  for (const language of words) {
    language.months.forEach((forms, at) => {
      for (const form of fold(forms).split('|')) if (!months.has(form)) months.set(form, at + 1);
    });
  }
  return months;
}

const before = '(?<![\\p{L}\\p{N}/])';
const after = '(?![\\p{L}\\p{N}])';

interface Shape {
  pattern: RegExp;
  /** Which group is day, month and year. */
  day: number;
  month: number;
  year: number;
}

function named(words: readonly LanguageWords[], months: Map<string, number>): Shape[] {
  const names = [...months.keys()]
    .sort((a, b) => b.length - a.length)
    .map(escaped)
    .join('|');
  const forms = words.map((language) => language.dates ?? {});
  const of = forms.map((form) => form.of ?? '').filter((part) => part !== '');
  const ends = forms.map((form) => form.dayEnds ?? '').filter((part) => part !== '');
  const link = of.length > 0 ? `(?:${of.map(fold).join('|')})?` : '';
  const end = ends.length > 0 ? `(?:${ends.map(fold).join('|')})?` : '';
  const year = `(?:[,.]? {0,2}${link}((?:19|20)\\d\\d|'\\d\\d|\\d\\d(?= *(?:$|[\\n;,)])))(?!\\d))?`;
  const shapes = [
    {
      pattern: new RegExp(
        `${before}(?<!\\d\\.)(\\d{1,2})${end}[ -]{0,2}${link}(${names})(?!\\p{L})\\.?${year}`,
        'gu',
      ),
      day: 1,
      month: 2,
      year: 3,
    },
  ];
  if (forms.some((form) => form.monthFirst)) {
    shapes.push({
      pattern: new RegExp(
        `${before}(${names})\\.? {1,2}(\\d{1,2})${end}(?!\\d)(?:,? {1,2}((?:19|20)\\d\\d))?${after}`,
        'gu',
      ),
      day: 2,
      month: 1,
      year: 3,
    });
  }
  if (forms.some((form) => form.yearFirst)) {
    shapes.push({
      pattern: new RegExp(
        `${before}((?:19|20)\\d\\d)[.,]? {1,2}(${names})\\.? {1,2}(\\d{1,2})(?!\\d)\\.?`,
        'gu',
      ),
      day: 3,
      month: 2,
      year: 1,
    });
  }
  return shapes;
}

// Hebrew joins its "on" to a day with a hyphen: `ב-8.10.2020`.
const figures: Shape[] = [
  {
    pattern: /(?<![\d./]|(?<![א-ת])-)((?:19|20)\d\d)-(\d{1,2})-(\d{1,2})(?![\d-])/g,
    day: 3,
    month: 2,
    year: 1,
  },
  {
    pattern: /(?<![\d./]|(?<![א-ת])-)((?:19|20)\d\d) ?([./]) ?(\d{1,2}) ?\2 ?(\d{1,2})(?! ?[\d/])/g,
    day: 4,
    month: 3,
    year: 1,
  },
  {
    pattern: /(?<![\d./]|(?<![א-ת])-)(\d{1,2})[./] ?(\d{1,2})[./] ?((?:19|20)\d\d)(?![\d/])/g,
    day: 1,
    month: 2,
    year: 3,
  },
  {
    pattern: /(?<![\d./]|(?<![א-ת])-)(\d{1,2})-(\d{1,2})-((?:19|20)\d\d)(?![\d/-])/g,
    day: 1,
    month: 2,
    year: 3,
  },
  // `51/02/91` behind a region is of an index.
  {
    pattern:
      /(?<![\d./]|(?<![א-ת])-)(?<!(?:afr|amr|asa|eur|mde|ior|act|pol|org|nws)[ -]?)(\d{1,2})\/(\d{1,2})\/(\d\d)(?![\d/.-])/gu,
    day: 1,
    month: 2,
    year: 3,
  },
  {
    pattern: /(?<![\d./]|(?<![א-ת])-)(\d{1,2})\. ?(\d{1,2})\. ?(\d\d)(?![\d/:-]|\.\d)/g,
    day: 1,
    month: 2,
    year: 3,
  },
];

/** Figures behind a day that are no year, or one that is broken or has a slip: `9999`, `204`, `20 24`. */
const noYear = /^,? {0,2}(?:(?:of|del?|du) )?'?(?:\d{3,}|[12] ?\d ?\d ?\d(?!\d))/u;
/** The same behind a full stop, where a number may begin the next sentence. */
const noYearBehindStop = /^ {0,2}\d{4}(?! ?\d)/;
/** The same before a day that is printed behind its year. */
const noYearBefore = /\d{3,}(?:[.,]? {1,2}| ?[年년] ?)$/u;

/** True for a day of which nobody knows the year, though the paper gives one. */
function isOfNoYear(folded: string, { start, end, year }: FoundDate): boolean {
  if (year !== null) return false;
  const behind = folded[end - 1] === '.' ? noYearBehindStop : noYear;
  return (
    behind.test(folded.slice(end, end + 16)) ||
    noYearBefore.test(folded.slice(Math.max(0, start - 12), start))
  );
}

function dateOf(found: RegExpMatchArray, shape: Shape, months: Map<string, number>): FoundDate | null {
  const start = found.index ?? 0;
  const name = found[shape.month] ?? '';
  let month = months.get(name) ?? Number(name);
  let day = Number(found[shape.day]);
  const turned = isDay(month, day) && isDay(day, month) && day !== month;
  const ambiguous = turned && name.length < 3 && found[0].includes('/');
  if (!isDay(month, day) && isDay(day, month)) [month, day] = [day, month];
  if (!isDay(month, day)) return null;
  const printed = (found[shape.year] ?? '').replace("'", '');
  const year = printed === '' ? null : fullYear(Number(printed));
  const date = { start, end: start + found[0].trimEnd().length, year, month, day };
  return ambiguous && shape.day < shape.month ? { ...date, ambiguous } : date;
}

/**
 * Finds dates in folded text, in every form of the given languages, in order and without overlaps. A day whose year is none
 * is left out: without it, it would be taken for a day of another year.
 */
export function dateFinder(words: readonly LanguageWords[]): DateFinder {
  const months = monthsOf(words);
  const shapes = [...named(words, months), ...figures];
  // English alone is written in both orders.
  const turnable = words[0]?.code === 'en';
  const persian = words.some(({ code }) => code === 'fa');
  return (folded) => {
    const dates: FoundDate[] = [...easternDates(folded), ...(persian ? persianDates(folded) : [])];
    for (const shape of shapes) {
      for (const found of folded.matchAll(shape.pattern)) {
        const date = dateOf(found, shape, months);
        if (date) dates.push(turnable ? date : { ...date, ambiguous: false });
      }
    }
    dates.sort((a, b) => a.start - b.start || b.end - a.end);
    return dates.filter(
      (date, at) => (at === 0 || date.start >= (dates[at - 1] as FoundDate).end) && !isOfNoYear(folded, date),
    );
  };
}
