import { emailsIn } from '../../text/addresses.ts';
import { fold } from '../../text/fold.ts';
import { has, matchEnd, withoutEnd } from '../../text/match.ts';
import { flat } from '../../text/view.ts';
import type { Paper } from '../paper.ts';
import { attentionAt } from './attention.ts';
import type { Block, BlockLine } from './blocks.ts';
import type { ContactPiece } from './contact-lines.ts';
import { numeralAt } from './entries.ts';
import { isTitled } from './who.ts';

/** True for words that are left of an address or lead to a site: nobody's name. */
function isScrap(words: string): boolean {
  return /^@\S+$|^\S*@\S*$|^(?:[\p{Ll}\p{N}-]+\.)+\p{Ll}{2,24}\/?$|^(?:https?:\/\/|www\.)\S+$/u.test(words);
}

/** `Jane Roe, e-mail`: without the label of the address behind it, which has no colon. */
function withoutLabel(paper: Paper, words: string): string {
  const comma = words.search(/[,;،、，] ?[^,;،、，]*$/u);
  const last = fold(words.slice(comma + 1).trim());
  const email = paper.rules.contacts.find(([role]) => role === 'email')?.[1];
  return comma > 0 && email && matchEnd(email, `${last}:`, 0) === last.length + 1
    ? words.slice(0, comma)
    : words;
}

/** A piece up to the e-mail address in it: `Jane Roe, Minister of Justice, minister@...`; `null` for one that leads to it, or is it. */
function beforeEmail(paper: Paper, piece: ContactPiece): ContactPiece | null {
  const text = paper.view.text.slice(piece.start, piece.end);
  const [email] = emailsIn(text);
  if (!email) return piece;
  const end = piece.start + withoutEnd(text.slice(0, email.at), /[\s,;:(<|–—-]/).length;
  const words = withoutLabel(paper, paper.view.text.slice(piece.start, end));
  return /^[\p{Lu}\p{Lo}\d].*[,،、(] ?./u.test(words) || isTitled(paper.rules, words)
    ? { ...piece, end: piece.start + words.length }
    : null;
}

/** `The one to write to is the`, before an office. */
const isThe =
  /^\p{Lu}[\p{L} ]{2,40} (?:is|est|ist|es|è|é|jest|je|er|är|on|είναι|является) (?:(?:the|le|la|der|die|el|il|lo|o|a|den|det|ο|η|το) )?(?=\p{L})/u;

/** Length of a sentence that only tells how to write, before somebody on its line: `Please write politely. Minister Jane Roe, ...`. */
function toldAt(paper: Paper, words: string): number {
  const told = /^\p{Lu}[^.@\d]{10,160}\p{Ll}{3}\. (?=\p{Lu})/u.exec(words)?.[0] ?? '';
  const small = told.match(/ \p{Ll}{2,}/gu)?.length ?? 0;
  if (small < 3 || isTitled(paper.rules, told.replace(/\. $/, ''))) return 0;
  const parts = words
    .slice(told.length)
    .split(/[,:،、(] ?/)
    .slice(0, 2);
  return parts.some((part) => isTitled(paper.rules, part)) ? told.length : 0;
}

/** Length of what leads to somebody: `Letters can be sent to: Jane Roe, Minister of Justice`. */
function leadAt(paper: Paper, { start, end }: ContactPiece): number {
  const words = paper.view.text.slice(start, Math.min(end, start + 280));
  const attention = attentionAt(words);
  if (attention > 0) return attention;
  const told = toldAt(paper, words);
  const rest = words.slice(told);
  const is = isThe.exec(rest)?.[0] ?? '';
  const [office = ''] = rest.slice(is.length).split(/[,،、(]/);
  if (is !== '' && isTitled(paper.rules, office) && !isTitled(paper.rules, is.trim()))
    return told + is.length;
  const lead = /^\p{Lu}[\p{Ll} ,'’]{8,70}: (?=\p{Lu})/u.exec(rest.slice(0, 90));
  return lead && !isTitled(paper.rules, lead[0].replace(/: $/, '')) ? told + lead[0].length : told;
}

/** Marks that stand for the ends of lines, where a whole address stands on one: `Minister of Justice / Jane Roe / 1 Court Street / Capital`. */
const slash = / [/|·•] /g;
const leastSlashes = 3;
/** The same: `Jane Roe; Ministry of Justice; 1 Court Street`. */
const semicolon = /; /g;
const leastSemicolons = 2;

/** A piece of a line, taken apart at such marks. */
function slashed(paper: Paper, { line }: BlockLine, piece: ContactPiece): ContactPiece[] {
  const words = paper.view.text.slice(line.start, line.end);
  const counts = (marks: RegExp, least: number) => (words.match(marks)?.length ?? 0) >= least;
  const marks = counts(slash, leastSlashes) ? slash : counts(semicolon, leastSemicolons) ? semicolon : null;
  if (!marks || piece.role !== null) return [piece];
  const parts: ContactPiece[] = [];
  let { start } = piece;
  for (const { index, 0: mark } of paper.view.text.slice(piece.start, piece.end).matchAll(marks)) {
    parts.push({ ...piece, start, end: piece.start + index });
    start = piece.start + index + mark.length;
  }
  return [...parts, { ...piece, start }].filter(({ start, end }) =>
    /[\p{L}\p{N}]/u.test(paper.view.text.slice(start, end)),
  );
}

/** Words of a line of an address that are of no channel. */
export interface PlainLine {
  text: string;
  line: BlockLine;
  start: number;
  end: number;
  /** Stands behind a label for where somebody lives. */
  post: boolean;
}

/** Words of a block that no label claims but that for where somebody lives, without what leads to them. */
export function plainLines(paper: Paper, block: Block): PlainLine[] {
  return block.lines
    .flatMap((line) =>
      line.pieces
        .filter(
          (piece) =>
            (piece.role === null || piece.role === 'post') &&
            !(line.pieces.length > 1 && isJoint(flat(paper.view, piece.start, piece.end))),
        )
        .flatMap((piece) => slashed(paper, line, piece))
        .flatMap((piece) => beforeEmail(paper, piece) ?? [])
        .map((piece) => ({ ...piece, start: piece.start + numeralAt(paper, piece.start) }))
        .map((piece) => ({ ...piece, start: piece.start + leadAt(paper, piece) }))
        .map((piece) => ({
          text: withoutEnd(flat(paper.view, piece.start, piece.end), /[\s,;:،؛、，：|/(–—-]/),
          line,
          start: piece.start,
          end: piece.end,
          post: piece.role === 'post',
        })),
    )
    .filter(
      (line) =>
        !/^\[email protected\]$/i.test(line.text) &&
        !isScrap(line.text) &&
        !has(paper.rules.header.urgentAction, line.text.toLowerCase()),
    );
}

/** `or use the` before a label, and what is left of one that is two: the `X/` of `X/Twitter:`. */
function isJoint(words: string): boolean {
  return /^\p{Ll}+(?: \p{Ll}+){0,4}$|^\p{L} ?\/?$/u.test(words);
}
