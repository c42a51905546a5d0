import { lineKinds, type WordKind } from './define.ts';

/** What a phrase means in one language. */
export interface Meaning {
  readonly kind: WordKind;
  readonly code: string;
}

/** A phrase found in a text. */
export interface Hit {
  readonly phrase: string;
  readonly meanings: readonly Meaning[];
  /** Index of its first word, and how many words (a run without spaces: letters) it covers. */
  readonly at: number;
  readonly size: number;
}

/** What was found in one text. */
export interface Found {
  readonly hits: readonly Hit[];
  /** Words in the text, a run without spaces counted by its letters. */
  readonly size: number;
}

/** One language's phrases in their normal form, `|a|b c|`, in lines as `lineKinds` says. */
export interface Phrases {
  readonly code: string;
  readonly strip: string;
}

/** The phrases of some languages. */
export interface Lexicon {
  /** The language that the page says it is in: what it explains, others are not asked about. */
  readonly own: Phrases | undefined;
  readonly others: readonly Phrases[];
  /** What was found in texts met before: forms repeat themselves. */
  readonly remembered: Map<string, Found>;
}

/** A language's phrases from its strip. */
export const phrasesOf = (code: string, strip: string): Phrases => ({ code, strip });

/** A lexicon of these languages; `own` is the one that the page says it is in. */
export const lexiconOf = (others: readonly Phrases[], own?: Phrases): Lexicon => ({
  own,
  others,
  remembered: new Map(),
});

/** The number of the line of `text` that `at` is in, the first one 0. */
export function lineAt(text: string, at: number): number {
  let line = 0;
  for (let end = text.indexOf('\n'); end >= 0 && end < at; end = text.indexOf('\n', end + 1)) line += 1;
  return line;
}

/** The longest phrase found at a place of a text, and what it means. */
export interface Place {
  readonly phrase: string;
  readonly meanings: readonly Meaning[];
}

/** What a text as a whole means in the page's own language; `null` when it is no phrase of that. One look says it of most labels. */
export function wholeMeaning({ own }: Lexicon, text: string): Meaning | null {
  const place = own === undefined ? -1 : own.strip.indexOf(`|${text}|`);
  if (own === undefined || place < 0) return null;
  const kind = lineKinds[lineAt(own.strip, place)];
  return kind === undefined ? null : { kind, code: own.code };
}

const isEnd = (text: string, at: number): boolean => at === text.length || text[at] === ' ';

/**
 * Where in `strip` the longest phrase stands that begins with `head` and that `text` goes on with at `at`; -1 when none
 * does. Looking through one text is faster than making a map of it for the few phrases of a form.
 */
function longestIn(strip: string, text: string, at: number, head: string, whole: boolean): number {
  const wanted = `|${head}`;
  let [best, most] = [-1, 0];
  for (let place = strip.indexOf(wanted); place >= 0; place = strip.indexOf(wanted, place + 1)) {
    const size = strip.indexOf('|', place + 1) - place - 1;
    if (size <= most || !text.startsWith(strip.slice(place + 1, place + 1 + size), at)) continue;
    if (!whole || isEnd(text, at + size)) [best, most] = [place, size];
  }
  return best;
}

/** From this many letters on a word may be a phrase run together. */
const JOINED = 6;

const SPACE = 32;

/** Whether the phrase behind `place` is `word` but for spaces. */
function isRunTogether(strip: string, place: number, word: string): boolean {
  let at = place + 1;
  for (let letter = 0; letter < word.length; letter += 1, at += 1) {
    if (strip.charCodeAt(at) === SPACE) at += 1;
    if (strip.charCodeAt(at) !== word.charCodeAt(letter)) return false;
  }
  return strip[at] === '|';
}

/** Where in `strip` a phrase stands that is `word` but for spaces; -1 when none does. A first word may be one letter. */
function joinedIn(strip: string, word: string): number {
  for (const start of [`|${word.slice(0, 3)}`, `|${word[0]} `, `|${word.slice(0, 2)} `]) {
    for (let place = strip.indexOf(start); place >= 0; place = strip.indexOf(start, place + 1))
      if (isRunTogether(strip, place, word)) return place;
  }
  return -1;
}

/** Where the longest phrase stands, and how many letters of the text it covers; -1 when there is none. */
function placeIn(
  { strip }: Phrases,
  text: string,
  at: number,
  head: string,
  whole: boolean,
): [number, number] {
  const place = longestIn(strip, text, at, head, whole);
  if (place >= 0) return [place, strip.indexOf('|', place + 1) - place - 1];
  if (!whole || head.length < JOINED) return [-1, 0];
  return [joinedIn(strip, head), head.length];
}

/**
 * The longest phrase that `text` goes on with at `at`, in any language of a lexicon; what its own language explains, the
 * others are not asked about. `head` is the word (in a run without spaces the two letters) that stands at `at`; `whole`
 * asks for whole words.
 */
export function meaningsAt(
  { own, others }: Lexicon,
  text: string,
  at: number,
  head: string,
  whole: boolean,
): Place | null {
  let phrase = '';
  let meanings: Meaning[] = [];
  const ask = (language: Phrases): void => {
    const [place, size] = placeIn(language, text, at, head, whole);
    if (place < 0 || size < phrase.length) return;
    if (size > phrase.length) meanings = [];
    phrase = text.slice(at, at + size);
    const kind = lineKinds[lineAt(language.strip, place)];
    if (kind !== undefined) meanings.push({ kind, code: language.code });
  };
  if (own !== undefined) ask(own);
  if (meanings.length === 0) others.forEach(ask);
  return meanings.length === 0 ? null : { phrase, meanings };
}
