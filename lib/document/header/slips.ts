import type { LanguageRules } from '../../language/rules.ts';
import { has } from '../../text/match.ts';
import { type Place, typeWordsScore } from '../page/surroundings.ts';
import { countryAt } from './country-names.ts';

/** A number in a subject that has no mark before its year, a dash, or a blank. */
interface Slip extends Place {
  series: string;
  number: string;
  year: string;
}

/** `ua21209`, where nothing parts the number from its year. */
const joined = /(?<![\p{L}\p{N}@/-])(uaa?)(\d{3})(\d\d)(?![\p{L}\p{N}/.-])/u;
/** `e00899`: five figures say little, so there must be words for the type of paper, or a country. */
const extra = /(?<![\p{L}\p{N}@/-])(e)(\d{3})(\d\d)(?![\p{L}\p{N}/.-])/u;

const parted = new WeakMap<LanguageRules, RegExp>();

/** `UA 91-11`, `UA 305 13`; not with the shortest names of series, which are words too. */
function partedOf(rules: LanguageRules): RegExp {
  const known = parted.get(rules);
  if (known) return known;
  const series = `uaa?|au|extra|exa|nsa|${rules.urgentActionSource}`;
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}@/-])(${series})(?!\\p{L})[ :.#)-]{0,3}(\\d{1,3})([ -])((?:19|20)\\d\\d|\\d\\d)(?![\\p{L}\\p{N}/.-])`,
    'u',
  );
  parted.set(rules, pattern);
  return pattern;
}

function slipOf(match: RegExpExecArray, at: number, year: string): Slip | null {
  const [whole, series = '', number = ''] = match;
  if (Number(number) === 0) return null;
  const start = at + match.index;
  return { start, figures: start + series.length, end: start + whole.length, series, number, year };
}

/** A dash, or a blank where nothing or a country stands behind; never the days of a month: `UA 10-12 May`. */
function partedIn(rules: LanguageRules, subject: string, at: number): Slip | null {
  const match = partedOf(rules).exec(subject);
  if (!match) return null;
  const end = match.index + match[0].length;
  const behind = subject.slice(end);
  const figures = end - (match[0].length - (match[1] as string).length);
  if (
    rules.dates(subject.slice(figures)).some((date) => figures + date.end > end && figures + date.start < end)
  )
    return null;
  const next = behind.search(/[\p{L}\p{N}]/u);
  if (match[3] === ' ' && next >= 0 && countryAt(rules, behind, next) === null) return null;
  const slip = slipOf(match, at, match[4] as string);
  // What the action is called, where a language's series has no such name.
  return (
    slip && (rules.series.some(([pattern]) => has(pattern, slip.series)) ? slip : { ...slip, series: 'ua' })
  );
}

/** The number of a subject, `subject` at `at` of a text, where it is not printed as numbers are: `ua21209 honduras`, `UA 70-24`. */
export function slipIn(rules: LanguageRules, subject: string, at: number): Slip | null {
  const whole = joined.exec(subject);
  const slip = (whole && slipOf(whole, at, whole[3] as string)) ?? partedIn(rules, subject, at);
  if (slip) return slip;
  const match = extra.exec(subject);
  const last = match && slipOf(match, at, match[3] as string);
  if (!last) return null;
  const behind = subject.slice(last.end - at);
  const first = behind.search(/\p{L}/u);
  const sure =
    typeWordsScore(rules, subject.slice(0, last.start - at)) > 0 ||
    (first >= 0 && countryAt(rules, behind, first) !== null);
  return sure ? { ...last, series: 'extra' } : null;
}
