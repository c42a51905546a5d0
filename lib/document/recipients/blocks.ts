import { emailsIn } from '../../text/addresses.ts';
import { fold } from '../../text/fold.ts';
import { has, matchEnd, withoutEnd } from '../../text/match.ts';
import { type Line, lineAt } from '../../text/view.ts';
import { capitalsAt } from '../header/header-lines.ts';
import { isSharing } from '../page/buttons.ts';
import { folded, type Paper, printed } from '../paper.ts';
import { attentionAt } from './attention.ts';
import { goesOnIn } from './broken-lines.ts';
import { type ContactPiece, isNumberAlone, piecesOf } from './contact-lines.ts';
import { copyOn, embassyOn, isLeadToCopies } from './copies.ts';
import { isEmbassy } from './embassies.ts';
import { entryFrom, entryOn, greetingIn, numeralAt } from './entries.ts';
import { isPerson, isStyled } from './names.ts';
import { isAmnestyLine, isOffice, isReport, isReportsAddress, namesAmnesty } from './own-lines.ts';
import {
  headOf,
  isAside,
  isGoingOn,
  isNote,
  isPostNote,
  isProse,
  isTemplate,
  proseLines,
} from './prose-lines.ts';
import { isNameAboveOffice, isTableHead, isWholeAddress } from './rows.ts';
import { isBody, isHeadOfBlock, isOnlyTitle, isTitled } from './who.ts';

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
function asSalutation(paper: Paper, current: OpenBlock, next: BlockLine): BlockLine {
  // A cell of a table may stand apart; the greeting of a letter that begins has a mark behind it.
  const inCell = current.contact && !current.salutation && !/[,:!،]$/.test(folded(paper, next.line));
  const below =
    (current.lines.length > 1 || current.lines[0]?.entry === true) &&
    (!next.line.gap || inCell) &&
    !next.contact;
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
  if (current.contact && attentionAt(lineText(paper, next)) > 0) return next.line.gap;
  if (current.contact)
    return isHeadOfBlock(paper.rules, lineText(paper, next)) || isApartBelow(current, next);
  if (current.lines.length > 2 && isNameAboveOffice(paper, next.line, next.at)) return true;
  const text = lineText(paper, next);
  return next.line.gap && current.lines.length >= 2 && (isTitled(paper.rules, text) || isEmbassy(text));
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
  const lead = text.slice(0, email.at);
  if ((lead.match(/(?<=^|\s)\p{Ll}{2,}/gu)?.length ?? 0) > 2) return true;
  const words = withoutEnd(lead, /[\s:：(<,،–—-]/);
  // `More information: x@...` below an address that is whole, `Questions? x@...` below any: the words are no label of an address, and nobody.
  return words !== '' && (current.official || /[?？؟;]$/u.test(words)) && !namesSomebody(paper, words);
}

/** Somebody's office or name, or a body, stands in one of the parts between commas. */
function namesSomebody({ rules }: Paper, words: string): boolean {
  return words
    .split(/[,،、:：]/u)
    .map((part) => part.trim())
    .some(
      (part) =>
        isTitled(rules, part) ||
        isEmbassy(part) ||
        isBody(rules, part) ||
        isPerson(rules, part) ||
        isStyled(part),
    );
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

/** Lines without an office, an address or figures right above Amnesty's own name: who signs the paper. */
function isSigned(paper: Paper, { lines, contact }: OpenBlock, next: BlockLine): boolean {
  if (contact || next.line.gap || lines.length > 3 || !isOffice(paper, next.line)) return false;
  return lines.every(
    ({ line }) => !/\d/.test(folded(paper, line)) && !isTitled(paper.rules, printed(paper, line)),
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

/** The last word or two of a label in capitals that goes over the end of its line, and a blank line behind them. */
function isEndOfLabel(paper: Paper, at: number, to: number): boolean {
  const [label, line, next] = paper.view.lines.slice(Math.max(0, at - 1), at + 2);
  if (!label || !line || !next || at < 1 || at + 1 >= to || line.gap || !next.gap) return false;
  return line.end - line.start < 30 && capitalsAt(paper, line) && capitalsAt(paper, label);
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
  // Where the label's line goes on behind its first address: `Embassy of Peru, 1 Court Street, and to:`.
  const closed = lead !== null && lead.end < (paper.view.lines[lineAt(paper.view, lead.start)] as Line).end;
  const prose = proseLines(paper, from, to);
  let reporting = false;
  let passed = false;
  let copies = copiesOnly;
  const begin = (line: BlockLine | null) => {
    if (current.lines.length > 0) blocks.push(current);
    current = opened(copies);
    if (line) addTo(paper, current, line);
  };
  if (closed) begin(null);
  for (let at = first?.after ?? (isEndOfLabel(paper, from, to) ? from + 1 : from); at < to; at += 1) {
    const line = paper.view.lines[at] as Line;
    reporting = isReport(paper, line) || (reporting && isReportsAddress(paper, at));
    const embassy = reporting || current.lines.length === 0 ? null : embassyOn(paper, line);
    const copy = embassy ?? (copiesOnly || reporting ? null : copyOn(paper, line));
    if (copy) {
      const { next, after } = firstLine(paper, copy, at + 1, to);
      const { copiesOnly: before } = current;
      begin(next);
      current.copiesOnly = embassy === null || before;
      at = after - 1;
      continue;
    }
    const entry = reporting || !isApartFrom(current, line) ? null : entryFrom(paper, at, to);
    if (entry) {
      begin(entryLine(paper, entry.line, at));
      at = entry.after - 1;
      continue;
    }
    if (
      reporting ||
      prose.has(at) ||
      isProse(paper, line) ||
      isTemplate(paper, line) ||
      (current.lines.length === 0 && (isNote(paper, line) || isTableHead(paper, line))) ||
      (passed && isGoingOn(paper, at))
    ) {
      passed = true;
      if (isLeadToCopies(paper, line, blocks.length + current.lines.length)) {
        copies = true;
        begin(null);
      }
      continue;
    }
    if (isSharing(folded(paper, line))) {
      begin(null);
      continue;
    }
    if (
      current.contact &&
      (isAside(paper, line) || isNumberAlone(paper.view.text.slice(line.start, line.end)))
    )
      continue;
    if (current.lines.length > 1 && isPostNote(paper, line)) continue;
    if (beginsLetter(paper, current, at, to)) break;
    const { next: whole, after } = wholeLine(paper, line, at + 1, to);
    const next = asSalutation(paper, current, whole);
    at = after - 1;
    if (isToldOf(paper, current, next)) continue;
    if (passed && isBehindSentence(current, next)) {
      begin(null);
      current.apart = true;
    } else if (current.lines.length > 0 && beginsNext(paper, current, next)) {
      if (isSigned(paper, current, next)) current.lines = [];
      begin(null);
    }
    passed = false;
    addTo(paper, current, next);
  }
  if (current.lines.length > 0) blocks.push(current);
  return blocks.filter((block) => !isPublishers(paper, block));
}

/** `With best wishes`, and `the team of Amnesty International` with its telephone: who signs what is handed on, and holds no office. */
function isSignature(paper: Paper, { lines }: Block): boolean {
  const own = lines.some(({ line }) => namesAmnesty(paper, line));
  return (
    own &&
    lines.every(
      ({ line }) => !isTitled(paper.rules, printed(paper, line)) && !isEmbassy(printed(paper, line)),
    )
  );
}

/** A block with Amnesty's own address, or that begins with an office of Amnesty's, is no recipient. */
function isPublishers(paper: Paper, block: Block): boolean {
  return (
    isSignature(paper, block) ||
    block.lines.some(
      ({ line }, at) => isAmnestyLine(paper, line) === true || (at <= 1 && isOffice(paper, line)),
    )
  );
}
