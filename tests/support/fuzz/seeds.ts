import { sha256 } from '../../../lib/text/hash.ts';
import { attacksOn, made } from '../attacks/attacks.ts';
import type { Broken } from './rules.ts';

/** A border, and what must hold of whatever comes over it. */
export interface Border {
  name: string;
  /** Of so many inputs for all borders, its part. */
  share: number;
  seeds(): string[];
  broken(text: string): Broken | Promise<Broken>;
}

/** Longest text that inputs are made of, in code units. */
export const LONGEST_SEED = 6_000;

/** The attacks on a border, for inputs to be made of. */
export const corpus = (border: string): string[] =>
  attacksOn(border)
    .map(({ input }) =>
      made(
        typeof input === 'string'
          ? input
          : input.map((piece) => (typeof piece === 'string' ? piece : [piece[0], Math.min(piece[1], 30)])),
      ),
    )
    .filter((text) => text.length <= LONGEST_SEED);

/** What a text is as JSON, else something other. */
export const jsonOr = <T>(text: string, other: T): T => {
  try {
    return JSON.parse(text) as T;
  } catch {
    return other;
  }
};

/** The text with the sum of what is in it, where that can be made: a forger would do no less. */
export async function summed(text: string): Promise<string> {
  const file = jsonOr<{ contents?: unknown } | null>(text, null);
  if (typeof file !== 'object' || file === null || !('contents' in file)) return text;
  return JSON.stringify({ ...file, sum: await sha256(JSON.stringify(file.contents) ?? '') });
}
