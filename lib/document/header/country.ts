import { fold } from '../../text/fold.ts';
import { matchEnd } from '../../text/match.ts';
import { type Line, lineAt } from '../../text/view.ts';
import { subjectStart } from '../page/mail-lines.ts';
import { headScore } from '../page/surroundings.ts';
import { folded, note, type Paper } from '../paper.ts';
import type { Recipient } from '../schema.ts';
import { countryOfCode } from './country-codes.ts';
import { countryAt } from './country-names.ts';
import { type Header, headerLines } from './header.ts';
import type { FoundIndex } from './index-number.ts';

/** A title is no longer than this, in code units. */
const longestTitle = 200;

interface Candidate {
  start: number;
  end: number;
  country: string;
  rule: string;
}

function named(paper: Paper, at: number, rule: string): Candidate | null {
  const found = countryAt(paper.rules, paper.view.folded, at);
  return found ? { start: at, end: at + found.length, country: found.country, rule } : null;
}

/** Skips what may stand between an index or a number and the country. */
function skip(text: string, at: number): number {
  let next = at;
  while (next < text.length && /[\s,:;.()|/_-]/.test(text[next] as string) && next - at < 8) next += 1;
  return next;
}

function afterIndex(paper: Paper, index: FoundIndex | null): Candidate | null {
  return index && named(paper, skip(paper.view.folded, index.end), 'header line');
}

/** Length of the word between a number and its country, `UA 14/02 on Nepal`, from an offset in folded text; 0 without one. */
export function joint(text: string, at: number): number {
  return /^ ?(?:on|in|from|regarding) /.exec(text.slice(at, at + 12))?.[0].length ?? 0;
}

/** Where a long bracket behind a number ends, `(AMR 51/18/93, 11 March; and follow-ups ...)`; the offset itself without one. */
export function bracketEnd(text: string, at: number): number {
  const piece = text.slice(at, at + 520);
  return at + (/^\s?\([^()]{0,500}\)(?: and follow-ups?\s?\([^()]{0,200}\))?/.exec(piece)?.[0].length ?? 0);
}

/** `UA: Cuba 122.19`, `(China: UA 222.17)`, `UA 130/94 - Guatemala: ...` */
function besideReference(paper: Paper, header: Header): Candidate | null {
  const { reference, together } = header;
  if (!reference) return null;
  // Of two cases: behind the second number.
  const end = together.reduce((last, one) => Math.max(last, one.end), reference.end);
  const { folded: text } = paper.view;
  const within = /^[^:]{2,16}: ?/.exec(text.slice(reference.start, reference.end));
  const lineStart = Math.max(text.lastIndexOf('\n', reference.start - 1) + 1, reference.start - 60);
  const before = /([\p{L}][\p{L}.' -]{1,40}) ?: ?$/u.exec(text.slice(lineStart, reference.start));
  return (
    (within && named(paper, reference.start + within[0].length, 'beside the number')) ??
    (before && named(paper, lineStart + before.index, 'beside the number')) ??
    named(paper, skip(text, reference.end), 'beside the number') ??
    named(paper, skip(text, end), 'beside the number') ??
    named(paper, end + joint(text, end), 'beside the number') ??
    named(paper, skip(text, bracketEnd(text, end)), 'beside the number') ??
    firstOf(paper, end, Math.min(text.length, end + 160), / - /g) ??
    firstAlone(paper, end, Math.min(text.length, end + 160))
  );
}

/** `- Syria`, on the number's line or one that it goes on in. */
function firstOf(paper: Paper, start: number, end: number, marks: RegExp): Candidate | null {
  const line = paper.view.folded.slice(start, end).split('\n')[0] as string;
  for (const found of line.matchAll(marks)) {
    const candidate = named(paper, start + found.index + found[0].length, 'beside the number');
    if (candidate) return candidate;
  }
  return null;
}

const apart = /[,;:|.·،、] ?|(?<=[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}]) /gu;

/** A country that stands alone between commas or stops of the header's line. */
function firstAlone(paper: Paper, start: number, end: number): Candidate | null {
  const line = paper.view.text.slice(start, end).split('\n')[0] as string;
  for (const found of line.matchAll(apart)) {
    const candidate = named(paper, start + found.index + found[0].length, 'beside the number');
    if (
      candidate &&
      /^\s*(?:$|[,;:|.()·،、\d-])/u.test(paper.view.text.slice(candidate.end, start + line.length))
    )
      return candidate;
  }
  return null;
}

/** Behind a country that ends its line: its state, and brackets and stops. */
const atEnd = /^(?: ?\([^()]{2,30}\))?[\s).\]】]*$/u;

