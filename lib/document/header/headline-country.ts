import { type Line, lineAt, rawSpan } from '../../text/view.ts';
import { folded, type Paper, printed } from '../paper.ts';
import { calledAt } from './country.ts';
import { countryAt } from './country-names.ts';
import { type Header, headerLines, isTitleLine, titleStart } from './header.ts';
import { isBare, isKind, longest, mailHead } from './header-lines.ts';

interface Span {
  start: number;
  end: number;
  rule: string;
}

/** What may stand behind a country before the mark: its state, or what more is called with it, in capitals too. */
const more = /^(?: ?\([^()\n]{1,40}\)| ?\/ ?[\p{Lu}\p{M}' -]{3,40}| [\p{Lu}\p{M}' ]{2,40}(?=:))?/u;

/** Where the words begin that a line has behind a country: a colon, a dash, or the gap of a typed header stands between. */
function wordsAt(paper: Paper, line: Line): number | null {
  const country = countryAt(paper.rules, folded(paper, line), 0);
  if (!country) return null;
  const name = paper.view.text.slice(line.start, line.start + country.length);
  const capitals = name === name.toUpperCase();
  let at = line.start + country.length;
  at += more.exec(paper.view.text.slice(at, line.end))?.[0].length ?? 0;
  const mark = /^ ?(?:[:：] ?|[-–—] )/u.exec(paper.view.text.slice(at, line.end));
  if (mark) return at + mark[0].length;
  const caseless = !/[\p{Lu}\p{Ll}]/u.test(name);
  if (!capitals || caseless || paper.view.text[at] !== ' ') return null;
  const raw = rawSpan(paper.view, at - 1, at + 2);
  return /[ \u00a0]{3}|\t/.test(paper.view.raw.slice(raw.start, raw.end)) ? at + 1 : null;
}

/** `IRAN` alone on its line: what stands on the next one is the headline. */
function isAlone(paper: Paper, line: Line): boolean {
  const text = folded(paper, line);
  const country = countryAt(paper.rules, text, 0);
  return (
    country !== null && /^(?: ?\([^()]{1,40}\)| ?\/[^/:.]{1,40})?[\s:.]*$/.test(text.slice(country.length))
  );
}

