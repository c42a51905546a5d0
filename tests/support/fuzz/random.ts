/** A number from 0 up to 1, by chance; the same again for the same seed. */
export type Random = () => number;

/** Numbers by chance from a seed (mulberry32). */
export function randomOf(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** One seed out of several words (FNV-1a): each input of each border has its own. */
export function seedOf(...words: (string | number)[]): number {
  let hash = 0x811c9dc5;
  for (const letter of words.join('\n'))
    hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash;
}

/** A whole number from 0 up to `below`. */
export const below = (random: Random, limit: number): number => Math.floor(random() * limit);

/** One of a list that is not empty. */
export const oneOf = <T>(random: Random, list: readonly T[]): T => list[below(random, list.length)] as T;