/** `UA 402/90 Death penalty Nigeria`, `UA 88/03: Fear for safety (Guatemala)`: the last words of the number's line. */
function lineEnd(paper: Paper, { reference }: Header): Candidate | null {
  if (!reference || reference.score < headScore) return null;
  const { text, folded: plain } = paper.view;
  const stop = reference.end + text.slice(reference.end, reference.end + 160).search(/\n|$/);
  const from = Math.max(reference.end, stop - 44);
  for (const { index, 0: mark } of plain.slice(from, stop).matchAll(/[\s(:|]+(?=\p{L})/gu)) {
    const at = from + index + mark.length;
    const candidate = /[\p{Lu}\p{Lo}]/u.test(text[at] as string)
      ? named(paper, at, 'beside the number')
      : null;
    if (candidate && atEnd.test(plain.slice(candidate.end, stop))) return candidate;
  }
  return null;
}

/** `3 March 2024 · Kenya · UA 12/24`: a part by itself of the number's line, before the number. */
function partBefore(paper: Paper, { reference }: Header): Candidate | null {
  if (!reference || reference.score < headScore) return null;
  const { text, lines } = paper.view;
  const { start } = lines[lineAt(paper.view, reference.start)] as Line;
  const from = Math.max(start, reference.start - longestTitle);
  for (const { index, 0: mark } of text.slice(from, reference.start).matchAll(/(?:^|[|·•]) ?/gu)) {
    const candidate = named(paper, from + index + mark.length, 'beside the number');
    if (candidate && /^ ?[|·•]/u.test(text.slice(candidate.end, candidate.end + 2))) return candidate;
  }
  return null;
}

/** A line of the header that begins with a country: alone, before a colon or a bracket, or in capitals. */
function lineStart(paper: Paper, header: Header): Candidate | null {
  for (const { line } of headerLines(paper, header)) {
    const start = subjectStart(paper.view, line.start) ?? line.start;
    const candidate = named(paper, start, 'header line');
    if (!candidate) continue;
    const rest = folded(paper, { start: candidate.end, end: line.end });
    const name = paper.view.text.slice(candidate.start, candidate.end);
    if (rest.trim() === '' || /^ ?[:(/,-]/.test(rest) || name === name.toUpperCase()) return candidate;
    if (header.reference && skip(paper.view.folded, candidate.end) === header.reference.start)
      return candidate;
    if (paper.rules.dates(rest).length > 0) return candidate;
  }
  return null;
}

/** `Urgent action: Kenya`: where the country stands on a line that says what the paper is called, and nothing else; `null` without one. */
export function calledAt(paper: Paper, line: Line): Candidate | null {
  const text = folded(paper, line);
  if (text.length > longestCalled) return null;
  const end = matchEnd(paper.rules.urgentActionStart, text, 0);
  const mark = end > 0 ? (/^ ?(?:[:：|] ?|[-–—] )/u.exec(text.slice(end))?.[0].length ?? 0) : 0;
  const candidate = mark > 0 ? named(paper, line.start + end + mark, 'header line') : null;
  return candidate && atEnd.test(paper.view.folded.slice(candidate.end, line.end)) ? candidate : null;
}

const longestCalled = 80;

/** On a line of the header, behind what the paper is called: `Urgent action: Kenya – teacher held`, `Urgent action Kenya`. */
function called(paper: Paper, header: Header): Candidate | null {
  for (const { line } of headerLines(paper, header)) {
    const end = matchEnd(paper.rules.urgentActionStart, paper.view.folded, line.start);
    if (end <= line.start) continue;
    const found = named(paper, skip(paper.view.folded, end), 'header line');
    if (found && found.end <= line.end && partEnds.test(paper.view.text.slice(found.end, line.end)))
      return found;
  }
  return null;
}

/** Where a country may stand in a title: behind a small word, or between two marks. */
const inTitles = [
  /(?<=(?:^|[^\p{L}])\p{Ll}{1,4} )\p{Lu}/gu,
  /(?<=(?:^|[:：|｜,，(（[\]】/]| [–—-]) ?)[\p{Lu}\p{Lo}]/gu,
];

/** Ends a part of a title: a mark, a bracket, or the state behind the country. */
const partEnds = /^\s*(?:$|[:：|｜,，()（）[\]【/!！.]| ?[–—-] )/u;

/** `Urgent action: Student missing in Bangladesh: UA 5/26`, `Urgent action: Kenya (UA 5/26)`: the only one that the number's line names so. */
function inTitle(paper: Paper, { reference }: Header): Candidate | null {
  if (!reference || reference.score < headScore) return null;
  const { text, lines } = paper.view;
  const { start, end } = lines[lineAt(paper.view, reference.start)] as Line;
  if (end - start > longestTitle) return null;
  const line = text.slice(start, end);
  const [behindWord, betweenMarks] = inTitles.map((place) =>
    [...line.matchAll(place)].flatMap(({ index }) => named(paper, start + index, 'headline') ?? []),
  ) as [Candidate[], Candidate[]];
  const found = [
    ...behindWord,
    ...betweenMarks.filter(
      (one) => partEnds.test(line.slice(one.end - start)) || one.end + 1 === reference.start,
    ),
  ];
  return new Set(found.map(({ country }) => country)).size === 1 ? (found[0] ?? null) : null;
}

const ofAddress = 'The paper names no country: that of the address was taken.';

/** The country at the end of the addresses of those who are written to, where the header names none: the same for all, and doubtful. */
export function countryOfPost(paper: Paper, recipients: readonly Recipient[]): string | null {
  const found = recipients.flatMap(({ post, copiesOnly }, at) => {
    const last = fold(post?.split(/[\n,،、，]/u).at(-1) ?? '')
      .replace(/[\s\d-]+$/, '')
      .trim();
    const country = copiesOnly ? null : countryAt(paper.rules, last, 0);
    return country?.length === last.length ? [{ country: country.country, at }] : [];
  });
  const [first] = found;
  if (!first || found.some(({ country }) => country !== first.country)) return null;
  const place = paper.evidence.find(({ field }) => field === `recipients.${first.at}.post`);
  if (!place) return null;
  paper.evidence.push({ ...place, field: 'country', rule: 'address', doubt: ofAddress });
  return first.country;
}

/** Reads the country: beside the index or the number, at the start of a header line, or from the index's code. */
export function readCountry(paper: Paper, header: Header, index: FoundIndex | null): string | null {
  const code = index ? countryOfCode(index.code) : null;
  const beside = afterIndex(paper, index) ?? besideReference(paper, header);
  const line =
    beside ??
    partBefore(paper, header) ??
    lineStart(paper, header) ??
    called(paper, header) ??
    lineEnd(paper, header) ??
    inTitle(paper, header);
  const chosen = beside ?? (line && (code === null || code === line.country) ? line : null);
  if (chosen) {
    note(paper, 'country', chosen.start, chosen.end, chosen.rule);
    return chosen.country;
  }
  if (code && index) note(paper, 'country', index.start, index.end, 'index code');
  return code;
}
