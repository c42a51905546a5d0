import { emailsIn, numbersIn } from '../text/addresses.ts';
import { fold } from '../text/fold.ts';
import { has, matchEnd } from '../text/match.ts';
import { type Paragraph, paragraphsOf } from '../text/paragraphs.ts';
import type { Line } from '../text/view.ts';
import { goesOnIn } from './broken-lines.ts';
import { type ContactPiece, piecesOf } from './contact-lines.ts';
import { copyOn } from './copies.ts';
import { isCueBefore } from './deadline.ts';
import { entryFrom, entryOn, greetingIn, numeralAt } from './entries.ts';
import { isAmnestyLine, isOffice, isReport, isReportsAddress } from './own-lines.ts';
import { folded, type Paper, printed } from './paper.ts';
import { isNameAboveOffice, isWholeAddress } from './rows.ts';
import { isHeadOfBlock, isOnlyTitle, isTitled, isTitleLabel } from './who.ts';

/** A line of an address block, taken apart. */
export interface BlockLine {
  line: Line;
  at: number;
  pieces: ContactPiece[];
  /** Has a label or an address. */
  contact: boolean;
  /** Office, name and address stand in it, between commas. */
  entry: boolean;
}

/** Lines that stand together as one recipient. */
export interface Block {
  lines: BlockLine[];
  copiesOnly: boolean;
  /** A sentence stands between it and the recipients above. */
  apart: boolean;
}

const longest = 180;

/** A line that says until when to write. */
function isDeadline(paper: Paper, text: string): boolean {
  if (!/\d/.test(text) || has(paper.rules.contact, text)) return false;
  return paper.rules
    .dates(text)
    .some(
      ({ start, end }) =>
        isCueBefore(paper, text.slice(0, start)) ||
        has(paper.rules.deadline.after, text.slice(end)) ||
        (/[.!:]$/.test(text) && has(paper.rules.deadline.by, text.slice(0, start))),
    );
}

/** `2. Public Prosecutor: Jane Roe, Capital. Fax: ...`: a recipient on one line of a list. */
function isNumberedAddress(paper: Paper, text: string): boolean {
  return text.length < 400 && has(paper.rules.contact, text) && numbersIn(text).some(({ at }) => at > 8);
}

/** `UA 12/24`, `UA 044/17-8 of 20 December`: an item of a list of papers. */
const numbered = /^\p{L}{2,16}[ :-]{1,2}\d{1,3}(?:-\d{1,2})?[/.]\d{2,4}(?!\d)/u;

/** An item of a list that is a sentence, or a part of one. */
function isItem(paper: Paper, line: Line): boolean {
  if (!line.bullet) return false;
  const text = folded(paper, line);
  if (has(paper.rules.contact, text)) return false;
  if (numbered.test(text)) return true;
  if (/[.;!?。；]$/u.test(text) || text.split(' ').length > 7)
    return !isTitled(paper.rules, headOf(paper, line));
  const words = printed(paper, line).split(' ');
  const small = words.filter((word) => /^\p{Ll}/u.test(word)).length;
  return (
    words.length > 1 && (/^\p{Ll}/u.test(words[0] ?? '') || (words.length > 3 && small === words.length - 1))
  );
}

/** What stands before the first comma or colon of a line. */
function headOf(paper: Paper, line: Line): string {
  return printed(paper, line).split(/[,:،，：]/)[0] ?? '';
}

/** `1) Minister of the Interior:`, an office above the name of who holds it. */
function isHeading(paper: Paper, line: Line): boolean {
  return isTitleLabel(
    paper.rules,
    paper.view.text.slice(line.start + numeralAt(paper, line.start), line.end),
  );
}

/** A sentence, or something that a person is told to do: no part of an address. */
function isProse(paper: Paper, line: Line): boolean {
  const text = folded(paper, line);
  if (emailsIn(text).length > 0) return false;
  if (isNumberedAddress(paper, text)) return false;
  if (isItem(paper, line)) return true;
  if (text.length > longest || isDeadline(paper, text)) return true;
  const many = text.split(' ').length > 9;
  return (
    (text.length > 60 && many && /[.!?]$/.test(text)) ||
    (/[.!?]$/.test(text) && text.split(' ').length > 5 && !/[,\d]/.test(text)) ||
    (/^\(?\d{1,2}[.)] /.test(text) && (many || (/[.!:]$/.test(text) && !isHeading(paper, line))))
  );
}

