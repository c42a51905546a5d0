import { emailsIn } from '../../text/addresses.ts';
import { matchEnd } from '../../text/match.ts';
import type { Line } from '../../text/view.ts';
import { folded, type Paper, printed } from '../paper.ts';
import { type ContactPiece, isContactLine } from './contact-lines.ts';
import { titleStart } from './offices.ts';
import { isNamedWord, isTitled } from './who.ts';

/** Words between commas and an e-mail address behind them: where two such lines follow one another, each is somebody's. */
export function isRow(paper: Paper, { start, end }: Line): boolean {
  const text = paper.view.text.slice(start, end);
  const [email] = emailsIn(text);
  return email !== undefined && /^\p{Lu}[^,:]+,[^,:]+,/u.test(text.slice(0, email.at));
}

/** `Ambassador Joe Madeup Embassy of Utopia 1 Court Street Phone: ... Fax: ...`: all of it on one line, and no comma in it. */
function isOnOneLine(paper: Paper, line: Line, { start, end }: ContactPiece): boolean {
  const words = folded(paper, { start, end });
  return words.split(' ').length > 3 && titleStart(paper.rules, words) === 0 && isContactLine(paper, line);
}

/**
 * Somebody's office and an address on one line, before the address: `Jane Roe, Minister of Justice, 1 Court Street, minister@...`;
 * `first` is the first line of the block that it stands in.
 */
export function isWholeAddress(
  paper: Paper,
  first: Line,
  { pieces, line }: { pieces: readonly ContactPiece[]; line: Line },
): boolean {
  const [piece] = pieces;
  if (!piece || piece.role !== null || line.end - line.start < 30) return false;
  if (isRow(paper, line) && isRow(paper, first)) return true;
  if (isOnOneLine(paper, line, piece) && isContactLine(paper, first)) return true;
  const parts = paper.view.text.slice(piece.start, piece.end).split(/[,،、，]|\. /);
  return parts.length > 1 && parts.slice(0, 2).some((part) => isTitled(paper.rules, part.trim()));
}

/** Behind a blank line, somebody's name with an office below it, at line `at`: `Mr Joe Madeup` and `Minister of the Interior`. */
export function isNameAboveOffice(paper: Paper, line: Line, at: number): boolean {
  const below = paper.view.lines[at];
  return (
    line.gap &&
    below !== undefined &&
    at < paper.to &&
    !below.gap &&
    isNamedWord(paper.rules, printed(paper, line)) &&
    isTitled(paper.rules, printed(paper, below))
  );
}

/** The first row of a table, in one line: `Name Address Email Salutation`: words for what its columns hold, and nothing of that. */
export function isTableHead(paper: Paper, line: Line): boolean {
  const text = folded(paper, line);
  if (text.length > longestHead || /[\d@:,.]/.test(text)) return false;
  const words = text.split(/[^\p{L}-]+/u);
  const isLabel = (word: string) =>
    paper.rules.contacts.some(([, pattern]) => matchEnd(pattern, `${word}:`, 0) === word.length + 1);
  return words.filter(isLabel).length > 1;
}

/** In code units. */
const longestHead = 90;
