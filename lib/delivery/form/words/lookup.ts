import { lineKinds, type WordKind } from './define.ts';
import { moved } from './shift.ts';

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

/** The phrases of a language in one text, which is looked through: faster than making a map of it for the few of a form. */
export interface Phrases {
  readonly code: string;
  /** In their normal form, `|a|b c|`, in lines as `lineKinds` says. */
  readonly text: string;
  /** The letter that its letters count from, where it is kept in others than its own: see `shift.ts`. */
  readonly base?: number | undefined;
  /** Words that no phrase begins with, `|word`, and those that none is but for its spaces: they come back in other texts, and are not looked for again. */
  readonly without: Set<string>;
}

/** The languages of a form. */
export interface Lexicon {
  /** The one that the page says it is in: what it explains, others are not asked about. */
  readonly own: Phrases | undefined;
  readonly others: readonly Phrases[];
  /** What was found in texts met before: forms repeat themselves. */
  readonly remembered: Map<string, Found>;
}

/** What was moved last, and how it is written there: languages of one script count from the same letter. */
let last = { text: '', base: 0, put: '' };

/** A text in the letters of these phrases: a few letters are moved sooner than all phrases. */
export function inLetters(base: number | undefined, text: string): string {
  if (base === undefined) return text;
  if (last.text !== text || last.base !== base) last = { text, base, put: moved(text, base) };
  return last.put;
}

/** What stands at a place: its line says the kind. */
function meaningAt({ code, text }: Phrases, place: number): Meaning {
  const line = text.slice(0, place).split('\n').length - 1;
  return { kind: lineKinds[line] ?? 'other', code };
}

/** The longest phrase found at a place of a text, and what it means. */
export interface Place {
  readonly phrase: string;
  readonly meanings: readonly Meaning[];
}

/** What a text as a whole means in the page's own language; `null` when it is no phrase of that. One look says it of most labels. */
export function wholeMeaning({ own }: Lexicon, text: string): Meaning | null {
  if (own === undefined) return null;
  const place = own.text.indexOf(`|${inLetters(own.base, text)}|`);
  return place < 0 ? null : meaningAt(own, place);
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

/** The longest phrase that begins with the head and that the text goes on with. */
function placeIn(phrases: Phrases, { text: asked, at: from, head: { length }, whole }: Search): Place | null {
  const all = phrases.text;
  const text = inLetters(phrases.base, asked);
  const wanted = `|${text.slice(from, from + length)}`;
  if (phrases.without.has(wanted)) return null;
  let meanings: Meaning[] = [];
  let most = 0;
  const first = all.indexOf(wanted);
  if (first < 0) phrases.without.add(wanted);
  for (let at = first; at >= 0; at = all.indexOf(wanted, at + 1)) {
    const next = all.charCodeAt(at + wanted.length);
    if (whole && next !== BAR && next !== SPACE) continue;
    const end = next === BAR ? at + wanted.length : all.indexOf('|', at + 1);
    const size = end - at - 1;
    if (size < most) continue;
    // Longer than the head: the text must go on so, in whole words up to a word's end.
    if (size > length && !text.startsWith(all.slice(at + 1, end), from)) continue;
    if (whole && from + size < text.length && text.charCodeAt(from + size) !== SPACE) continue;
    if (size > most) meanings = [];
    most = size;
    meanings.push(meaningAt(phrases, at));
  }
  return most === 0 ? null : { phrase: asked.slice(from, from + most), meanings };
}

/** Whether the phrase that begins at a place is a word but for its spaces. */
function isJoined(all: string, from: number, word: string): boolean {
  let at = from;
  for (let letter = 0; letter < word.length; at += 1) {
    const code = all.charCodeAt(at);
    if (code === SPACE) continue;
    if (code !== word.charCodeAt(letter)) return false;
    letter += 1;
  }
  return all.charCodeAt(at) === BAR;
}

/**
 * The phrases that the word that is looked for is but for their spaces. Such a phrase begins with the word's first two
 * letters, or with the first and a space: looked for so, few are left to be compared.
 */
function joinedIn(all: readonly Phrases[], { text: asked, at: from, head }: Search): Place | null {
  const meanings: Meaning[] = [];
  for (const phrases of all) {
    const word = inLetters(phrases.base, asked).slice(from, from + head.length);
    const { text, without } = phrases;
    if (without.has(word)) continue;
    const places: number[] = [];
    for (const wanted of [`|${word.slice(0, 2)}`, `|${word.charAt(0)} ${word.charAt(1)}`])
      for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1))
        if (isJoined(text, at + 1, word)) places.push(at);
    if (places.length === 0) without.add(word);
    for (const at of places.sort((a, b) => a - b)) meanings.push(meaningAt(phrases, at));
  }
  return meanings.length === 0 ? null : { phrase: head, meanings };
}

/** The longest place in any of these, with what it means in all; else the phrases that the word is but for spaces. */
function longestOf(all: readonly Phrases[], search: Search): Place | null {
  let best = null as Place | null;
  for (const phrases of all) {
    const place = placeIn(phrases, search);
    if (place === null) continue;
    const more: number = place.phrase.length - (best?.phrase.length ?? 0);
    if (more > 0) best = place;
    else if (best !== null && more === 0)
      best = { ...place, meanings: [...best.meanings, ...place.meanings] };
  }
  return best ?? (search.whole && search.head.length >= JOINED ? joinedIn(all, search) : null);
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
  return (own === undefined ? null : longestOf([own], search)) ?? longestOf(others, search);
}
