import { fullYear } from '../../language/dates.ts';
import type { LanguageRules } from '../../language/rules.ts';
import { has } from '../../text/match.ts';
import type { TextView } from '../../text/view.ts';
import { longestSubject, subjectStart } from '../page/mail-lines.ts';
import { clauseBefore, type Place, scoreOf, typeWordsScore } from '../page/surroundings.ts';
import type { Reference } from '../schema.ts';
import { slipIn } from './slips.ts';

/** A reference in folded text: offsets, and the update number that some sections print within it. */
export interface FoundReference extends Place {
  reference: Reference;
  updateNumber: number | null;
  /** How much its surroundings look like a paper's own header. */
  score: number;
}

/** Number and year at the end of a reference. */
const figures = /\d{1,3}(?:-\d{1,2})?(?: ?[/.\\]{1,2} ?|\\\/)(?:19|20)?\d\d(?:-\d{1,2})?$/;

const scanners = new WeakMap<LanguageRules, RegExp>();

function scannerOf(rules: LanguageRules): RegExp {
  const known = scanners.get(rules);
  if (known) return known;
  const label = `(?:[ :.#)-]|\\n|no\\.?(?=[ \\d])|nr\\.?(?=[ \\d])|n°|№|c\\.?|αρ\\.|رقم|شماره|מס'?|number |num[ei]ro(?= ?[:\\d])|numer(?= ?[:\\d])|nummer(?= ?[:\\d])|编号|編號|番号|번호|номер|cislo|αριθμος){0,5}`;
  const between = `(?:(?<=: ?)\\p{L}[\\p{L} .'-]{1,28} )?`;
  const year = `((?:19|20)\\d\\d|\\d\\d)`;
  // `Urgent action closed: 12/24`, where the series is no letters of its own.
  const told = `(?:(?= \\p{L}) (?:${rules.toldSource}) ?[:-])?`;
  // `toua 12/04`, `onua 12/04`: the space before the series is often lost.
  // `新規UA 12/24`: no blank parts Latin letters from Eastern signs.
  const eastern = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}]';
  const before = `(?:(?<![\\p{L}\\p{N}@/])|(?<=(?<!\\p{L})(?:to|on|of|for)|${eastern})(?=ua[^\\p{L}]))`;
  const scanner = new RegExp(
    `${before}(${rules.seriesSource})(?!\\p{L})${told}${label}${between}(\\d{1,3})(?:-(\\d{1,2}))?(?: ?[/.\\\\]{1,2} ?|\\\\/)${year}(?!\\d)(?![./]\\d)(?:-(\\d{1,2})(?!\\d))?`,
    'gu',
  );
  scanners.set(rules, scanner);
  return scanner;
}

/** The name of a series as printed in a header, `EXTRA` for `ex`. */
export function seriesOf(rules: LanguageRules, printed: string): string {
  return rules.series.find(([pattern]) => has(pattern, printed))?.[1] ?? printed.toUpperCase();
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

/** Of the first lines of a piece, in which a header stands. */
const first = 14;

interface Printed extends Place {
  series: string;
  number: string;
  year: string;
  updateNumber: string | undefined;
}

function asFound(
  view: TextView,
  rules: LanguageRules,
  printed: Printed,
  line: number,
  from: number,
): FoundReference {
  const { series, number, year, updateNumber, start, figures: at, end } = printed;
  const place = { start, figures: at, end };
  return {
    ...place,
    reference: { series: seriesOf(rules, series), number: Number(number), year: fullYear(Number(year)) },
    updateNumber: updateNumber === undefined ? null : Number(updateNumber),
    score: scoreOf(view, rules, place, view.lines[line]?.start ?? 0) + (line - from < first ? 2 : 0),
  };
}

/** A mail's subject stands among so many first lines. */
const headOfMail = 8;

/** The number of a subject that has none in the usual form. */
function inSubject(view: TextView, rules: LanguageRules, first: number): FoundReference[] {
  for (const [at, { start, end }] of view.lines.slice(first, first + headOfMail).entries()) {
    const from = end - start > longestSubject ? null : subjectStart(view, start);
    if (from === null) continue;
    const subject = view.folded.slice(from, end);
    const slip = slipIn(rules, subject, from) ?? nameIn(subject, from);
    return slip ? [asFound(view, rules, { ...slip, updateNumber: undefined }, first + at, first + at)] : [];
  }
  return [];
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
    const at = start + found.index;
    const span = { start: at, figures: at + Math.max(0, whole.search(figures)), end: at + whole.length };
    const line = lineOf(at);
    if (
      series === 'us' &&
      at !== (view.lines[line]?.start ?? 0) &&
      !typeWordsScore(rules, clauseBefore(view.folded, at, 0) + whole)
    )
      continue;
    const one = asFound(
      view,
      rules,
      { ...span, series, number, year, updateNumber: inner ?? outer },
      line,
      firstLine,
    );
    all.push(one);
    for (const { reference, ...place } of followersOf(piece, span.end - start, one.reference)) {
      const moved = { start: start + place.start, figures: start + place.start, end: start + place.end };
      all.push({ ...one, ...moved, reference, updateNumber: null });
    }
  }
  return all.length > 0 ? all : inSubject(view, rules, firstLine);
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
    if (!first || !second || isSame(first.reference, second.reference)) return false;
    return isJoined(view, first, second);
  };
  let [from, to] = [at, at + 1];
  while (at - from < mostJoined && joins(from)) from -= 1;
  while (to - at < mostJoined && joins(to)) to += 1;
  return to - from >= mostJoined ? [one] : all.slice(from, to);
}

const isFileName = /\.(?:pdf|docx?|odt|rtf|html?|eml|txt)$/;
const fileName = /(?<![a-z])(?:(uaa?|au)[ _-]?)0*(\d{1,3})[ _.-]?(\d{2}|(?:19|20)\d{2})(?![\d])(?:_\d)?/;

/** The number of a file's name that is all there is: `AU_110_2014_Kenya.docx`, `First UA 2420_0.pdf`. */
function nameIn(subject: string, at: number): Omit<Printed, 'updateNumber'> | null {
  const found = isFileName.test(subject) ? fileName.exec(subject) : null;
  if (!found?.[1]) return null;
  const [whole, series, number = '', year = ''] = found;
  const start = at + found.index;
  return { start, figures: start + series.length, end: start + whole.length, series, number, year };
}

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
