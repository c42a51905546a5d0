import { fold } from '../../../text/fold.ts';

const plain = /^[a-z0-9 ]*$/;
const strayMarks = /[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u200b-\u200f\ufeff]/g;
const notWord = /[^\p{L}\p{M}\p{N}]+/gu;
const apostrophe = /(?<=\p{L})'(?=\p{L})/gu;

/**
 * A text as words for comparing: folded, without marks of vowels and accents, without punctuation, one space between
 * words. An apostrophe inside a word goes without a trace, so that both spellings of it agree.
 */
export function normalise(text: string): string {
  const lower = text.toLowerCase();
  if (plain.test(lower)) return lower.replace(/ +/g, ' ').trim();
  const whole = fold(text.normalize('NFKC').replace(/ß/g, 'ss').replace(/İ/g, 'i'));
  return whole.replace(strayMarks, '').replace(apostrophe, '').replace(notWord, ' ').trim();
}

/** Scripts written without spaces: there a word is looked for inside a run of letters. */
export const spaceless =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
