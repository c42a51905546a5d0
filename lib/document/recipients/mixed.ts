import { emailsIn } from '../../text/addresses.ts';
import { matchEnd } from '../../text/match.ts';
import { folded, type Paper } from '../paper.ts';
import type { Block } from './blocks.ts';
import { isBesideEmbassy } from './embassies.ts';
import { areTwoOffices, isHeadWord, isNamedWord, type Words } from './who.ts';

/** What is said of values that come from columns which ran into each other. */
export const mixed = 'Two columns seem to be mixed here: check who gets which address.';

const twoInLine =
  /\b(?:president|minister|governor|king|director|chief|general|secretary|head)\b.{2,80}\bambassador\b|\bambassador\b.{2,60}\b(?:president|minister|governor|king)\b|\bembassy\b.{0,60}\bembassy\b/;

const notAddresses = (text: string): string => text.replace(/(?<!\S)\S*[@/]\S*/g, '');

/** Words of two people on one line, or two labels of one sort on it. */
function isOnOneLine(paper: Paper, block: Block): boolean {
  return block.lines.some(({ line, pieces }) => {
    const count = (role: string) => pieces.filter((piece) => piece.role === role).length;
    if (count('salutation') > 1 || count('fax') > 1 || count('email') > 1) return true;
    return twoInLine.test(notAddresses(folded(paper, line)));
  });
}

/** The values of a block under labels of one sort, a line each. */
function under(paper: Paper, block: Block, role: 'email' | 'fax' | 'salutation'): string[] {
  return block.lines.flatMap(({ pieces }) =>
    pieces.filter((piece) => piece.role === role).map((piece) => folded(paper, piece)),
  );
}

/** `gov.example` of `minister@justice.gov.example`. */
const domainOf = (email: string): string => email.split('@')[1]?.split('.').slice(-2).join('.') ?? '';

/** E-mail addresses under labels of their own, each at another place. */
function areOfTwo(emails: readonly string[]): boolean {
  const places = emails.map((text) => domainOf(emailsIn(text)[0]?.text ?? ''));
  return places.length > 1 && !places.includes('') && new Set(places).size === places.length;
}

/** Two salutations in the paper's own language: one is somebody else's. */
function areTwoSalutations(paper: Paper, salutations: readonly string[]): boolean {
  const own = salutations
    .map((text) => text.trim())
    .filter((text) => matchEnd(paper.rules.ownSalutations, `${text} `, 0) > 0);
  return new Set(own).size > 1;
}

/**
 * True for two offices and then two people, or the other way about: line by line out of two columns. Names alone are known
 * by what else there is two of.
 */
function isInterleaved(paper: Paper, block: Block, plain: readonly Words[]): boolean {
  const [first, second, third, fourth] = plain.map(({ text }) => text);
  if (!first || !second) return false;
  const head = (words: string | undefined) => words !== undefined && isHeadWord(paper.rules, words);
  const name = (words: string | undefined) => words !== undefined && isNamedWord(paper.rules, words);
  const heads = head(first) && head(second);
  if (heads && name(third) && name(fourth)) return true;
  if (name(first) && name(second) && head(third) && head(fourth)) return true;
  const emails = areOfTwo(under(paper, block, 'email'));
  const faxes = new Set(under(paper, block, 'fax')).size > 1;
  const toEmbassy = plain.slice(0, 3).some(({ text }) => isBesideEmbassy(text));
  return (toEmbassy || heads || (name(first) && name(second) && plain.length > 3)) && (emails || faxes);
}

/** True for a block in which the addresses of two people ran into each other. `plain` are its lines without labels. */
export function isMixed(paper: Paper, block: Block, plain: readonly Words[]): boolean {
  return (
    isOnOneLine(paper, block) ||
    plain.some(({ text }) => text.length < 200 && areTwoOffices(paper.rules, text)) ||
    isInterleaved(paper, block, plain) ||
    areTwoSalutations(paper, under(paper, block, 'salutation'))
  );
}
