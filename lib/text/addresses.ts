import { fold } from './fold.ts';

/** An address found in a text: its words as printed, and its offset. */
export interface Found {
  text: string;
  at: number;
}

/** Begins where a word does: otherwise a long word would be looked through from each of its letters. */
const email =
  /(?<![\p{L}\p{N}])[\p{L}\p{N}][\p{L}\p{N}._%+'-]{0,63}@(?:[\p{L}\p{N}-]{1,63}\.){1,8}\p{L}{2,24}(?![\p{L}\p{N}@])/gu;
const url = /(?:https?:\/\/|www\.)[^\s<>"'()[\]|]{3,500}/gi;
const number = /(?:\+ ?|\(\+?|00)?\d[\d\s()./-]{4,28}\d/g;

/** E-mail addresses of a text, in order, as printed. */
export function emailsIn(text: string): Found[] {
  if (!text.includes('@')) return [];
  return [...text.matchAll(email)].map((found) => ({ text: found[0], at: found.index }));
}

/** Web addresses of a text, in order, without closing punctuation. */
export function urlsIn(text: string): Found[] {
  return [...text.matchAll(url)].map((found) => ({
    text: found[0].replace(/[.,;:!?]+$/, ''),
    at: found.index,
  }));
}

/** Telephone or fax numbers of a text, in order, as printed in the digits of any script: at least six. */
export function numbersIn(text: string): Found[] {
  return [...fold(text).matchAll(number)]
    .filter((found) => found[0].replace(/\D/g, '').length >= 6)
    .map((found) => ({
      text: text.slice(found.index, found.index + found[0].trimEnd().length),
      at: found.index,
    }));
}