/** A name, and what its bearer is: `Jane Roe, teacher, 41`. It is no headline. */
const people = /^(?:\p{Lu}[\p{L}\p{M}'’.-]* ){1,4}\p{Lu}[\p{L}\p{M}'’-]+(?:,| \(|$)/u;

function isHeadline(paper: Paper, start: number, end: number): boolean {
  const text = paper.view.folded.slice(start, end);
  if (end - start < 5 || end - start > longest || /\d[./]\d{2}/.test(text) || mailHead.test(text))
    return false;
  if (people.test(paper.view.text.slice(start, end))) return false;
  return !/[.;]$/.test(text) && !isKind(paper, text);
}

/** As many people may be named between the country and the concern. */
const mostNamed = 4;

/** The line right below a country, or below those who are named there: `KENYA`, `Jane Roe, aged 41`, `Fear of torture`. */
function belowNames(paper: Paper, header: Header, from: number): Line | null {
  for (let at = from; at < Math.min(header.to, from + mostNamed + 1); at += 1) {
    const line = paper.view.lines[at] as Line;
    if (at > from && (line.gap || isBare(paper, line))) return null;
    if (isHeadline(paper, line.start, line.end)) {
      // Below names a line with a comma or a number names one more.
      return at === from || !/[,\d]/.test(folded(paper, line)) ? line : null;
    }
    if (!people.test(paper.view.text.slice(line.start, line.end))) return null;
  }
  return null;
}

/** Lines above the number, the nearest first; all lines of a header without one. */
function linesAbove(paper: Paper, header: Header): { line: Line; at: number }[] {
  const { reference, foot } = header;
  if (foot !== null) return [];
  const own = reference ? lineAt(paper.view, reference.start) : header.to;
  return headerLines(paper, header)
    .filter(({ at }) => at < own)
    .toReversed();
}

/**
 * The title of a page above the number: one that begins with its country, `Kenya: Teacher held`, or right below a line of the country and what
 * the paper is called, `Urgent action: Kenya`.
 */
export function countryTitle(paper: Paper, header: Header): Span | null {
  const rule = 'behind the country';
  for (const { line, at } of linesAbove(paper, header)) {
    if (line.bullet || isBare(paper, line)) continue;
    const start = wordsAt(paper, line);
    if (start !== null && (isHeadline(paper, start, line.end) || isInCapitals(paper, start, line)))
      return { start: line.start, end: line.end, rule };
    const above = paper.view.lines[at - 1];
    const named = above && at > header.from && !line.gap && (isAlone(paper, above) || isCalled(paper, above));
    if (named && isHeadline(paper, line.start, line.end) && / .* /.test(folded(paper, line)))
      return { start: line.start, end: line.end, rule };
  }
  return null;
}

/** `PERU: TEACHER STILL MISSING`: where all is in capitals, three words are no name. */
function isInCapitals({ view }: Paper, start: number, { end }: Line): boolean {
  const words = view.text.slice(start, end);
  return (
    words.length <= longest &&
    words === words.toUpperCase() &&
    words !== words.toLowerCase() &&
    /^[^,()\d]+ [^,()]+ [^,()]+$/u.test(words)
  );
}

/** `Urgent action: Kenya`, `Kenya – urgent action`: what the paper is called and its country, and nothing else. */
function isCalled(paper: Paper, line: Line): boolean {
  return calledAt(paper, line) !== null || (isTitleLine(paper, line) && wordsAt(paper, line) !== null);
}

/** The line above the first sentences that a country begins, or that stands right below one: where no other headline is found. */
export function behindCountryLine(paper: Paper, header: Header): Span | null {
  const after = titleStart(header);
  const rule = 'behind the country';
  for (const { line, at } of headerLines(paper, header)) {
    if (line.end <= after || line.bullet) continue;
    const start = wordsAt(paper, line);
    if (start !== null && start >= after && isHeadline(paper, start, line.end))
      return { start, end: line.end, rule };
    const next = paper.view.lines[at + 1];
    if (!isAlone(paper, line) || !next || at + 1 >= header.to || isBare(paper, next)) continue;
    const words = belowNames(paper, header, at + 1);
    if (words) return { start: words.start, end: words.end, rule };
  }
  return null;
}

/** Where a line begins, without a country and a colon: `Iran: Blogger arrested again`. */
export function behindCountry(paper: Paper, line: Line): number {
  const country = countryAt(paper.rules, folded(paper, line), 0);
  if (!country) return line.start;
  const at = line.start + country.length;
  const colon = /^ ?: /.exec(paper.view.folded.slice(at, line.end));
  return colon ? at + colon[0].length : line.start;
}

/** `Disappearance - Syria`: a country behind a dash is none of the headline. */
export function withoutCountry(paper: Paper, text: string): string {
  const dash = text.lastIndexOf(' - ');
  const country = dash > 3 ? countryAt(paper.rules, text, dash + 3) : null;
  return country && text.slice(dash + 3 + country.length).trim() === '' ? text.slice(0, dash) : text;
}

/** `KENYA: Isolation in prison`: what a header says behind the country, where no headline stands by itself. */
function behindColon(paper: Paper, line: Line): Span | null {
  const start = behindCountry(paper, line);
  if (start === line.start || line.end - start > longest || line.bullet) return null;
  const country = paper.view.text.slice(line.start, start);
  if (country !== country.toUpperCase()) return null;
  const words = printed(paper, { start, end: line.end });
  const small = words.match(/(?<!\p{L})\p{Ll}{4,}/gu)?.length ?? 0;
  // A name, and what its bearer is: `Jane ROE, teacher, 41`.
  const named =
    /^(?:\p{Lu}[\p{L}'’.-]* ){1,3}\p{Lu}[\p{L}'’-]+(?:,|$)/u.test(words) ||
    (/\p{Lu}{3}/u.test(words) && (small < 1 || /[,(\d]/.test(words)));
  if (named || /[.;]$/.test(words) || words.length < 5) return null;
  return { start, end: line.end, rule: 'behind the country' };
}

/** The first line of a header that says more behind its country. */
export function countryLine(paper: Paper, header: Header): Span | null {
  for (const { line } of headerLines(paper, header)) {
    const found = behindColon(paper, line);
    if (found) return found;
  }
  return null;
}
