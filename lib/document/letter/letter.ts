import { has, matchEnd } from '../../text/match.ts';
import { type Paragraph, paragraphsOf } from '../../text/paragraphs.ts';
import { flat, isSoftEnd, type Line } from '../../text/view.ts';
import { indexNumbersIn } from '../header/index-number.ts';
import { folded, linesOf, note, type Paper, printed } from '../paper.ts';
import { isContactLine } from '../recipients/contact-lines.ts';
import { anySalutation } from '../recipients/entries.ts';
import { isTitled } from '../recipients/who.ts';
import type { Letter } from '../schema.ts';
import type { Section } from '../sections.ts';

/** Where the letter stands: numbers of its first line and of the line behind it. */
export interface LetterPlace {
  from: number;
  to: number;
  signOff: number | null;
}

const longestSalutation = 120;

function isSalutationLine(paper: Paper, line: Line): boolean {
  const text = folded(paper, line);
  if (text.length > longestSalutation || line.bullet) return false;
  const own = matchEnd(paper.rules.letter.salutations, paper.view.folded, line.start) >= 0;
  if (!own && !startsLoosely(paper, line) && !isForeign(paper, line)) return false;
  return /[,:!;،]$/.test(text) || (text.length < 70 && !/[.?]$/.test(text));
}

/** A salutation's pattern may end in a space, as `dear ` does. */
function startsLoosely(paper: Paper, line: Line): boolean {
  const end = matchEnd(paper.rules.letter.salutations, `${folded(paper, line)} `, 0);
  return end > 0;
}

/** `Señor Ministro,` above a letter in Swedish: officials are greeted in their own language, on a line apart. */
function isForeign(paper: Paper, line: Line): boolean {
  const { folded: text } = paper.view;
  return (
    line.gap &&
    line.end - line.start < 60 &&
    /[,:!،]/.test(text[line.end - 1] ?? '') &&
    matchEnd(anySalutation, text, line.start) >= 0
  );
}

/** What a sign-off that is a whole sentence speaks of, as French ones are. */
const formula = /(?<!\p{L})(?:salutations|consideration|sentiments|hommages)(?!\p{L})/u;

function signOffEnd(paper: Paper, line: Line): boolean {
  const text = folded(paper, line);
  if (text.length > 90 && !(text.length < 180 && formula.test(text))) return false;
  const end = matchEnd(paper.rules.letter.signOffs, text, 0);
  return end > 0 && (/^[\s,.!:]*$/.test(text.slice(end)) || text[end] === ',');
}

function isEndOfLetter(role: Section['role']): boolean {
  return (
    !['person', 'gender', 'language', 'earlier', 'report', 'publisher', 'asks'].includes(role) ||
    role === 'language' ||
    role === 'earlier'
  );
}

/** Behind which line a letter without a sign-off ends: before the next label. */
function stopOf(paper: Paper, sections: readonly Section[], from: number): number {
  const next = sections.find((section) => section.from > from && isEndOfLetter(section.role));
  return next?.from ?? paper.to;
}

function isLabelledSalutation(paper: Paper, line: Line): boolean {
  return paper.rules.contacts.some(
    ([role, pattern]) => role === 'salutation' && matchEnd(pattern, paper.view.folded, line.start) >= 0,
  );
}

/** `Monsieur Jean Exemple` above an office or an address: who is written to, and not yet the letter. */
function isAddressee(paper: Paper, at: number): boolean {
  const [line, next] = [paper.view.lines[at] as Line, paper.view.lines[at + 1]];
  if (!next || at + 1 >= paper.to || !isSoftEnd(line, next) || /[,:!;،]$/.test(folded(paper, line)))
    return false;
  const text = folded(paper, next);
  if (text.length >= 100 || /[.!?。]$/.test(text)) return false;
  return isTitled(paper.rules, printed(paper, next)) || isInAddress(paper, at) || isInPost(paper, at);
}

/** A line of an address by post: short, and no sentence. */
function isPostLine(paper: Paper, line: Line): boolean {
  const text = folded(paper, line);
  return text.length < 60 && (!/[.!?。]$/.test(text) || text.split(' ').length < 6);
}

