import type { FormWords, WordKind } from './define.ts';
import { normalise } from './normal.ts';

/** What a phrase means in one language. */
export interface Meaning {
  readonly kind: WordKind;
  readonly code: string;
}

/** All phrases of all languages, by their normal form. */
export interface Lexicon {
  readonly phrases: ReadonlyMap<string, readonly Meaning[]>;
  /** Most words in one phrase. */
  readonly longest: number;
}

const letters = /^[a-z]+(?: [a-z]+)+$/;

/** Joins the languages' words into one map; a phrase of several ASCII words is also known written as one word. */
export function lexiconOf(languages: readonly FormWords[]): Lexicon {
  const phrases = new Map<string, Meaning[]>();
  let longest = 1;
  const add = (phrase: string, meaning: Meaning): void => {
    const known = phrases.get(phrase);
    if (known === undefined) phrases.set(phrase, [meaning]);
    else if (!known.some((one) => one.code === meaning.code)) known.push(meaning);
  };
  for (const { code, words } of languages) {
    for (const [kind, list] of Object.entries(words)) {
      const meaning = { kind: kind as WordKind, code };
      for (const printed of list.split('|')) {
        const phrase = normalise(printed);
        if (phrase === '') continue;
        add(phrase, meaning);
        longest = Math.max(longest, phrase.split(' ').length);
        if (phrase.length > 5 && letters.test(phrase)) add(phrase.replaceAll(' ', ''), meaning);
      }
    }
  }
  return { phrases, longest: Math.min(longest, 7) };
}
