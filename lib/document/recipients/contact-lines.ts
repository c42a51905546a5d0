import type { ContactRole } from '../../language/define.ts';
import { brokenEmailsIn, emailsIn, isPlain, numbersIn, urlsIn } from '../../text/addresses.ts';
import { has, matchEnd } from '../../text/match.ts';
import type { Line } from '../../text/view.ts';
import { sendersOf } from '../page/mail-lines.ts';
import { folded, type Paper } from '../paper.ts';
import { isEmbassy } from './embassies.ts';
import { isBody, isTitled } from './who.ts';

/** What a line of an address block says: a channel with its value, or words without a label (`role: null`). */
export interface ContactPiece {
  role: ContactRole | null;
  start: number;
  end: number;
}

/** An address, as printed, with its offset in `view.text`. */
export interface ContactValue {
  role: 'email' | 'fax' | 'phone' | 'form' | 'social' | 'salutation';
  text: string;
  start: number;
  end: number;
  /** A line end or a blank was taken out of it. */
  broken: boolean;
}

/** Amnesty's own addresses are no recipient's. */
const own =
  /@(?:[a-z0-9.-]+\.)?(?:amnesty(?:usa|international|network)?\.[a-z.]+|amnesty\.[a-z.]+|aiusa\.[a-z]+|aiuk\.[a-z]+|ua-?network\.[a-z]+)$|@(?:[a-z0-9.-]+\.)?amnesty[a-z0-9-]*\./i;
const ownSite = /^(?:https?:\/\/)?(?:[a-z0-9-]+\.)*(?:amnesty[a-z0-9-]*|aiusa)\./i;

/** True for an e-mail or web address of Amnesty itself. */
export function isAmnestys(address: string): boolean {
  return own.test(address) || ownSite.test(address);
}

/** True for an address of those who publish the paper or hand it on: Amnesty's, or the one that its mail comes from. */
export function isOwn(paper: Paper, address: string): boolean {
  return isAmnestys(address) || sendersOf(paper.view).has(address.toLowerCase());
}

