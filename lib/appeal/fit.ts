import { fold } from '../text/fold.ts';
import { isAsk } from './asking.ts';
import { bodyOf, type Letter } from './body.ts';

/** The length of a text in a form: on the way a line break becomes two characters. */
export const lengthInForm = (text: string): number => text.length + text.split('\n').length - 1;

/** A letter made shorter by whole paragraphs, with those that are left out. */
export interface ShorterLetter {
  body: string;
  cut: string[];
  /** Those that stay, and before which of them the person's own stands. */
  paragraphs: string[];
  ownAt: number;
}

/** Whom a letter is about, and what it asks for. */
export interface About {
  people: readonly string[];
  asks: readonly string[];
}

/** A name of two letters is one in scripts of syllables or ideas; elsewhere two letters stand in any word. */
const isLong = (part: string): boolean =>
  part.length > 2 ||
  /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]{2}$/u.test(part);

/** Endings by which names are bent are no longer than this, and what is left of a name no shorter than that. */
const ENDING = 3;
const LEFT = 4;

const wordsOf = (text: string): string[] => fold(text).split(/[^\p{L}\p{N}'-]+/u);

/**
 * What tells whether a text names one of these people, by any part of the name: as it is, or where the letter has it nowhere so,
 * by its beginning, for many languages bend names.
 * @param letter the paragraphs in which the people are named, if at all
 */
export function namingIn(letter: readonly string[], people: readonly string[]): (text: string) => boolean {
  const parts = people.flatMap((name) => fold(name).split(/\s+/)).filter(isLong);
  const isNamed = (text: string) => {
    const folded = fold(text);
    return parts.some((part) => folded.includes(part));
  };
  if (letter.some(isNamed)) return isNamed;
  const stems = parts
    .filter((part) => part.length >= LEFT)
    .map((part) => part.slice(0, Math.max(LEFT, part.length - ENDING)));
  return (text) => wordsOf(text).some((word) => stems.some((stem) => word.startsWith(stem)));
}

/** The paragraphs that must stay: every ask (the last one where none is known as such), and the first that names somebody. */
function needed(paragraphs: readonly string[], { people, asks }: About): Set<number> {
  const isNaming = namingIn(paragraphs, people);
  const kept = new Set<number>();
  paragraphs.forEach((paragraph, at) => {
    if (isAsk(paragraph, asks)) kept.add(at);
  });
  if (kept.size === 0) kept.add(paragraphs.length - 1);
  const hasName = [...kept].some((at) => isNaming(paragraphs[at] ?? ''));
  const first = paragraphs.findIndex(isNaming);
  if (!hasName && first >= 0) kept.add(first);
  return kept;
}

function without(letter: Letter, cut: ReadonlySet<number>): ShorterLetter {
  const { ownAt = letter.paragraphs.length } = letter;
  const stays = (_: string, at: number) => !cut.has(at);
  const shorter = {
    paragraphs: letter.paragraphs.filter(stays),
    ownAt: letter.paragraphs.slice(0, ownAt).filter(stays).length,
  };
  return {
    ...shorter,
    body: bodyOf({ ...letter, ...shorter }),
    cut: letter.paragraphs.filter((_, at) => cut.has(at)),
  };
}

const fits = ({ body }: ShorterLetter, limit: number): boolean => lengthInForm(body) <= limit;

/** Leaves out paragraphs in the order of `at` until the letter fits; `null` when it does not even then. */
function cutDown(letter: Letter, at: readonly number[], limit: number): ShorterLetter | null {
  const cut = new Set<number>();
  for (const one of at) {
    const shorter = without(letter, cut);
    if (fits(shorter, limit)) return shorter;
    cut.add(one);
  }
  const shortest = without(letter, cut);
  return fits(shortest, limit) ? shortest : null;
}

/** The fewest words lost: of what may go, one paragraph that is enough by itself and as short as can be. */
function oneLess(letter: Letter, at: readonly number[], limit: number): ShorterLetter | null {
  const enough = at.map((one) => without(letter, new Set([one]))).filter((shorter) => fits(shorter, limit));
  return enough.toSorted((one, other) => other.body.length - one.body.length)[0] ?? null;
}

/** The paragraphs that may go, by their place. */
function freeIn(letter: Letter, about: About): number[] {
  const stays = needed(letter.paragraphs, about);
  return letter.paragraphs.map((_, at) => at).filter((at) => !stays.has(at));
}

/** The shortest form: whom it is about, what is asked for and the person's own words alone. */
export const shortestLetter = (letter: Letter, about: About): ShorterLetter =>
  without(letter, new Set(freeIn(letter, about)));

/**
 * Shorter forms of a letter that fit into `limit` characters (line breaks count as two), the longest first, at most three.
 * Whole paragraphs go; salutation, sign-off, the person's own words, what is asked for and the name of whom it is about
 * stay. Empty when the letter cannot be made so short.
 */
export function shorterLetters(letter: Letter, about: About, limit: number): ShorterLetter[] {
  const free = freeIn(letter, about);
  const found = [
    oneLess(letter, free, limit),
    cutDown(letter, free.toReversed(), limit),
    cutDown(letter, free, limit),
    without(letter, new Set(free)),
  ].filter((one): one is ShorterLetter => one !== null && one.cut.length > 0 && fits(one, limit));
  const bodies = new Map(found.map((one) => [one.body, one]));
  return [...bodies.values()].toSorted((one, other) => other.body.length - one.body.length).slice(0, 3);
}
