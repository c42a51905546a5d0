import { fullYear } from '../language/dates.ts';
import type { LanguageRules } from '../language/rules.ts';
import { has, matchEnd } from '../text/match.ts';
import type { TextView } from '../text/view.ts';
import { indexNumbersIn } from './index-number.ts';
import { subjectLabel } from './mail-lines.ts';
import type { Reference } from './schema.ts';

/** A reference in folded text: offsets, and the update number that some sections print within it. */
export interface FoundReference {
  start: number;
  end: number;
  reference: Reference;
  updateNumber: number | null;
  /** How much its surroundings look like a paper's own header. */
  score: number;
}

/** From this score on, a reference is the head of a paper. */
export const headScore = 4;

const scanners = new WeakMap<LanguageRules, RegExp>();

function scannerOf(rules: LanguageRules): RegExp {
  const known = scanners.get(rules);
  if (known) return known;
  const label = `(?:[ :.#)-]|\\n|no\\.?(?=[ \\d])|nr\\.?(?=[ \\d])|n°|№|c\\.?|αρ\\.|رقم|شماره|מס'?|number |num[ei]ro(?= ?[:\\d])|numer(?= ?[:\\d])|nummer(?= ?[:\\d])|编号|編號|番号){0,5}`;
  const between = `(?:(?<=: ?)\\p{L}[\\p{L} .'-]{1,28} )?`;
  const year = `((?:19|20)\\d\\d|\\d\\d)`;
  // `toua 12/04`, `onua 12/04`: the space before the series is often lost.
  const before = `(?:(?<![\\p{L}\\p{N}@/])|(?<=(?<!\\p{L})(?:to|on|of|for))(?=ua[^\\p{L}]))`;
  const scanner = new RegExp(
    `${before}(${rules.seriesSource})(?!\\p{L})${label}${between}(\\d{1,3})(?:-(\\d{1,2}))?(?: ?[/.\\\\]{1,2} ?|\\\\/)${year}(?!\\d)(?![./]\\d)(?:-(\\d{1,2})(?!\\d))?`,
    'gu',
  );
  scanners.set(rules, scanner);
  return scanner;
}

/** The name of a series as printed in a header, `EXTRA` for `ex`. */
export function seriesOf(rules: LanguageRules, printed: string): string {
  return rules.series.find(([pattern]) => has(pattern, printed))?.[1] ?? printed.toUpperCase();
}

function isCitation(rules: LanguageRules, before: string): boolean {
  return has(rules.header.cited, before) && !has(rules.header.update, before);
}

function typeWordsScore(rules: LanguageRules, before: string): number {
  const { update, first, outcome, correction } = rules.header;
  return [update, first, outcome, correction].some((pattern) => leads(pattern, before)) ? 3 : 0;
}

/** No more than this many words stand between the words for the type of paper and its number. */
const mostBetween = 4;

