import { emailsIn } from '../text/addresses.ts';
import { has } from '../text/match.ts';
import type { Line } from '../text/view.ts';
import { type ContactPiece, isAmnestys, piecesOf } from './contact-lines.ts';
import { folded, type Paper } from './paper.ts';

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

/** A sentence, or something that a person is told to do: no part of an address. */
function isProse(paper: Paper, line: Line): boolean {
  const text = folded(paper, line);
  if (emailsIn(text).length > 0) return false;
  return (
    text.length > longest ||
    (text.length > 60 && /\p{L}{2,}\.$/u.test(text) && text.split(' ').length > 9) ||
    (/^\(?\d{1,2}[.)] \p{L}+ \p{L}+ /u.test(text) && text.length > 40)
  );
}

function isTemplate(paper: Paper, line: Line): boolean {
  const pattern = paper.rules.sections.find(([role]) => role === 'template')?.[1];
  if (!pattern) return false;
  pattern.lastIndex = line.start;
  return pattern.test(paper.view.folded);
}

function blockLine(paper: Paper, at: number): BlockLine {
  const line = paper.view.lines[at] as Line;
  const pieces = piecesOf(paper, line);
  const contact =
    pieces.some((piece) => piece.role !== null && piece.role !== 'post') ||
    paper.view.text.slice(line.start, line.end).includes('@');
  return { line, at, pieces, contact };
}

function isAddressLike(paper: Paper, line: Line): boolean {
  return /\d|p\.? ?o\.? ?box/.test(folded(paper, line));
}

function isNameLike(paper: Paper, block: BlockLine): boolean {
  const text = folded(paper, block.line);
  return !isAddressLike(paper, block.line) || has(paper.rules.people.titles, text);
}

function hasContact(block: Block): boolean {
  return block.lines.some((line) => line.contact);
}

function hasSalutation(block: Block): boolean {
  return block.lines.some((line) => line.pieces.some((piece) => piece.role === 'salutation'));
}

/** True when a line begins the next recipient, after the lines of the one before. */
function beginsNext(paper: Paper, current: Block, next: BlockLine): boolean {
  if (next.contact)
    return hasSalutation(current) && next.line.gap && next.pieces.some((piece) => piece.role === null);
  if (hasSalutation(current)) return true;
  if (hasContact(current)) return isNameLike(paper, next);
  return (
    next.line.gap &&
    current.lines.length >= 2 &&
    isNameLike(paper, next) &&
    has(paper.rules.people.titles, folded(paper, next.line))
  );
}

/** Takes lines `[from, to)` apart into address blocks. Prose and empty templates are left out. */
export function blocksIn(paper: Paper, from: number, to: number, copiesOnly: boolean): Block[] {
  const blocks: Block[] = [];
  let current: Block = { lines: [], copiesOnly };
  for (let at = from; at < to; at += 1) {
    const line = paper.view.lines[at] as Line;
    if (isProse(paper, line) || isTemplate(paper, line)) continue;
    const next = blockLine(paper, at);
    if (current.lines.length > 0 && beginsNext(paper, current, next)) {
      blocks.push(current);
      current = { lines: [], copiesOnly };
    }
    current.lines.push(next);
  }
  if (current.lines.length > 0) blocks.push(current);
  return blocks.filter((block) => !isPublishers(paper, block));
}

/** A block with Amnesty's own address, or that begins with an office of Amnesty's, is no recipient. */
function isPublishers(paper: Paper, block: Block): boolean {
  const publisher = paper.rules.sections.find(([role]) => role === 'publisher')?.[1];
  return block.lines.some(({ line }, at) => {
    const text = folded(paper, line);
    if (emailsIn(text).some((found) => isAmnestys(found.text))) return true;
    if (!publisher || at > 1) return false;
    publisher.lastIndex = line.start;
    return publisher.test(paper.view.folded);
  });
}
