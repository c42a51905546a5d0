/** Borders that fail on purpose, each at inputs of certain numbers: to see that the others are tried all the same. */
import { inputOf } from './run.ts';
import type { Border } from './seeds.ts';

/** The seed by which these inputs are known. */
export const BAD_SEED = 11;

const seeds = () => ['some quiet words, and more of them'];

function badAt(name: string, at: number, happens: () => string | Promise<string>): Border {
  const border: Border = { name, share: 0, seeds, broken: (text) => (text === bad() ? happens() : null) };
  const bad = () => inputOf(border, seeds(), BAD_SEED, at);
  return border;
}

function hang(): never {
  while (true);
}

const never = (): Promise<string> => {
  // Something is left to come, as where somebody waits for a site.
  setInterval(() => {}, 1_000);
  return new Promise(() => {});
};

/** @public The process takes them by this name. */
export const BORDERS: readonly Border[] = [
  badAt('hangs', 3, hang),
  badAt('waits', 2, never),
  badAt('crashes', 4, () => process.exit(7)),
  badAt('breaks', 1, () => 'broken: it is what it is'),
  { name: 'always', share: 0, seeds, broken: () => 'always broken' },
  {
    name: 'hangs in short',
    share: 0,
    seeds,
    broken: (text) => (text.length < 5 ? hang() : 'too long'),
  },
];
