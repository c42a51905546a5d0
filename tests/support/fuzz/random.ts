export { chanceFrom as randomOf } from '../../../lib/command-line/simulate/simulate.ts';

/** A number from 0 up to 1, by chance; the same again for the same seed. */
export type Random = () => number;

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