/** A wrapped paragraph of sentences: long lines, no label, a full stop at its end. */
function isProseParagraph(paper: Paper, paragraph: Paragraph): boolean {
  const text = folded(paper, paragraph);
  if (paragraph.to - paragraph.from < 2 || !/[.!?]$/.test(text) || has(paper.rules.contact, text))
    return false;
  const whole = (paper.view.lines[paragraph.to - 2] as Line).end - paragraph.start;
  return whole / (paragraph.to - 1 - paragraph.from) > 48;
}

const preposition =
  /^\p{L}+ .*[ \p{L}](?: to| an| à| aux?| a| al| aan| naar| till?| para| do| adresse| adres)$/u;

/** `Send your letter to`, with the address in the next line. */
function isLeadIn(line: string): boolean {
  return line.length < 120 && line.split(' ').length > 3 && !/[\d,/]/.test(line) && preposition.test(line);
}

/** `Name Address 1 Address 2`: the empty form, in any language. */
const emptyForm = /(?<!\p{L})(\p{L}{3,}) 1 (?:.{0,40} )?\1 2(?!\d)/u;

/** A line of the empty form that papers carry, or one that only announces what follows. */
function isTemplate(paper: Paper, line: Line): boolean {
  const text = folded(paper, line);
  if (/[:：]$/.test(text) && !has(paper.rules.contact, text)) return !isHeading(paper, line);
  if (emptyForm.test(text)) return true;
  // `to` alone, above the addresses.
  if (/^\p{Ll}{1,6}$/u.test(printed(paper, line))) return true;
  if (isLeadIn(paper.view.text.slice(line.start, line.end))) return true;
  const pattern = paper.rules.sections.find(([role]) => role === 'template')?.[1];
  const end = pattern ? matchEnd(pattern, paper.view.folded, line.start) : -1;
  return end >= line.end || end - line.start > 15;
}

function blockLine(paper: Paper, line: Line, at: number): BlockLine {
  const pieces = piecesOf(paper, line);
  const contact =
    pieces.some((piece) => piece.role !== null && piece.role !== 'post') ||
    paper.view.text.slice(line.start, line.end).includes('@');
  return { line, at, pieces, contact, entry: false };
}

/** A line that is a recipient by itself, with how to begin the letter to them. */
function entryLine(paper: Paper, line: Line, at: number): BlockLine {
  const plain = blockLine(paper, line, at);
  const pieces = plain.pieces.flatMap((piece) => greetingIn(paper, piece));
  return { ...plain, pieces, contact: plain.contact || pieces.length > plain.pieces.length, entry: true };
}

/** No more lines come between: an entry begins somebody's address, where it does not go on with the name above it. */
function isApartFrom(current: OpenBlock, line: Line): boolean {
  return current.lines.length === 0 || current.contact || line.gap || current.lines[0]?.entry === true;
}

function lineText(paper: Paper, { line }: BlockLine): string {
  return paper.view.text.slice(line.start, line.end);
}

/** The end of `geehrter`, and how the one greeted is called before the office. */
const styled = /^\p{Ll}{0,2} ?(?:(?:Herrn?|Frau|Mr|Mrs|Ms|Dr|Sra?|Señora?|Sig|M|Mme|Monsieur|Madame)\.? )?/u;

/** `Dear Minister`, `Sr. Ministro / Dear Minister`: a salutation and an office, and nobody's name. */
function isBareSalutation(paper: Paper, { start, end }: Line): boolean {
  if (end - start > 80) return false;
  return printed(paper, { start, end })
    .split(/ ?\/ ?/)
    .some((part) => {
      const words = part.replace(/[,:!.\s]+$/, '');
      const text = `${fold(words)} `;
      const stop = matchEnd(paper.rules.letter.salutations, text, 0);
      return stop > 0 && !/[\d,:]/.test(words) && isOfficeAlone(paper, words.slice(stop).replace(styled, ''));
    });
}

/** Nothing, or words for an office. */
function isOfficeAlone(paper: Paper, words: string): boolean {
  return !/\p{L}/u.test(words) || isOnlyTitle(paper.rules, words.trim());
}

