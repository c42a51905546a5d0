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

/** A language's phrases in their normal form, `|a|b c|`, in lines as `lineKinds` says. */
export type StripOf = (code: string) => string;

/**
 * The phrases of some languages in one text: a look through one text is one call, and faster than making a map of it for
 * the few phrases of a form.
 */
export interface Phrases {
  readonly text: string;
  /** The languages in the order of the text, and where the phrases of each end. */
  readonly codes: readonly string[];
  readonly ends: readonly number[];
  /** The same without spaces, when it was asked for: a word may be a phrase run together. */
  joined?: Phrases;
}

/** The languages of a form. */
export interface Lexicon {
  /** The one that the page says it is in: what it explains, others are not asked about. */
  readonly own: Phrases | undefined;
  readonly others: readonly Phrases[];
  /** What was found in texts met before: forms repeat themselves. */
  readonly remembered: Map<string, Found>;
}

/** The phrases of these languages in one text. */
export function phrasesOf(stripOf: StripOf, codes: readonly string[]): Phrases {
  const ends: number[] = [];
  let text = '';
  for (const code of codes) {
    text += stripOf(code);
    ends.push(text.length);
  }
  return { text, codes, ends };
}

/** A lexicon of these languages; `own` is the one that the page says it is in. */
export const lexiconOf = (stripOf: StripOf, others: readonly string[], own?: string): Lexicon => ({
  own: own === undefined ? undefined : phrasesOf(stripOf, [own]),
  others: [phrasesOf(stripOf, others)],
  remembered: new Map(),
});

function withoutSpaces(phrases: Phrases): Phrases {
  const { text, codes, ends } = phrases;
  const stripOf = (code: string): string => {
    const at = codes.indexOf(code);
    return text.slice(ends[at - 1] ?? 0, ends[at]).replace(/ /g, '');
  };
  phrases.joined = phrasesOf(stripOf, codes);
  return phrases.joined;
}

/** The number of the language that a place belongs to. */
function languageAt({ ends }: Phrases, place: number): number {
  let at = 0;
  while ((ends[at] ?? Infinity) <= place) at += 1;
  return at;
}

/** The language that a place belongs to. */
export const codeAt = (phrases: Phrases, place: number): string =>
  phrases.codes[languageAt(phrases, place)] ?? '';

/** What stands at a place: its line says the kind. */
function meaningAt(phrases: Phrases, place: number): Meaning {
  const language = languageAt(phrases, place);
  const line = phrases.text.slice(phrases.ends[language - 1] ?? 0, place).split('\n').length - 1;
  return { kind: lineKinds[line] ?? 'other', code: phrases.codes[language] ?? '' };
}

/** The longest phrase found at a place of a text, and what it means. */
export interface Place {
  readonly phrase: string;
  readonly meanings: readonly Meaning[];
}

/** What a text as a whole means in the page's own language; `null` when it is no phrase of that. One look says it of most labels. */
export function wholeMeaning({ own }: Lexicon, text: string): Meaning | null {
  const place = own === undefined ? -1 : own.text.indexOf(`|${text}|`);
  return own === undefined || place < 0 ? null : meaningAt(own, place);
}

const SPACE = 32;
const BAR = 124;

/** What is looked for: the word (in a run without spaces the two letters) that stands at `at` of a text. */
interface Search {
  readonly text: string;
  readonly at: number;
  readonly head: string;
  /** Whether whole words alone count. */
  readonly whole: boolean;
}

/** From this many letters on a word may be a phrase run together. */
const JOINED = 6;

/** The longest phrase that begins with the head and that the text goes on with, else the one that it is but for spaces. */
function placeIn(phrases: Phrases, { text, at: from, head, whole }: Search): Place | null {
  const all = phrases.text;
  const wanted = `|${head}`;
  let meanings: Meaning[] = [];
  let most = 0;
  for (let at = all.indexOf(wanted); at >= 0; at = all.indexOf(wanted, at + 1)) {
    const next = all.charCodeAt(at + wanted.length);
    if (whole && next !== BAR && next !== SPACE) continue;
    const end = next === BAR ? at + wanted.length : all.indexOf('|', at + 1);
    const size = end - at - 1;
    if (size < most) continue;
    // Longer than the head: the text must go on so, in whole words up to a word's end.
    if (size > head.length && !text.startsWith(all.slice(at + 1, end), from)) continue;
    if (whole && from + size < text.length && text.charCodeAt(from + size) !== SPACE) continue;
    if (size > most) meanings = [];
    most = size;
    meanings.push(meaningAt(phrases, at));
  }
  if (most > 0) return { phrase: text.slice(from, from + most), meanings };
  return whole && head.length >= JOINED ? joinedIn(phrases, head) : null;
}

/** The phrase that `word` is but for spaces. */
function joinedIn(phrases: Phrases, word: string): Place | null {
  const joined = phrases.joined ?? withoutSpaces(phrases);
  const wanted = `|${word}|`;
  const meanings: Meaning[] = [];
  for (let at = joined.text.indexOf(wanted); at >= 0; at = joined.text.indexOf(wanted, at + 1))
    meanings.push(meaningAt(joined, at));
  return meanings.length === 0 ? null : { phrase: word, meanings };
}

/** The longest place in any of these, with what it means in all. */
function longestOf(all: readonly Phrases[], search: Search): Place | null {
  let best: Place = { phrase: '', meanings: [] };
  for (const phrases of all) {
    const place = placeIn(phrases, search);
    if (place === null || place.phrase.length < best.phrase.length) continue;
    const before = place.phrase.length === best.phrase.length ? best.meanings : [];
    best = { phrase: place.phrase, meanings: [...before, ...place.meanings] };
  }
  return best.meanings.length === 0 ? null : best;
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
  const search = { text, at, head, whole };
  const place = own === undefined ? null : placeIn(own, search);
  if (place !== null) return place;
  const [only] = others;
  return others.length === 1 && only !== undefined ? placeIn(only, search) : longestOf(others, search);
}
