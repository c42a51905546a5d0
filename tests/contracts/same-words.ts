/**
 * Messages that are the same in a language as in English, by their keys: the word is the language's own too, or a
 * name. Any other message that is the same was forgotten.
 */
export const SAME_EVERYWHERE = [
  // The extension's name.
  'extension_name',
  // An abbreviation that the post of every country knows.
  'print_care_of',
];

export const SAME_WORDS: Record<string, string[]> = {
  de: [],
  // -
  fr: [],
  // -
  nl: [],
  // -
  es: [],
  // -
  it: [],
  // -
  pt_BR: [],
  // -
  pt_PT: [],
  // -
  sv: [],
  // -
  nb: [],
  // -
  da: [],
  // -
  pl: [],
  // -
  fi: [],
  // -
  tr: [],
  // -
  ko: [],
  // -
  ar: [],
};