/** A line below an address that says how to begin the letter, though no label says so. */
function asSalutation(paper: Paper, current: Block, next: BlockLine): BlockLine {
  const below =
    (current.lines.length > 1 || current.lines[0]?.entry === true) && !next.line.gap && !next.contact;
  if (!below || !isBareSalutation(paper, next.line)) return next;
  return {
    ...next,
    contact: true,
    pieces: [{ role: 'salutation', start: next.line.start, end: next.line.end }],
  };
}

const isSalutation = (line: BlockLine): boolean => line.pieces.some((piece) => piece.role === 'salutation');

/** A block that lines are still added to, and what is known of its lines: each is looked at once. */
interface OpenBlock extends Block {
  contact: boolean;
  salutation: boolean;
  /** Has an e-mail address that is not Amnesty's. */
  official: boolean;
}

function opened(copiesOnly: boolean): OpenBlock {
  return { lines: [], copiesOnly, apart: false, contact: false, salutation: false, official: false };
}

function addTo(paper: Paper, block: OpenBlock, line: BlockLine): void {
  block.lines.push(line);
  block.contact ||= line.contact;
  block.salutation ||= isSalutation(line);
  block.official ||= isAmnestyLine(paper, line.line) === false;
}

/** True when a sentence stood between the lines of a block and the next one: it was left out, and no line comes right behind. */
function isApart(current: OpenBlock, next: BlockLine): boolean {
  const last = current.lines.at(-1);
  return last !== undefined && current.lines.length > 1 && next.at - last.at > 1;
}

/** Behind a sentence and a blank line nothing goes on with an address that is whole: it is another one, or none. */
function isBehindSentence(current: OpenBlock, { line, contact }: BlockLine): boolean {
  return line.gap && (current.contact || (current.lines.length > 1 && !contact));
}

/** True when Amnesty speaks of itself behind an official's e-mail address, or apart from an official's block: what follows is not the official's. */
function leavesRecipient(paper: Paper, current: OpenBlock, next: BlockLine): boolean {
  if (isOffice(paper, next.line)) return true;
  return (current.official || isApart(current, next)) && isAmnestyLine(paper, next.line) === true;
}

/** True when a line begins the next recipient, after the lines of the one before. */
function beginsNext(paper: Paper, current: OpenBlock, next: BlockLine): boolean {
  if (leavesRecipient(paper, current, next)) return true;
  if (isCounted(paper, next) && isCounted(paper, current.lines[0])) return true;
  if (next.line.bullet && current.contact && isTitled(paper.rules, headOf(paper, next.line))) return true;
  if (next.contact && current.contact && isWholeAddress(paper, (current.lines[0] as BlockLine).line, next))
    return true;
  if (next.contact)
    return current.salutation && next.line.gap && next.pieces.some((piece) => piece.role === null);
  if (current.salutation) return true;
  if (current.contact)
    return isHeadOfBlock(paper.rules, lineText(paper, next)) || isApartBelow(current, next);
  if (current.lines.length > 2 && isNameAboveOffice(paper, next.line, next.at)) return true;
  return next.line.gap && current.lines.length >= 2 && isTitled(paper.rules, lineText(paper, next));
}

/** Behind the addresses of somebody named and a blank line, a line that is no address: `2 comments`. */
function isApartBelow({ lines }: OpenBlock, { line }: BlockLine): boolean {
  return line.gap && lines.length > 2 && lines.at(-1)?.contact === true;
}

function isCounted(paper: Paper, line: BlockLine | undefined): boolean {
  return line !== undefined && numeralAt(paper, line.line.start) > 0;
}

/** `Send copies of what you wrote to x@...`, apart from the address above: an address that is only told of. */
function isToldOf(paper: Paper, current: OpenBlock, next: BlockLine): boolean {
  if (!next.line.gap || !current.contact) return false;
  const text = paper.view.text.slice(next.line.start, next.line.end);
  const [email] = emailsIn(text);
  if (!email || next.pieces.some((piece) => piece.role === 'email')) return false;
  const before = text.slice(0, email.at).match(/(?<=^|\s)\p{Ll}{2,}/gu) ?? [];
  return before.length > 2;
}

