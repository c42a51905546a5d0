import type { LanguageRules } from '../language/rules.ts';
import { countryAt } from './country-names.ts';
import type { Place } from './surroundings.ts';
import { typeWordsScore } from './surroundings.ts';

/** A number in a subject that has no mark before its year, or a dash. */
interface Slip extends Place {
  series: string;
  number: string;
  year: string;
}

const forms = [
  /(?<![\p{L}\p{N}@/-])(uaa?)(\d{3})(\d\d)(?![\p{L}\p{N}/.-])/u,
  /(?<![\p{L}\p{N}@/-])(uaa?|au)-(\d{1,3})-((?:19|20)\d\d|\d\d)(?![\p{L}\p{N}/.-])/u,
];
/** `e00899`: five figures say little, so there must be words for the type of paper, or a country. */
const extra = /(?<![\p{L}\p{N}@/-])(e)(\d{3})(\d\d)(?![\p{L}\p{N}/.-])/u;

function found(pattern: RegExp, subject: string, at: number): Slip | null {
  const match = pattern.exec(subject);
  if (!match) return null;
  const [whole, series = '', number = '', year = ''] = match;
  if (Number(number) === 0) return null;
  const start = at + match.index;
  return { start, figures: start + series.length, end: start + whole.length, series, number, year };
}

/** The number of a subject, `subject` at `at` of a text, where it is not printed as numbers are: `ua21209 honduras`, `ua-070-24`. */
export function slipIn(rules: LanguageRules, subject: string, at: number): Slip | null {
  for (const form of forms) {
    const slip = found(form, subject, at);
    if (slip) return slip;
  }
  const slip = found(extra, subject, at);
  if (!slip) return null;
  const behind = subject.slice(slip.end - at);
  const first = behind.search(/\p{L}/u);
  const sure =
    typeWordsScore(rules, subject.slice(0, slip.start - at)) > 0 ||
    (first >= 0 && countryAt(rules, behind, first) !== null);
  return sure ? { ...slip, series: 'extra' } : null;
}