/** Below it, in the same block, stand lines of an address by post, with a number in them: no letter begins in such lines. */
function isInPost(paper: Paper, at: number): boolean {
  let numbered = false;
  let below = at + 1;
  for (; below < paper.to && below - at < longestAddress; below += 1) {
    const line = paper.view.lines[below] as Line;
    if (!isSoftEnd(paper.view.lines[below - 1] as Line, line)) break;
    if (!isPostLine(paper, line)) return false;
    numbered ||= /\d/.test(folded(paper, line));
  }
  return numbered && below - at > 2;
}

/** Lines of an address are few. */
const longestAddress = 9;

/** A line below which, in the same block, stands a labelled address. */
function isInAddress(paper: Paper, at: number): boolean {
  for (let below = at + 1; below < paper.to && below - at < longestAddress; below += 1) {
    const line = paper.view.lines[below] as Line;
    if (!isSoftEnd(paper.view.lines[below - 1] as Line, line)) return false;
    if (has(paper.rules.contact, folded(paper, line))) return true;
  }
  return false;
}

/** A line at which a letter may end: its sign-off, or the salutation of the next one. */
interface Mark {
  at: number;
  signOff: boolean;
}

function marksOf(paper: Paper, from: number): Mark[] {
  const marks: Mark[] = [];
  for (let at = from; at < paper.to; at += 1) {
    const line = paper.view.lines[at] as Line;
    if (signOffEnd(paper, line)) marks.push({ at, signOff: true });
    else if (line.gap && isSalutationLine(paper, line) && !startsBody(paper, line))
      marks.push({ at, signOff: false });
  }
  return marks;
}

/**
 * Finds the model letter: from a salutation line to a sign-off, or behind a letter's label. The paper's own `number`, a line, stands in
 * none: what begins above it and ends below it is the mail that brings the paper, with a greeting to its readers.
 */
export function findLetter(
  paper: Paper,
  sections: readonly Section[],
  from: number,
  number: number | null = null,
): LetterPlace | null {
  const marker = sections.find((section) => section.role === 'letter');
  const marks = marksOf(paper, from);
  let next = 0;
  for (let at = from; at < paper.to; at += 1) {
    const line = paper.view.lines[at] as Line;
    if (!isSalutationLine(paper, line) || isLabelledSalutation(paper, line) || isAddressee(paper, at))
      continue;
    while (next < marks.length && !endsLetter(marks[next] as Mark, at)) next += 1;
    const place = letterFrom(paper, stopOf(paper, sections, at), at, marks[next]);
    if (number !== null && place.from < number && place.to > number) continue;
    if (place.signOff !== null || (marker && marker.from <= at && place.to > at + 1)) return place;
  }
  return null;
}

/** A second salutation right behind the first is of the same letter. */
function endsLetter(mark: Mark, from: number): boolean {
  return mark.signOff ? mark.at > from : mark.at > from + 1;
}

function letterFrom(paper: Paper, stop: number, from: number, mark: Mark | undefined): LetterPlace {
  if (!mark?.signOff || mark.at >= stop) return { from, to: stop, signOff: null };
  return { from, to: lastOfSignOff(paper, mark.at, stop) + 1, signOff: mark.at };
}

/** A sign-off that is a sentence may go over several lines. */
function lastOfSignOff(paper: Paper, from: number, stop: number): number {
  let at = from;
  const line = (number: number) => paper.view.lines[number] as Line;
  while (
    at + 1 < stop &&
    at - from < 3 &&
    isSoftEnd(line(at), line(at + 1)) &&
    !/[,.]$/.test(folded(paper, line(at)))
  ) {
    if (line(at).end - line(from).start < 30 && !signOffEnd(paper, line(at + 1))) break;
    at += 1;
  }
  return at;
}

function startsBody(paper: Paper, line: Line): boolean {
  return line.end - line.start > 60 || !/[,:]$/.test(folded(paper, line));
}

