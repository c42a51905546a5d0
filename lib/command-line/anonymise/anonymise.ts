import { readPapers } from '../../document/read.ts';
import type { UaDocument } from '../../document/schema.ts';
import { fold } from '../../text/fold.ts';
import { type Inventor, inventor, wordKey } from './invent.ts';
import { type Names, namesOf } from './names.ts';

/** Words that the person wants replaced too, and words to leave. */
export interface Wishes {
  also: readonly string[];
  keep: readonly string[];
}

/** Replaces what names somebody, in as many pieces of one paper as are given, always by the same. */
export interface Anonymiser {
  replace(text: string): string;
  /** Words that may be names and are left. */
  perhaps: string[];
}

/** A piece of a text, and what stands for it. */
interface Patch {
  start: number;
  end: number;
  text: string;
}

const WORD = /[\p{L}\p{M}]+/gu;
const DIGITS = /\p{Nd}+/gu;

const URL = /(?:https?:\/\/|(?<![\p{L}\p{N}])www\.)[^\s<>"'()[\]|]{3,}/giu;
const BARE_URL =
  /(?<![\p{L}\p{N}@.])(?:[\p{L}\p{N}-]{1,63}\.){1,5}(?:com|org|net|info|int|edu|gov|gob|gouv|eu|[a-z]{2}(?=\/[a-z]))(?![\p{L}\p{N}])(?:\/[^\s<>"'()[\]|]*)?/giu;
const EMAIL = /[\p{L}\p{N}._%+'-]{1,64}@(?:[\p{L}\p{N}_-]{1,63}\.){1,8}[\p{L}\p{N}-]{2,24}/gu;
/** With a blank or a line end beside `@`, or a line end behind one of its marks: the pieces say as much as the whole. */
const BROKEN_EMAIL =
  /[\p{L}\p{N}._%+'-]{1,64}(?:(?<=[_.-])\n[\p{L}\p{N}._%+'-]{1,64})?[ \n]?@[ \n]?(?:[\p{L}\p{N}_-]{1,63}(?:(?<=-)\n[\p{L}\p{N}_-]{1,63})? ?\.(?:\n(?=\p{Ll}))?){1,8}[\p{L}\p{N}-]{2,24}/gu;
const HANDLE = /(?<![\p{L}\p{N}.])@[\p{L}\p{N}_]{2,}/gu;
const INDEX =
  /(?<![a-z0-9])(?:afr|amr|asa|eur|mde|ior|act|pol|org|nws|doc|fin|pre|sec)[ -]?\d{2}[ /]{1,2}(\d{1,4})[ /]{1,2}\d{2,4}(?!\d)/g;
/** A number and a year; `3/4` is none, nor a part of a date. */
const REFERENCE = /(?<![\d./])(\d{1,5})(?:-\d{1,2})?(?: ?[/\\] ?)(?:\d{4}|\d{2})(?!\d)(?![./]\d)/g;
/** `UA 222.17`, `ua-222-17`, `uaa02711`. */
const SERIES =
  /(?<![\p{L}\p{N}])(?:ua|au|eu|ма|сд)[\p{L}]{0,2}[ :.#_-]{0,3}(\d{1,3})(?=[.\\_-]?\d{2}(?!\d)|[.\\_-](?:19|20)\d{2}(?!\d))/gu;
const PHONE = /(?:\+ ?|\(\+?|00)?\d[\d\s()./-]{4,28}\d/g;
const DATE =
  /^(?:\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d{2})|(?:19|20)\d{2}[./-]\d{1,2}[./-]\d{1,2}|(?:(?:19|20)\d{2}[\s/-]*)+)$/;
const LONG_NUMBER = /(?<!\d)(?!(?:19|20)\d{2}(?!\d))\d{4,}/g;

/** Letters and digits made up, all marks between them kept. */
function remade(text: string, invent: Inventor): string {
  return text
    .replace(WORD, (word) => (word.length > 1 ? invent.word(word) : word))
    .replace(DIGITS, (digits) => invent.digits(digits));
}

/** A domain under `.example`; that of a section still says whose it is, since it must never be written to. */
function domain(host: string, invent: Inventor): string {
  const labels = host.split('.').slice(0, -1);
  const kept = labels.map((label) =>
    /amnest|amnist|aiusa/iu.test(host) && /amnest|amnist|aiusa/iu.test(label)
      ? 'amnesty'
      : label === 'www'
        ? label
        : remade(label, invent),
  );
  return [...kept, 'example'].join('.').toLowerCase();
}

function address(url: string, invent: Inventor): string {
  const [, scheme = '', host = '', port = '', path = ''] =
    /^(https?:\/\/)?([^/:?#]+)(:\d+)?(.*)$/isu.exec(url) ?? [];
  return `${scheme}${domain(host, invent)}${port}${remade(path, invent)}`;
}

function email(printed: string, invent: Inventor): string {
  const at = printed.lastIndexOf('@');
  return `${remade(printed.slice(0, at), invent)}@${domain(printed.slice(at + 1), invent)}`;
}

/** The country's code stays: it says no more than the paper does. */
function phone(printed: string, invent: Inventor): string {
  const code = /^(?:\(?\+ ?|\(?00 ?)\d{1,3}(?=\D)/u.exec(fold(printed))?.[0].length ?? 0;
  return printed.slice(0, code) + printed.slice(code).replace(DIGITS, (digits) => invent.digits(digits));
}

/** The longest ending that a name takes behind its stem. */
const ENDING = 4;
const softEnd = /[aeiouyаеёиоуыэюяйьαειου]{1,2}$/u;
const proclitic = /^[وفبلك]?(?:ال)?(?=\p{L}{2})/u;

/** What of a name stays in all its cases: `ирин` of `ирина`. */
function stemOf(name: string): string {
  const stem = name.replace(softEnd, '');
  return stem.length >= 4 ? stem : name;
}

/** An Arabic name behind its article and the like, as an offset; -1 where none is. */
function arabicStart(word: string, names: Names): number {
  const before = proclitic.exec(word)?.[0].length ?? 0;
  return [0, before, 1, 2, 3].find((cut) => names.words.has(wordKey(word.slice(cut)))) ?? -1;
}

function inflected(word: string, names: Names, invent: Inventor): string | null {
  if (!/^\p{Lu}/u.test(word)) return null;
  const key = wordKey(word);
  const stem = [...names.words]
    .map(stemOf)
    .find((one) => key.startsWith(one) && key.length - one.length <= ENDING);
  if (stem === undefined || (stem.length < 4 && stem !== key)) return null;
  return invent.word(word.slice(0, stem.length)) + word.slice(stem.length);
}

/** What stands for a word that is a name; `null` where it is none. */
function nameFor(word: string, names: Names, invent: Inventor): string | null {
  const printed = word.normalize('NFC');
  if (/\p{Script=Arabic}/u.test(printed)) {
    const from = arabicStart(printed, names);
    return from < 0 ? null : printed.slice(0, from) + invent.word(printed.slice(from));
  }
  if (names.inflects) return inflected(printed, names, invent);
  const isCapital = !/^\p{Ll}/u.test(printed);
  return isCapital && names.words.has(wordKey(printed)) ? invent.word(printed) : null;
}

/** Patches of a text, the earlier kinds before the later ones where they meet. */
class Patches {
  private readonly list: Patch[] = [];
  private readonly text: string;
  private readonly claimed: Uint8Array;

  constructor(text: string) {
    this.text = text;
    this.claimed = new Uint8Array(text.length);
  }

  add(start: number, end: number, text: string): void {
    if (this.claimed.subarray(start, end).includes(1)) return;
    this.claimed.fill(1, start, end);
    this.list.push({ start, end, text });
  }

  /** Each match of a pattern in the text, or in its folded form, which has the same length. */
  each(pattern: RegExp, make: (printed: string) => string | null, where = this.text): void {
    for (const { index, 0: found } of where.matchAll(pattern)) {
      const made = make(this.text.slice(index, index + found.length));
      if (made !== null) this.add(index, index + found.length, made);
    }
  }

  /** The first group of each match. */
  group(pattern: RegExp, where: string, make: (printed: string) => string): void {
    for (const match of where.matchAll(new RegExp(pattern, `${pattern.flags}d`))) {
      const [start, end] = match.indices?.[1] ?? [0, 0];
      const whole = this.claimed.subarray(match.index, match.index + match[0].length).includes(1);
      if (end > start && !whole) {
        this.add(start, end, make(this.text.slice(start, end)));
        // What is left of it is its year and its marks: they stay.
        this.claimed.fill(1, match.index, match.index + match[0].length);
      }
    }
  }

  applied(): string {
    let text = '';
    let at = 0;
    for (const patch of this.list.sort((a, b) => a.start - b.start)) {
      text += this.text.slice(at, patch.start) + patch.text;
      at = patch.end;
    }
    return text + this.text.slice(at);
  }
}

function numbersOfPosts(patches: Patches, text: string, names: Names, invent: Inventor): void {
  for (const post of names.posts.filter((line) => /\p{Nd}/u.test(line))) {
    for (let at = text.indexOf(post); at >= 0; at = text.indexOf(post, at + post.length)) {
      for (const { index, 0: digits } of post.matchAll(DIGITS))
        patches.add(at + index, at + index + digits.length, invent.digits(digits));
    }
  }
}

/** The numbers of the papers' cases, however their series is called. */
function numbersOfCases(
  patches: Patches,
  folded: string,
  papers: readonly UaDocument[],
  invent: Inventor,
): void {
  for (const { reference } of papers) {
    if (!reference) continue;
    const year = `(?:${reference.year}|${String(reference.year).slice(-2)})`;
    const pattern = new RegExp(
      `(?<!\\d)(0*${reference.number})(?:-\\d{1,2})?[ ./\\\\_-]{1,3}${year}(?!\\d)`,
      'g',
    );
    patches.group(pattern, folded, invent.digits);
  }
}

function replaced(text: string, names: Names, papers: readonly UaDocument[], invent: Inventor): string {
  const folded = fold(text);
  const patches = new Patches(text);
  patches.each(URL, (printed) => address(printed, invent));
  patches.each(EMAIL, (printed) => email(printed, invent));
  patches.each(BROKEN_EMAIL, (printed) =>
    /\s/.test(printed) ? email(printed.replaceAll(/\s/g, ''), invent) : null,
  );
  patches.each(BARE_URL, (printed) => address(printed, invent));
  patches.each(HANDLE, (printed) => `@${remade(printed.slice(1), invent)}`);
  patches.group(INDEX, folded, invent.digits);
  numbersOfCases(patches, folded, papers, invent);
  patches.group(SERIES, folded, invent.digits);
  patches.group(REFERENCE, folded, invent.digits);
  patches.each(PHONE, (printed) => (DATE.test(fold(printed).trim()) ? null : phone(printed, invent)), folded);
  numbersOfPosts(patches, text, names, invent);
  patches.each(LONG_NUMBER, invent.digits, folded);
  for (const run of names.runs)
    for (let at = text.indexOf(run); at >= 0; at = text.indexOf(run, at + run.length))
      patches.add(at, at + run.length, invent.word(run));
  patches.each(WORD, (word) => nameFor(word, names, invent));
  return patches.applied();
}

/**
 * Makes what replaces, in a paper, the words of names, e-mail and web addresses (their domains end in `.example`), telephone
 * numbers, postal addresses and the numbers of cases by invented ones of the same shape: the same for the same one. Dates,
 * countries, offices and all other words stay. A person must still read what comes out: names that no rule finds are left.
 */
export function anonymiser(text: string, papers: readonly UaDocument[], wishes: Wishes): Anonymiser {
  const names = namesOf(text, papers, wishes);
  const invent = inventor(new Set([...text.matchAll(WORD)].map(([word]) => wordKey(word))));
  return {
    replace: (piece) => replaced(piece, names, papers, invent),
    perhaps: names.perhaps.filter((word) => nameFor(word, names, invent) === null),
  };
}

/** What was read of a paper, without what anonymising changes. */
function formOf(text: string): unknown {
  const papers = readPapers({ text, source: { way: 'file', url: null, title: null } });
  return papers.map((ua) => ({
    kind: ua.kind,
    reference: ua.reference?.year,
    update: ua.updateNumber,
    index: ua.index?.slice(0, 6),
    country: ua.country,
    issued: ua.issued,
    deadline: ua.deadline,
    language: ua.language,
    closes: ua.closing.closes,
    headline: ua.headline !== null,
    people: ua.people.length,
    letter: ua.letter?.body.split('\n').length,
    asks: ua.asks.length,
    recipients: ua.recipients.map((one) => [
      one.name !== null,
      one.title !== null,
      one.emails.length,
      one.phones.length,
      one.fax !== null,
      one.post?.split('\n').length,
      one.formUrl !== null,
      one.copiesOnly,
    ]),
  }));
}

/** True when the reader finds the same values at the same places of both texts. */
export function isReadAlike(one: string, other: string): boolean {
  return JSON.stringify(formOf(one)) === JSON.stringify(formOf(other));
}