/** The letter begins behind the addresses, and no label says so: a salutation on a line apart, and a sentence. */
function beginsLetter(paper: Paper, current: OpenBlock, at: number, to: number): boolean {
  const [line, next] = [paper.view.lines[at] as Line, paper.view.lines[at + 1]];
  if (!line.gap || !next || at + 1 >= to || !current.contact) return false;
  const text = folded(paper, next);
  return (
    /[,:!]$/.test(folded(paper, line)) &&
    matchEnd(paper.rules.letter.salutations, paper.view.folded, line.start) > 0 &&
    text.length > 14 &&
    /[.!?。]$/.test(text) &&
    !has(paper.rules.contact, text)
  );
}

/** A line with those from `at` on that it goes on in, and the number of the line behind them: `Email: minister@justice-` and `gov.example`. */
function wholeLine(paper: Paper, line: Line, at: number, to: number): { next: BlockLine; after: number } {
  let next = blockLine(paper, line, at);
  let after = at;
  while (after < to && after - at < 3 && goesOnIn(paper, next, paper.view.lines[after] as Line)) {
    const { end, links } = paper.view.lines[after] as Line;
    next = blockLine(paper, { ...next.line, end, links: [...next.line.links, ...links] }, at);
    after += 1;
  }
  return { next, after };
}

/** What stands on a label's line: an entry, or a line of an address. */
function firstLine(paper: Paper, lead: Line, from: number, to: number): { next: BlockLine; after: number } {
  const entry = entryOn(paper, lead, from, to);
  return entry
    ? { next: entryLine(paper, entry.line, from), after: entry.after }
    : wholeLine(paper, lead, from, to);
}

function proseLines(paper: Paper, from: number, to: number): Set<number> {
  const prose = new Set<number>();
  for (const paragraph of paragraphsOf(paper.view, from, to)) {
    if (!isProseParagraph(paper, paragraph)) continue;
    for (let at = paragraph.from; at < paragraph.to; at += 1) prose.add(at);
  }
  return prose;
}

/** Takes lines `[from, to)` apart into address blocks. Prose and empty templates are left out. `lead` is what stands before, on a label's line. */
export function blocksIn(
  paper: Paper,
  from: number,
  to: number,
  copiesOnly: boolean,
  lead: Line | null = null,
): Block[] {
  const blocks: Block[] = [];
  let current = opened(copiesOnly);
  const first = lead && firstLine(paper, lead, from, to);
  if (first) addTo(paper, current, first.next);
  const prose = proseLines(paper, from, to);
  let reporting = false;
  let passed = false;
  const begin = (line: BlockLine | null) => {
    if (current.lines.length > 0) blocks.push(current);
    current = opened(copiesOnly);
    if (line) addTo(paper, current, line);
  };
  for (let at = first?.after ?? from; at < to; at += 1) {
    const line = paper.view.lines[at] as Line;
    reporting = isReport(paper, line) || (reporting && isReportsAddress(paper, at));
    const copy = copiesOnly || reporting ? null : copyOn(paper, line);
    if (copy) {
      const { next, after } = firstLine(paper, copy, at + 1, to);
      begin(next);
      current.copiesOnly = true;
      at = after - 1;
      continue;
    }
    const entry = reporting || !isApartFrom(current, line) ? null : entryFrom(paper, at, to);
    if (entry) {
      begin(entryLine(paper, entry.line, at));
      at = entry.after - 1;
      continue;
    }
    if (reporting || prose.has(at) || isProse(paper, line) || isTemplate(paper, line)) {
      passed = true;
      continue;
    }
    if (beginsLetter(paper, current, at, to)) break;
    const { next: whole, after } = wholeLine(paper, line, at + 1, to);
    const next = asSalutation(paper, current, whole);
    at = after - 1;
    if (isToldOf(paper, current, next)) continue;
    if (passed && isBehindSentence(current, next)) {
      begin(null);
      current.apart = true;
    } else if (current.lines.length > 0 && beginsNext(paper, current, next)) begin(null);
    passed = false;
    addTo(paper, current, next);
  }
  if (current.lines.length > 0) blocks.push(current);
  return blocks.filter((block) => !isPublishers(paper, block));
}

/** A block with Amnesty's own address, or that begins with an office of Amnesty's, is no recipient. */
function isPublishers(paper: Paper, block: Block): boolean {
  return block.lines.some(
    ({ line }, at) => isAmnestyLine(paper, line) === true || (at <= 1 && isOffice(paper, line)),
  );
}
