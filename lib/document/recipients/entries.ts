import { anyOf } from '../../language/define.ts';
import { languages } from '../../language/index.ts';
import { has, matchEnd } from '../../text/match.ts';
import { isSoftEnd, type Line } from '../../text/view.ts';
import { folded, type Paper, printed } from '../paper.ts';
import type { ContactPiece } from './contact-lines.ts';
import { isRow } from './rows.ts';
import { isTitled } from './who.ts';

/** A recipient whose office, name and address stand between commas: the lines `[at, after)` that they go over, as one. */
export interface Entry {
  line: Line;
  after: number;
}

/** No entry goes over more lines. */
const mostLines = 5;
/** A line that goes on in the next one has this many letters at least. */
const wrapped = 48;

/** Length of what counts recipients: `1) `, `a) `. */
export function numeralAt(paper: Paper, at: number): number {
  const counted =
    /^(?:[(（]?(?:\p{Nd}{1,2}|(?!z\. ?Hd)\p{Ll})[.)）．] ?|[一二三四五六七八九十]、 ?)(?=[\p{Lu}\p{Lo}])/u;
  return counted.exec(paper.view.text.slice(at, at + 7))?.[0].length ?? 0;
}

const marks = /[,،、，;؛；] ?|[:：] |(?<=\p{Ll}{3})\. (?=[\p{Lu}\d])/gu;

/** Words between commas, up to the first label of an address. */
function partsIn(
  paper: Paper,
  line: { start: number; end: number },
): { text: string; start: number; end: number }[] {
  const label = paper.rules.contact;
  label.lastIndex = 0;
  const found = label.exec(paper.view.folded.slice(line.start, line.end));
  label.lastIndex = 0;
  const from = line.start + numeralAt(paper, line.start);
  const words = printed(paper, { start: from, end: found ? line.start + found.index : line.end });
  let at = from;
  return words
    .split(marks)
    .map((part) => {
      const start = at;
      at += part.length + 2;
      return { text: part.trim(), start, end: start + part.length };
    })
    .filter(({ text }) => text !== '');
}

/** Words of an address begin in capitals, or have a number. */
const isPlaceLike = (words: string): boolean => /^[\p{Lu}\p{Lo}\d"'(]|^c\/o|\d/u.test(words);

/** What was found of lines by their places: each is asked about as the first of an entry, as one that it goes on in, and behind its label. */
const heads = new WeakMap<Paper['view'], Map<number, boolean>>();
/** No text is as long, in code units. */
const LONGEST = 2 ** 24;

/** `Minister of Justice, Jane Roe, 1 Court Street, Capital`: somebody's office within the first two parts, and an address behind. */
export function isEntryHead(paper: Paper, line: { start: number; end: number }): boolean {
  if (line.end - line.start < 24 || line.end - line.start > 500) return false;
  const kept = heads.get(paper.view) ?? new Map<number, boolean>();
  heads.set(paper.view, kept);
  const place = line.start * LONGEST + line.end;
  const is = kept.get(place) ?? looksLikeHead(paper, line);
  kept.set(place, is);
  return is;
}

function looksLikeHead(paper: Paper, line: { start: number; end: number }): boolean {
  const parts = partsIn(paper, line);
  const labelled = has(paper.rules.contact, folded(paper, line));
  if (parts.length < (labelled ? 2 : 3)) return false;
  const titled = parts
    .slice(0, 2)
    .some(({ text }) => text.split(' ').length < 12 && isTitled(paper.rules, text));
  if (!titled) return false;
  const rest = parts.slice(1);
  return rest.filter(({ text }) => isPlaceLike(text)).length * 2 >= rest.length;
}

/** The next line goes on with an entry: the one before was full, or what stands in it begins as no entry does. */
function goesOn(paper: Paper, before: Line, next: Line): boolean {
  if (!isSoftEnd(before, next) || numeralAt(paper, next.start) > 0) return false;
  if (isEntryHead(paper, next) || isRow(paper, next)) return false;
  const text = paper.view.text.slice(next.start, next.end);
  const open = paper.view.text.slice(before.start, before.end);
  if (open.lastIndexOf('(') > open.lastIndexOf(')')) return true;
  return before.end - before.start >= wrapped && !/[:：]$/.test(text) && /[,\d(]|^\p{Ll}/u.test(text);
}

/** The entry that a line begins, with the lines `[from, to)` behind it that it goes on in; `null` where it begins none. */
export function entryOn(paper: Paper, first: Line, from: number, to: number): Entry | null {
  let line = first;
  let last = first;
  let after = from;
  const words = paper.view.text.slice(first.start, first.end);
  // `Minister of Justice, Jane Roe` above the lines of an address is no more than who it is.
  const several = (words.match(/[,،、，]/gu)?.length ?? 0) > (words.length < 70 ? 1 : 0);
  while (
    several &&
    after < to &&
    after - from < mostLines &&
    goesOn(paper, last, paper.view.lines[after] as Line)
  ) {
    last = paper.view.lines[after] as Line;
    line = { ...line, end: last.end, links: [...line.links, ...last.links] };
    after += 1;
  }
  return isEntryHead(paper, line) ? { line, after } : null;
}

/** The entry that begins with line `at`. */
export function entryFrom(paper: Paper, at: number, to: number): Entry | null {
  return entryOn(paper, paper.view.lines[at] as Line, at + 1, to);
}

/** Salutations of every language: officials are greeted in theirs, and not in the paper's. */
export const anySalutation =
  anyOf(
    languages.flatMap(({ letter }) => letter.salutations),
    '',
    '',
    'yu',
  ) ?? /(?!)/uy;

/** Where a greeting may begin within an entry: behind a stop or a bracket, in quotation marks, behind a label that is not known. */
const beginnings = /[.;(:–-] ?["'“„«‘]?|["“„«]/gu;

/** `"Dear Minister"`, `(begin: Dear General)` at the end of an entry: how to begin the letter, though no known label says so. */
export function greetingIn(paper: Paper, piece: ContactPiece): ContactPiece[] {
  if (piece.role === 'salutation') return [piece];
  const text = paper.view.text.slice(piece.start, piece.end);
  for (const { index, 0: mark } of text.matchAll(beginnings)) {
    const at = index + mark.length + (/^\s*/.exec(text.slice(index + mark.length))?.[0].length ?? 0);
    const rest = text.slice(at);
    const words = /^[^,;:)"”»“\n]{4,80}/u.exec(rest)?.[0] ?? '';
    if (index < 3 || !/^[\s,;.:)"”»“’']*$/u.test(rest.slice(words.length)) || /\d/.test(words)) continue;
    const known = /["'“„«‘]$/u.test(mark) ? anySalutation : paper.rules.letter.salutations;
    if (matchEnd(known, paper.view.folded, piece.start + at) < 0) continue;
    const lead = /(?<=[.;(])\s*[\p{L} ]{3,30}$/u.exec(text.slice(0, index))?.index ?? index;
    return [
      { ...piece, end: piece.start + lead },
      { role: 'salutation', start: piece.start + at, end: piece.start + at + words.trimEnd().length },
    ];
  }
  return [piece];
}