/** Another number below a labelled one, which alone is kept. */
export const isNumberAlone = (words: string): boolean =>
  /^\s*(?:\+|00 ?|\(00 ?)\d[\d ()/.-]{6,24}\s*$/.test(words);

/** True for an address by its label and its value. */
export function isContactLine(paper: Paper, line: { start: number; end: number }): boolean {
  const text = folded(paper, line);
  return has(paper.rules.contact, text) && (emailsIn(text).length > 0 || numbersIn(text).length > 0);
}

function roleAt(paper: Paper, at: number): { role: ContactRole; end: number } | null {
  for (const [role, pattern] of paper.rules.contacts) {
    const end = matchEnd(pattern, paper.view.folded, at);
    if (end >= 0) return { role, end };
  }
  return null;
}

/** A word or a few before a colon, and nothing behind it but where a page is. */
const sited = /^([^\d:@/]{2,40}): ?(?=(?:https?:\/\/|www\.)\S+$)/u;

/** `Appeal form: https://...`: a page under a label that begins in no word for a channel, and is nobody's office. */
function sitePiece(paper: Paper, { start, end }: Line, text: string): ContactPiece | null {
  const [lead = '', label = ''] =
    text.includes('://') || text.includes('www.') ? (sited.exec(text) ?? []) : [];
  if (lead === '' || roleAt(paper, start)) return null;
  const words = paper.view.text.slice(start, start + label.length);
  if (isTitled(paper.rules, words) || isBody(paper.rules, words) || isEmbassy(words)) return null;
  const roles = [...label.matchAll(/ /g)].map(({ index }) => roleAt(paper, start + index + 1)?.role);
  return { role: roles.find((role) => role !== undefined) ?? 'website', start: start + lead.length, end };
}

/** Takes a line apart at its labels: `Phone: 202 ... / Fax: ...`. */
export function piecesOf(paper: Paper, line: Line): ContactPiece[] {
  const text = paper.view.folded.slice(line.start, line.end);
  const site = sitePiece(paper, line, text);
  if (site) return [site];
  const pieces: ContactPiece[] = [];
  let from = line.start;
  let role: ContactRole | null = null;
  for (const found of text.matchAll(paper.rules.contact)) {
    const at = line.start + found.index;
    const label = roleAt(paper, at);
    if (!label || /https?:?$/.test(found[0])) continue;
    if (at > from) pieces.push({ role, start: from, end: at });
    role = label.role;
    from = label.end;
  }
  if (from < line.end || role !== null) pieces.push({ role, start: from, end: line.end });
  const kept = pieces.filter(
    (piece) => piece.role !== null || /[\p{L}\p{N}]/u.test(paper.view.text.slice(piece.start, piece.end)),
  );
  return kept.map((piece) => salutationPiece(paper, piece) ?? piece);
}

/** `Opening words: Dear Minister`: a label that is not known, before what can only be a salutation. */
function salutationPiece(paper: Paper, piece: ContactPiece): ContactPiece | null {
  if (piece.role !== null) return null;
  const label = /^\s*\(?\p{L}[^:\n]{1,30}: ?/u.exec(paper.view.folded.slice(piece.start, piece.end));
  const start = piece.start + (label?.[0].length ?? 0);
  if (!label || piece.end - start > 90) return null;
  return matchEnd(paper.rules.letter.salutations, paper.view.folded, start) > 0
    ? { role: 'salutation', start, end: piece.end }
    : null;
}

const handle = /(?<![\p{L}\p{N}.])@[A-Za-z0-9_]{2,30}(?![\p{L}\p{N}@.]*@)/gu;

function socialIn(text: string): { text: string; at: number }[] {
  const handles = [...text.matchAll(handle)].map((found) => ({ text: found[0], at: found.index }));
  return handles.length > 0 ? handles : urlsIn(text);
}

/** Numbers that can be called: none that stands behind the name of a place, further on in the words: `, 47 Street, Capital 440000`. */
function calledIn(text: string): { text: string; at: number }[] {
  return numbersIn(text).filter(
    (one, number) =>
      number === 0 || /^[+(0]/.test(one.text) || !/\p{Lu}\p{Ll}{2,} $/u.test(text.slice(0, one.at)),
  );
}

/** Addresses of one piece, by its label; e-mail addresses count under every label. */
export function valuesOf(paper: Paper, piece: ContactPiece, line: Line): ContactValue[] {
  const text = paper.view.text.slice(piece.start, piece.end);
  const as = (
    role: ContactValue['role'],
    found: { text: string; at: number; end?: number }[],
  ): ContactValue[] =>
    found.map((one) => ({
      role,
      text: one.text,
      start: piece.start + one.at,
      end: piece.start + (one.end ?? one.at + one.text.length),
      broken: one.end !== undefined,
    }));
  const values = as('email', emailsOf(piece, text));
  if (piece.role === 'fax') values.push(...as('fax', calledIn(text)));
  if (piece.role === 'phone') values.push(...as('phone', calledIn(text)));
  if (piece.role === 'social') values.push(...as('social', socialIn(text)));
  if (piece.role === 'form' || piece.role === 'email') values.push(...as('form', formsIn(piece, text, line)));
  if (piece.role === 'website')
    values.push(
      ...as(
        'form',
        urlsIn(text).filter((one) => /contact|form|feedback|complaint/i.test(one.text)),
      ),
    );
  return values.filter((value) => !isOwn(paper, value.text));
}

/** E-mail addresses of a piece, in order; those that are broken only where an e-mail address is to be expected. */
function emailsOf(piece: ContactPiece, text: string): { text: string; at: number; end?: number }[] {
  const broken = piece.role === 'email' || piece.role === null ? brokenEmailsIn(text) : [];
  const rest = broken.reduce(
    (left, { at, end }) => `${left.slice(0, at)}${' '.repeat(end - at)}${left.slice(end)}`,
    text,
  );
  return [...broken, ...emailsIn(rest)].sort((a, b) => a.at - b.at);
}

const leadsToSite = /^https?:\/\/[\p{L}\p{N}]/iu;

function formsIn(piece: ContactPiece, text: string, line: Line): { text: string; at: number }[] {
  const printed = urlsIn(text);
  if (printed.length > 0) return printed;
  const link = line.links.find(
    (one) => one.at > piece.start && one.at <= piece.end && leadsToSite.test(one.url) && isPlain(one.url),
  );
  return link && !/email-protection/.test(link.url)
    ? [{ text: link.url, at: link.at - 1 - piece.start }]
    : [];
}
