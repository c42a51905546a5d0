import { emailsIn } from '../text/addresses.ts';
import { has, matchEnd } from '../text/match.ts';
import { type Paragraph, paragraphsOf } from '../text/paragraphs.ts';
import type { Line } from '../text/view.ts';
import { type ContactPiece, isAmnestys, piecesOf } from './contact-lines.ts';
import { isCueBefore } from './deadline.ts';
import { folded, type Paper } from './paper.ts';
import { isHeadOfBlock, isTitled } from './who.ts';

/** A line of an address block, taken apart. */
export interface BlockLine {
  line: Line;
  at: number;
  pieces: ContactPiece[];
  /** Has a label or an address. */
  contact: boolean;
}

/** Lines that stand together as one recipient. */
export interface Block {
  lines: BlockLine[];
  copiesOnly: boolean;
}

const longest = 180;

/** A line that says until when to write. */
function isDeadline(paper: Paper, text: string): boolean {
  if (!/\d/.test(text) || has(paper.rules.contact, text)) return false;
  return paper.rules
    .dates(text)
    .some(
      ({ start, end }) =>
        isCueBefore(paper, text.slice(0, start)) || has(paper.rules.deadline.after, text.slice(end)),
    );
}

/** A sentence, or something that a person is told to do: no part of an address. */
function isProse(paper: Paper, line: Line): boolean {
  const text = folded(paper, line);
  if (emailsIn(text).length > 0) return false;
  if (text.length > longest || isDeadline(paper, text)) return true;
  const many = text.split(' ').length > 9;
  return (
    (text.length > 60 && many && /[.!?]$/.test(text)) ||
    (/^\(?\d{1,2}[.)] /.test(text) && (many || /[.!:]$/.test(text)))
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

/** A line of the empty form that papers carry, or one that only announces what follows. */
function isTemplate(paper: Paper, line: Line): boolean {
  const text = folded(paper, line);
  if (text.endsWith(':') && !has(paper.rules.contact, text)) return true;
  const pattern = paper.rules.sections.find(([role]) => role === 'template')?.[1];
  const end = pattern ? matchEnd(pattern, paper.view.folded, line.start) : -1;
  return end >= line.end || end - line.start > 15;
}

function blockLine(paper: Paper, line: Line, at: number): BlockLine {
  const pieces = piecesOf(paper, line);
  const contact =
    pieces.some((piece) => piece.role !== null && piece.role !== 'post') ||
    paper.view.text.slice(line.start, line.end).includes('@');
  return { line, at, pieces, contact };
}

function lineText(paper: Paper, { line }: BlockLine): string {
  return paper.view.text.slice(line.start, line.end);
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
  return { lines: [], copiesOnly, contact: false, salutation: false, official: false };
}

function addTo(paper: Paper, block: OpenBlock, line: BlockLine): void {
  block.lines.push(line);
  block.contact ||= line.contact;
  block.salutation ||= isSalutation(line);
  block.official ||= isAmnestyLine(paper, line.line) === false;
}

function isOffice(paper: Paper, line: Line): boolean {
  const publisher = paper.rules.sections.find(([role]) => role === 'publisher')?.[1];
  return publisher !== undefined && matchEnd(publisher, paper.view.folded, line.start) >= 0;
}

/** True for a line whose e-mail addresses are all Amnesty's; `null` for one without any. */
function isAmnestyLine(paper: Paper, line: Line): boolean | null {
  const emails = emailsIn(folded(paper, line));
  return emails.length === 0 ? null : emails.every((found) => isAmnestys(found.text));
}

/** True when Amnesty speaks of itself behind an official's e-mail address: what follows is not the official's. */
function leavesRecipient(paper: Paper, current: OpenBlock, next: BlockLine): boolean {
  return isOffice(paper, next.line) || (current.official && isAmnestyLine(paper, next.line) === true);
}

/** True when a line begins the next recipient, after the lines of the one before. */
function beginsNext(paper: Paper, current: OpenBlock, next: BlockLine): boolean {
  if (leavesRecipient(paper, current, next)) return true;
  if (next.contact)
    return current.salutation && next.line.gap && next.pieces.some((piece) => piece.role === null);
  if (current.salutation) return true;
  if (current.contact) return isHeadOfBlock(paper.rules, lineText(paper, next));
  return next.line.gap && current.lines.length >= 2 && isTitled(paper.rules, lineText(paper, next));
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
  if (lead) addTo(paper, current, blockLine(paper, lead, from));
  const prose = proseLines(paper, from, to);
  for (let at = from; at < to; at += 1) {
    const line = paper.view.lines[at] as Line;
    if (prose.has(at) || isProse(paper, line) || isTemplate(paper, line)) continue;
    const next = blockLine(paper, line, at);
    if (current.lines.length > 0 && beginsNext(paper, current, next)) {
      blocks.push(current);
      current = opened(copiesOnly);
    }
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
