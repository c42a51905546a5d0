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

/** An address that a line end or a blank breaks: its words without the break, and where it stands. */
export interface Broken extends Found {
  end: number;
}

const loose =
  /[\p{L}\p{N}][\p{L}\p{N}._%+'-]{0,63} {0,2}@ {0,2}(?:[\p{L}\p{N}-]{1,63} ?\.){1,8}\p{L}{2,24}(?![\p{L}\p{N}@])/gu;

/** True for words that are an e-mail address and nothing else. */
export function isEmail(words: string): boolean {
  const [found] = emailsIn(words);
  return found !== undefined && found.text === words;
}

/**
 * E-mail addresses of a text that are whole once line ends, or blanks around `@` and before a dot, are taken out of them; those
 * that are whole as printed are not among them.
 */
export function brokenEmailsIn(text: string): Broken[] {
  if (!text.includes('@')) return [];
  const breaks = [...text.matchAll(/\n/g)].map(({ index }, before) => index - before);
  const back = (at: number) => at + breaks.filter((one) => one <= at).length;
  return [...text.replaceAll('\n', '').matchAll(loose)].flatMap((found) => {
    const [at, end] = [back(found.index), back(found.index + found[0].length - 1) + 1];
    const words = found[0].replaceAll(' ', '');
    return end - at === words.length || !isEmail(words) || words.includes('@www.')
      ? []
      : [{ text: words, at, end }];
  });
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