/** Width of the lines of a paragraph that was wrapped; a line that leaves room for the next word was ended on purpose. */
function isOnPurpose(paper: Paper, line: Line, next: Line, width: number): boolean {
  if (width > 250) return true;
  const word = /^\S+/.exec(paper.view.text.slice(next.start, next.end))?.[0].length ?? 0;
  return line.end - line.start + 1 + word < width - 8 && /[.!?:;]["')]?$/.test(folded(paper, line));
}

/** The number of a page, or the paper's header printed again at its head, between two parts of a letter. */
function isOfPage(paper: Paper, { from, to, start, end }: Paragraph, letter: number): boolean {
  if (to - from > 1) return false;
  const text = folded(paper, { start, end });
  if (/^(?:\p{L}{1,8} )?\d{1,2}(?: ?(?:\/|\p{L}{1,4}) ?\d{1,2})?$/u.test(text)) return true;
  const above = paper.view.lines.slice(paper.from, letter);
  return indexNumbersIn(text).length > 0 && above.some((line) => folded(paper, line) === text);
}

/** A sentence that the end of a page cut in two. */
function isCut(block: string, next: string): boolean {
  return /[\p{L}\p{N},]$/u.test(block) && /^\p{Ll}/u.test(next);
}

function blocksOf(paper: Paper, from: number, to: number): string[] {
  const blocks: string[] = [];
  for (const paragraph of paragraphsOf(paper.view, from, to)) {
    if (isOfPage(paper, paragraph, from)) continue;
    const lines = paper.view.lines.slice(paragraph.from, paragraph.to);
    const width = Math.max(...lines.map((line) => line.end - line.start));
    let start = lines[0] as Line;
    const add = (end: Line) =>
      blocks.push(`${paragraph.bullet ? '- ' : ''}${flat(paper.view, start.start, end.end)}`);
    lines.forEach((line, at) => {
      const next = lines[at + 1];
      if (next && !isOnPurpose(paper, line, next, width)) return;
      add(line);
      if (next) start = next;
    });
  }
  return blocks;
}

/** Paragraphs apart by a blank line; items of a list follow one another. */
function joined(blocks: string[]): string {
  let body = '';
  blocks.forEach((block, at) => {
    const before = blocks[at - 1] ?? '';
    const list = block.startsWith('- ') && before.startsWith('- ');
    const gap = list ? '\n' : isCut(before, block) ? ' ' : '\n\n';
    body += at === 0 ? block : `${gap}${block}`;
  });
  return body;
}

function signOffSpan(paper: Paper, from: number, to: number): { start: number; end: number } {
  return { start: (paper.view.lines[from] as Line).start, end: (paper.view.lines[to - 1] as Line).end };
}

const inLetter = 'An address stands in the letter: two columns may be mixed here.';

/** The letter's parts, without the comma or colon behind salutation and sign-off. */
export function readLetter(paper: Paper, place: LetterPlace): Letter {
  const first = paper.view.lines[place.from] as Line;
  const last = place.signOff === null ? null : signOffSpan(paper, place.signOff, place.to);
  const bodyEnd = place.signOff ?? place.to;
  const salutation = printed(paper, first).replace(/\s*[,:;،、，：]$/, '');
  note(paper, 'letter.salutation', first.start, first.end, 'salutation line');
  const from = paper.view.lines[place.from + 1];
  const until = paper.view.lines[bodyEnd - 1];
  if (from && until && bodyEnd > place.from + 1)
    note(
      paper,
      'letter.body',
      from.start,
      until.end,
      'between salutation and sign-off',
      linesOf(paper, place.from + 1, bodyEnd).some(({ line }) => isContactLine(paper, line))
        ? inLetter
        : null,
    );
  if (last) note(paper, 'letter.signOff', last.start, last.end, 'sign-off line');
  return {
    salutation,
    body: joined(blocksOf(paper, place.from + 1, bodyEnd)),
    signOff: last && printed(paper, last).replace(/\s*[,;:،、，：]$/, ''),
  };
}

/** True from the salutation to the sign-off; without one, nobody knows where a letter ends. */
export function isInLetter(letter: LetterPlace | null, line: number): boolean {
  return letter !== null && letter.signOff !== null && line >= letter.from && line <= letter.signOff;
}
