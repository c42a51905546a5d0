import { isEmail } from '../../text/addresses.ts';
import { has, matchEnd } from '../../text/match.ts';
import type { Line } from '../../text/view.ts';
import { folded, type Paper } from '../paper.ts';
import type { ContactPiece } from './contact-lines.ts';

/** Words between a label and an address that are no part of it. */
const filler = /^(?:via|see|or|and|to|at|the|through|none|by|oder|und|ou|et|y|e|of|en)$/;

/** The last word of a text; sign by sign, for a pattern would begin anew at each sign of a long line. */
function lastWord(text: string): string {
  let start = text.length;
  while (start > 0 && !/\s/.test(text[start - 1] as string)) start -= 1;
  return text.slice(start);
}

/** An address that the end of a line breaks: at one of its marks, within its domain, or within its first word. */
function addressGoesOn(role: ContactPiece['role'], value: string, next: string): boolean {
  const token = next.replace(/[,;)]+$/, '');
  const tail = lastWord(value);
  if (tail === '' || !/^\S+$/.test(token) || !isEmail(tail + token)) return false;
  if (tail.endsWith('.')) return !isEmail(tail.slice(0, -1)) || /^\p{Ll}{2,10}$/u.test(token);
  if (/[-_@+]$/.test(tail) || /^[@._-]/.test(token)) return true;
  if (tail.includes('@')) return !isEmail(tail);
  return (
    role === 'email' && tail === value.trim() && /^\p{Ll}[\p{Ll}\p{N}]+$/u.test(tail) && !filler.test(tail)
  );
}

/** `Estimado Señor` / `Secretario / Dear Minister`: a salutation in two languages that the end of a line breaks. */
function salutationGoesOn(paper: Paper, value: string, next: Line): boolean {
  const text = paper.view.text.slice(next.start, next.end);
  if (text.length > 70) return false;
  if (/\/ ?$/.test(value) || /^(?:\/|\p{Ll})/u.test(text)) return true;
  const slash = text.indexOf('/');
  const behind = next.start + slash + (text[slash + 1] === ' ' ? 2 : 1);
  return slash > 0 && matchEnd(paper.rules.letter.salutations, paper.view.folded, behind) > 0;
}

/** Before a value, in code units. */
const longestLabel = 30;

function opensBracket(value: string): boolean {
  return value.lastIndexOf('(') > value.lastIndexOf(')');
}

/** True when what the last label of a line says goes on in the next one. */
export function goesOnIn(paper: Paper, line: { pieces: readonly ContactPiece[] }, next: Line): boolean {
  const last = line.pieces.at(-1);
  if (!last || next.gap || next.bullet || has(paper.rules.contact, folded(paper, next))) return false;
  const value = paper.view.text.slice(last.start, last.end).trimEnd();
  const text = paper.view.text.slice(next.start, next.end);
  const isOpen = opensBracket(
    paper.view.text
      .slice(Math.max(0, last.start - longestLabel), last.end)
      .split('\n')
      .at(-1) as string,
  );
  if (last.role === 'salutation')
    return salutationGoesOn(paper, value, next) || (isOpen && text.length < 70 && text.endsWith(')'));
  if (last.role === 'fax' || last.role === 'phone') {
    if (value.replace(/\D/g, '').length < 6 && /^[+(]{0,2}\d[\d\s()./+-]*$/.test(text)) return true;
  }
  if (last.role !== null && opensBracket(value)) return text.length < 90;
  return (last.role === 'email' || value.includes('@')) && addressGoesOn(last.role, value, text);
}
