import type { FormWords, WordKind } from './define.ts';
import type { Found } from './match.ts';
import { normalPhrases } from './normal.ts';

/** What a phrase means in one language. */
export interface Meaning {
  readonly kind: WordKind;
  readonly code: string;
}

/** One language's phrases, by their normal form. */
interface Phrases {
  readonly code: string;
  readonly meanings: ReadonlyMap<string, Meaning>;
  /** Most words in one phrase. */
  readonly longest: number;
}

/** The phrases of some languages. */
export interface Lexicon {
  readonly languages: readonly Phrases[];
  readonly longest: number;
  /** What was found in texts met before: forms repeat themselves. */
  readonly remembered: Map<string, Found>;
}

const LONGEST = 7;

function wordCount(phrase: string): number {
  let count = 1;
  for (let at = phrase.indexOf(' '); at >= 0; at = phrase.indexOf(' ', at + 1)) count += 1;
  return count;
}

/** A phrase of several words is also known written as one word; a phrase listed twice keeps its first kind. */
function phrasesOf({ code, words }: FormWords): Phrases {
  const meanings = new Map<string, Meaning>();
  let longest = 1;
  for (const kind in words) {
    const meaning = { kind: kind as WordKind, code };
    for (const phrase of normalPhrases(words[kind as WordKind] ?? '')) {
      if (!meanings.has(phrase)) meanings.set(phrase, meaning);
      const count = wordCount(phrase);
      longest = Math.max(longest, count);
      if (count === 1 || phrase.length < 6) continue;
      const joined = phrase.replaceAll(' ', '');
      if (!meanings.has(joined)) meanings.set(joined, meaning);
    }
  }
  meanings.delete('');
  return { code, meanings, longest: Math.min(longest, LONGEST) };
}

const made = new Map<FormWords, Phrases>();

/** The phrases of a language, made when they are first asked for. */
function phrases(language: FormWords): Phrases {
  const known = made.get(language) ?? phrasesOf(language);
  made.set(language, known);
  return known;
}

/** A lexicon of these languages, the first one first asked. */
export function lexiconOf(languages: readonly FormWords[]): Lexicon {
  const all = languages.map(phrases);
  return {
    languages: all,
    longest: Math.max(1, ...all.map(({ longest }) => longest)),
    remembered: new Map(),
  };
}

const NONE: readonly Meaning[] = [];

/** What a phrase in its normal form means in each language of a lexicon; empty when it means nothing. */
export function meaningsIn({ languages }: Lexicon, phrase: string): readonly Meaning[] {
  let found: Meaning[] | null = null;
  for (const { meanings } of languages) {
    const meaning = meanings.get(phrase);
    if (meaning === undefined) continue;
    if (found === null) found = [meaning];
    else found.push(meaning);
  }
  return found ?? NONE;
}