/** Type words that lead to the number: not `Further information you will find in our earlier UA 79/14`. */
function leads(pattern: RegExp, before: string): boolean {
  for (const { index, 0: words } of before.matchAll(pattern)) {
    const rest = before.slice(index + words.length).split(/(?=[^\p{L}\p{M}'-]\p{L})/u);
    if (rest.length <= mostBetween) return true;
  }
  return false;
}

/** Text before an offset, back to the end of the last sentence or line. */
function clauseBefore(folded: string, at: number, from: number): string {
  const before = folded.slice(Math.max(from, at - 70), at);
  const cut = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('. '));
  return before.slice(cut + 1);
}

/** What the surroundings of each reference of a view weigh: each is looked at for the whole text, and for its paper. */
const weighed = new WeakMap<TextView, Map<number, { end: number; score: number }>>();

/** `surroundings`, of each reference once. */
function scoreOf(
  view: TextView,
  rules: LanguageRules,
  found: { start: number; end: number },
  lineStart: number,
): number {
  const known = weighed.get(view) ?? new Map<number, { end: number; score: number }>();
  weighed.set(view, known);
  const before = known.get(found.start);
  if (before?.end === found.end) return before.score;
  const score = surroundings(view, rules, found, lineStart);
  known.set(found.start, { end: found.end, score });
  return score;
}

/** Words of a sentence: small ones where a script has capitals, and more of them where it has none. */
const sentence = /(?<!\p{L})\p{Ll}{3,} \p{Ll}{2,} \p{Ll}{2,} \p{Ll}|(?:\p{Lo}[\p{Lo}\p{M}]+ ){5}/u;

/** The same where no blanks stand between words: two clauses. */
const clauses =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{4,}[,:;][\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{4,}/u;

/** A sentence stands before a reference on its line. */
function isInProse(view: TextView, lineStart: number, start: number): boolean {
  if (start - lineStart > 24 && clauses.test(view.folded.slice(Math.max(lineStart, start - 300), start)))
    return true;
  if (start - lineStart <= 60) return false;
  return sentence.test(view.text.slice(Math.max(lineStart, start - 300), start));
}

const smallWord = "(?:\\p{Ll}+(?:['’]\\p{Ll}+)?)";
const goingOn = new RegExp(`(?:^|[\\s(])(?:${smallWord} ){2}${smallWord} $`, 'u');

const firsts = new WeakMap<LanguageRules, RegExp>();

/** A line that begins with a reference is an item of a list, and not the beginning of a sentence. */
function isItem(view: TextView, rules: LanguageRules, from: number): boolean {
  const known = firsts.get(rules);
  const first =
    known ??
    new RegExp(`^[^\\p{L}\\n]{0,6}(?:${rules.seriesSource})[ :.#-]{0,3}\\d{1,3}(?:-\\d{1,2})?[/.]\\d`, 'u');
  if (!known) firsts.set(rules, first);
  return first.test(view.folded.slice(from, from + 48));
}

/** Where the line begins that ends at an offset; no item of a list is longer than what is looked at. */
function lineBefore(view: TextView, end: number): number {
  const piece = view.text.slice(Math.max(0, end - 400), end);
  return end - piece.length + piece.lastIndexOf('\n') + 1;
}

/** A reference that begins its line, with an index right behind it, begins a header, whatever stands above. */
function isHeadLine({ text, folded }: TextView, rules: LanguageRules, start: number): boolean {
  if (text[start - 1] !== '\n') return false;
  const line = folded.slice(start, start + 60).split('\n')[0] as string;
  const [index] = indexNumbersIn(line);
  const figures = /\d[./]\d{2,4}/.exec(line);
  if (!index || !figures) return false;
  const between = line.slice(figures.index + figures[0].length, index.start).replace(rules.header.index, '');
  return /^[^\p{L}(]{1,12}$/u.test(between);
}

/** The words of a sentence lead to a reference, over the end of a line too: `was described in` and `UA 88/83`. */
function isLedTo(view: TextView, rules: LanguageRules, start: number): boolean {
  const nearby = view.folded.slice(Math.max(0, start - 90), start);
  const from = start - nearby.length + nearby.lastIndexOf('\n') + 1;
  const before = view.text.slice(from, start).replaceAll('\n', ' ');
  if (view.text[start - 1] === '\n' && isItem(view, rules, lineBefore(view, start - 1))) return false;
  if (isHeadLine(view, rules, start)) return false;
  return goingOn.test(before) && typeWordsScore(rules, clauseBefore(view.folded, start, from)) === 0;
}

/** Behind a number, and before the bracket that it stands in is closed, an index. */
function isInBrackets(after: string): boolean {
  const [index] = indexNumbersIn(after.slice(0, 70));
  return index !== undefined && !after.slice(0, index.start).includes(')');
}

/** How much what stands around a reference looks like a header. */
function surroundings(
  view: TextView,
  rules: LanguageRules,
  found: { start: number; end: number },
  lineStart: number,
): number {
  const { folded } = view;
  const before = clauseBefore(folded, found.start, 0);
  const after = folded.slice(found.end, found.end + 110).split('\n')[0] as string;
  let score = typeWordsScore(rules, `${before}${folded.slice(found.start, found.end)}`);
  if (found.start - lineStart < 14 && /^[^\p{L}]*$/u.test(folded.slice(lineStart, found.start))) score += 2;
  // `URGENT ACTION CAMPAIGN NEWS   UA 101/77`: at the end of the paper's title.
  if (after.trim() === '' && matchEnd(rules.urgentActionStart, folded, lineStart) > 0) score += 2;
  if (indexNumbersIn(after.slice(0, 70)).length > 0) score += 3;
  if (rules.dates(after).length > 0) score += 2;
  if (/\($|:[^\p{L}]*$/u.test(before)) score += 1;
  const label = found.start - lineStart < 60 ? subjectLabel(folded.slice(lineStart, found.start)) : 0;
  if (label > 0 && label === found.start - lineStart) score += 1;
  // In a subject line nothing but the subject's own number is led to: `spanish language version of ua 66/07`.
  if (label === 0 && isLedTo(view, rules, found.start)) score -= 8;
  else if (isInProse(view, lineStart, found.start)) score -= 4;
  if (isCitation(rules, before)) score -= 5;
  // `a like case (UA 79/23, MDE 30/7000/2023)`: number and index of another paper, in brackets within a sentence.
  if (/\p{Ll} ?\($/u.test(before) && isInBrackets(after)) score -= 3;
  return score;
}

/** "And" between two numbers. */
const and = 'and|plus|et|y|und|sowie|e|en|i|og|och|oraz|ja|ve|es|a|и|та|і|و';

/** `UA 233/99 and 26/00`: numbers behind the first one that leave the series out. */
const without = new RegExp(`( ?[&+] ?| (?:${and}) )(\\d{1,3})[/.]((?:19|20)\\d\\d|\\d\\d)(?![\\d/.-])`, 'yu');

/** The numbers that follow a reference without its series. */
function followersOf(
  piece: string,
  from: number,
  first: Reference,
): { start: number; end: number; reference: Reference }[] {
  const all: { start: number; end: number; reference: Reference }[] = [];
  for (let at = from; ; at = without.lastIndex) {
    without.lastIndex = at;
    const found = without.exec(piece);
    if (!found) return all;
    const [, joint = '', number, year] = found;
    const reference = { series: first.series, number: Number(number), year: fullYear(Number(year)) };
    if (Math.abs(reference.year - first.year) > 3) return all;
    all.push({ start: at + joint.length, end: without.lastIndex, reference });
  }
}

/**
 * References in the lines of a view, in order, each with its score. `lineOf` gives the number of a line from an offset.
 */
export function referencesIn(
  view: TextView,
  rules: LanguageRules,
  start: number,
  end: number,
  lineOf: (offset: number) => number,
): FoundReference[] {
  const piece = view.folded.slice(start, end);
  const all: FoundReference[] = [];
  const firstLine = lineOf(start);
  for (const found of piece.matchAll(scannerOf(rules))) {
    const [whole, series = '', number = '', inner, year = '', outer] = found;
    const span = { start: start + found.index, end: start + found.index + whole.length };
    const lineNumber = lineOf(span.start);
    const lineStart = view.lines[lineNumber]?.start ?? 0;
    if (
      series === 'us' &&
      span.start !== lineStart &&
      !typeWordsScore(rules, clauseBefore(view.folded, span.start, 0) + whole)
    )
      continue;
    const updateNumber = inner ?? outer;
    const near = lineNumber - firstLine < 14 ? 2 : 0;
    const first = {
      ...span,
      reference: { series: seriesOf(rules, series), number: Number(number), year: fullYear(Number(year)) },
      updateNumber: updateNumber === undefined ? null : Number(updateNumber),
      score: scoreOf(view, rules, span, lineStart) + near,
    };
    all.push(first);
    for (const { reference, ...place } of followersOf(piece, span.end - start, first.reference))
      all.push({
        ...first,
        start: start + place.start,
        end: start + place.end,
        reference,
        updateNumber: null,
      });
  }
  return all;
}

/** True when two references are of one case. */
export function isSame(a: Reference, b: Reference): boolean {
  return a.series === b.series && a.number === b.number && a.year === b.year;
}

/** `to`, `on the`, as they are said again before the second number. */
const again =
  "on|to|of|for|the|sur|aux?|de|l'|d'|la|le|les|sobre|al?|del|zu|zur|der|die|su|sulla|alla|over|van|de|om|till|o|do|k|про|по|о|к";
const joint = new RegExp(`^ ?(?:[,;/&+] ?)?(?:(?:${and})(?: |$))?(?:(?:${again})(?: |(?<=')|$)){0,2}$`, 'u');
/** Index and day of an older paper, as they stand behind its number without brackets. */
const ofOlder = /^, ?(?:[a-z]{3}[ -]?\d{2}\/\d{1,4}\/\d{2,4})(?:, ?\d{1,2}\.? \p{L}{3,12} \d{2,4})?(?=,? )/u;

/** True when only a comma or the word for "and", and what tells of an older paper, is between two references. */
export function isJoined(view: TextView, first: { end: number }, second: { start: number }): boolean {
  const gap = view.folded.slice(first.end, second.start);
  if (gap.length > 160 || gap.includes('\n')) return false;
  return joint.test(
    gap
      .replace(/\([^()]*\)/g, ' ')
      .replace(ofOlder, '')
      .replace(/ {2,}/g, ' '),
  );
}

/** No paper is of more cases than this: a longer row is a list. */
const mostJoined = 6;

/** The references that one is joined with, itself among them; `all` are in order. */
export function joinedWith(
  view: TextView,
  all: readonly FoundReference[],
  one: FoundReference,
): FoundReference[] {
  const at = all.findIndex(({ start }) => start === one.start);
  const joins = (number: number) => {
    const [first, second] = [all[number - 1], all[number]];
    return first !== undefined && second !== undefined && isJoined(view, first, second);
  };
  let [from, to] = [at, at + 1];
  while (at - from < mostJoined && joins(from)) from -= 1;
  while (to - at < mostJoined && joins(to)) to += 1;
  return to - from >= mostJoined ? [one] : all.slice(from, to);
}

const fileName = /(?<![a-z])(?:(uaa?|au)[ _-]?)0*(\d{1,3})[ _.-]?(\d{2}|(?:19|20)\d{2})(?![\d])(?:_\d)?/;

/** A reference from a page's title or a file's name: `uaa02711.pdf`, `ua-222-17`. */
export function referenceFromName(rules: LanguageRules, name: string): Reference | null {
  const lower = name.toLowerCase();
  const joined = /(?<![a-z])uaa?[ _-]?(\d{3})(\d{2})(?!\d)/.exec(lower);
  if (joined) return { series: 'UA', number: Number(joined[1]), year: fullYear(Number(joined[2])) };
  const found = fileName.exec(lower);
  if (!found) return null;
  return {
    series: seriesOf(rules, found[1] ?? 'ua'),
    number: Number(found[2]),
    year: fullYear(Number(found[3])),
  };
}
