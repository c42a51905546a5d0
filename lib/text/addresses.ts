import { fold } from './fold.ts';
import { withoutInvisible } from './invisible.ts';

/** An address found in a text: its words as printed, and its offset. */
export interface Found {
  text: string;
  at: number;
}

/** The last part of a domain, in plain letters or, `xn--...`, in their stead. */
const LAST = '(?:xn--[a-z0-9-]{2,59}|\\p{L}{2,24})';
/** The same in plain letters, with words of another script right behind it: those of Chinese, or a Korean particle. */
const LAST_GLUED = '[a-z]{2,24}(?=\\p{Lo})(?!\\p{Lo}{1,60}[.@-][\\p{L}\\p{N}])';

/**
 * Begins where a word does: otherwise a long word would be looked through from each of its letters, and of an address with a
 * sign in it that is not expected (one that cannot be seen, `&`, a second `@`) the end would be taken for another one.
 */
const email = new RegExp(
  `(?:(?<![\\p{L}\\p{N}\\p{M}\\p{Cf}\\p{Cs}\\p{Co}@\\u0000-\\u0008\\u000e-\\u001f\\u007f\\ufffd]|[\\p{L}\\p{N}][._%+'&!#$^~-])|(?=[a-z0-9])(?<=\\p{Lo}{20}-?))[\\p{L}\\p{N}][\\p{L}\\p{N}._%+'-]{0,63}@(?:[\\p{L}\\p{N}-]{1,63}\\.){1,8}(?:${LAST_GLUED}|${LAST}(?![\\p{L}\\p{N}\\p{M}@]))`,
  'giu',
);
/** An address of the web up to the words behind it: whoever it names before its `@` is no mailbox. */
const inWebAddress = /:\/\/[^\s,;<>()"']{0,300}$/;
const url = /(?:https?:\/\/|www\.)[\p{L}\p{N}][^\s<>"'()[\]|。，、；：！？）】」』》،؛؟]{2,499}/giu;
const number = /(?:\+ ?|\(\+?|00)?\d[\d\s()./-]{4,28}\d/g;

/**
 * An address in plain letters, right behind words in letters of a script without capitals, or right before them. Such scripts set no
 * blanks, or write small words onto what follows; no mailbox begins in one script and goes on in another.
 */
const withWords =
  /^(\p{Lo}[\p{Lo}\p{Lm}\p{M}]*-?)?([a-z0-9][!-~]*@[!-~]+\.[a-z]{2,24})(?:\p{Lo}[\p{Lo}\p{Lm}\p{M}]*)?$/iu;

/** Length of the words right before an address, and the address without those around it. */
function bareEmail(words: string): { lead: number; text: string } {
  const [, lead = '', bare] = withWords.exec(words) ?? [];
  return bare === undefined ? { lead: 0, text: words } : { lead: lead.length, text: bare };
}

/** E-mail addresses of a text, in order, as printed. */
export function emailsIn(text: string): Found[] {
  if (!text.includes('@')) return [];
  return [...text.matchAll(email)]
    .filter(({ index }) => !inWebAddress.test(text.slice(Math.max(0, index - 300), index)))
    .map((found) => {
      const bare = bareEmail(found[0]);
      return { text: bare.text, at: found.index + bare.lead };
    });
}

/** An address that a line end or a blank breaks: its words without the break, and where it stands. */
export interface Broken extends Found {
  end: number;
}

const loose = new RegExp(
  `[\\p{L}\\p{N}][\\p{L}\\p{N}._%+'-]{0,63} {0,2}@ {0,2}(?:[\\p{L}\\p{N}-]{1,63} ?\\.){1,8}${LAST}(?![\\p{L}\\p{N}\\p{M}@])`,
  'giu',
);

/** True for words that are an e-mail address and nothing else. */
export function isEmail(words: string): boolean {
  const [found] = emailsIn(words);
  return found !== undefined && found.text === words;
}

/** The words before the first line end are none of the address: it is whole below them, and they end in no mark, `Jane Roe` as little as `see`. */
function isBelow(text: string, start: number, end: number): boolean {
  const at = text.lastIndexOf('\n', text.slice(start, end).indexOf('@') + start);
  if (at < start || /[._%+-]$/.test(text.slice(start, at)) || !isEmail(text.slice(at + 1, end))) return false;
  return start > 0 || !/^[a-z\d]+$/.test(text.slice(start, at));
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
    const { lead, text: bare } = bareEmail(words);
    const tail = words.length - lead - bare.length;
    return end - at === words.length || !isEmail(bare) || words.includes('@www.') || isBelow(text, at, end)
      ? []
      : [{ text: bare, at: at + lead, end: end - tail }];
  });
}

/** True for `https://one.example@other.example`: it leads to the other. */
export const namesUser = (address: string): boolean => /^(?:[^:]*:\/\/|www\.)[^/?#\\]*@/i.test(address);

/**
 * True for a web address that leads where it seems to: it names no user, has no sign in it that nobody sees, and no backslash,
 * which browsers take for a slash and people for a part of the name.
 */
export const isPlain = (address: string): boolean =>
  !namesUser(address) && !/[\p{Cc}\\]/u.test(address) && withoutInvisible(address) === address;

/** Web addresses of a text, in order, without closing punctuation: those that lead where they seem to. */
export function urlsIn(text: string): Found[] {
  return [...text.matchAll(url)]
    .filter((found) => isPlain(found[0]))
    .map((found) => ({ text: found[0].replace(/[.,;:!?]+$/, ''), at: found.index }));
}

/** How many digits a number has at least. */
const LEAST = 6;

const digitsOf = (words: string): number => words.replace(/\D/g, '').length;

/** `+504 2232 0226 / 2220 4352`: two numbers, each long enough to be one. */
function apart(words: string, at: number): Found[] {
  const slash = / \/ (?=[+(\d])/.exec(words);
  if (!slash) return [{ text: words, at }];
  const [first, second] = [words.slice(0, slash.index), words.slice(slash.index + slash[0].length)];
  if (digitsOf(first) < LEAST || digitsOf(second) < LEAST) return [{ text: words, at }];
  return [{ text: first, at }, ...apart(second, at + slash.index + slash[0].length)];
}

/** Telephone or fax numbers of a text, in order, as printed in the digits of any script: at least six. */
export function numbersIn(text: string): Found[] {
  return [...fold(text).matchAll(number)]
    .filter((found) => digitsOf(found[0]) >= LEAST)
    .flatMap(({ index, 0: found }) => {
      // The bracket that a number stands in is none of it: `fax (+95 67 8051 400)`.
      const opened = found.startsWith('(') && !found.includes(')') ? 1 : 0;
      return apart(text.slice(index + opened, index + found.trimEnd().length), index + opened);
    });
}
