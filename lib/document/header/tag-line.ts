import type { Line } from '../../text/view.ts';
import { folded, type Paper } from '../paper.ts';
import { countryAt } from './country-names.ts';

/** In code units: what a site puts above a title. */
const longest = 70;

/** Marks between the parts of such a line. */
const marks = /[\s,;:|·•/–-]+$/u;

/**
 * `Success Kenya 3 March 2024`: what a site puts above a title, in tags beside one another. Gives the words before the day, and
 * before the country in front of it; `null` for a line that ends in no day.
 */
export function tagsOf(paper: Paper, line: Line): { start: number; end: number; day: number } | null {
  const text = folded(paper, line);
  const day = text.length > longest || line.bullet ? undefined : paper.rules.dates(text).at(-1);
  if (!day || day.year === null || day.end < text.length) return null;
  const before = text.slice(0, day.start).replace(marks, '');
  const words = withoutCountry(paper, before).replace(marks, '');
  return /[.!?]/.test(before)
    ? null
    : { start: line.start, end: line.start + words.length, day: line.start + day.start };
}

/** Words without the country that they end in. */
function withoutCountry({ rules }: Paper, words: string): string {
  for (const { index } of words.matchAll(/(?<=^|[ ,;:|·•/-])\p{L}/gu))
    if (countryAt(rules, words, index)?.length === words.length - index) return words.slice(0, index);
  return words;
}
