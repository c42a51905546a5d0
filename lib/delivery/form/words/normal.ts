import { fold } from '../../../text/fold.ts';

// Ranges instead of Unicode properties: a regular expression with these is ready at once, one with those is not.
const plain = /^[a-z0-9 ]*$/;
const strayMarks = /[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u200b-\u200f\ufeff]/g;
const apostrophe = /(?<=[^\s\d'|])'(?=[^\s\d'|])/g;
/** Everything that is no letter, mark or figure in the scripts of the word lists, but for the bar between phrases. */
const notWord =
  /[\0-/:-@[-`{}~\x7f-\xa9\xab-\xb4\xb6-\xb9\xbb-\xbf\xd7\xf7\u037e\u0387\u055a-\u055f\u0589\u058a\u05be\u05c0\u05c3\u05c6\u05f3\u05f4\u0600-\u060f\u061b-\u061f\u066a-\u066d\u06d4\u0964\u0965\u0970\u0df4\u0e4f\u0e5a\u0e5b\u104a-\u104f\u10fb\u1360-\u1368\u17d4-\u17dc\u1800-\u180a\u2000-\u206f\u20a0-\u20cf\u2100-\u2bff\u3000-\u3004\u3008-\u3020\u3030\u30fb\ufe10-\ufe6f\uff00-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65]+/g;

function words(lower: string): string {
  const whole = fold(lower.normalize('NFKC').replaceAll('ß', 'ss'));
  return whole.replace(strayMarks, '').replace(apostrophe, '').replace(notWord, ' ');
}

/**
 * A text as words for comparing: folded, without marks of vowels and accents, without punctuation, one space between
 * words. An apostrophe inside a word goes without a trace, so that both spellings of it agree.
 */
export function normalise(text: string): string {
  const lower = text.toLowerCase().replaceAll('|', ' ');
  if (plain.test(lower)) return lower.replace(/ +/g, ' ').trim();
  return words(lower).trim();
}

/** The normal forms of phrases that are divided by `|`: all of them in one go, which is much faster than one by one. */
export function normalPhrases(list: string): string[] {
  return words(list.toLowerCase())
    .trim()
    .split(/ ?\| ?/);
}

/** Scripts written without spaces (Thai, Lao, Myanmar, Khmer, Kana, Han): there a word is looked for inside a run. */
export const spaceless =
  /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]/;
