import { mutated, shortened } from './mutate.ts';
import { oneOf, randomOf, seedOf } from './random.ts';
import type { Border } from './seeds.ts';

/** No input may take longer, in milliseconds of this thread. */
export const LONGEST = 2_000;

/** An input that broke a rule. */
export interface BrokenInput {
  /** Its number. */
  at: number;
  /** What was broken. */
  why: string;
  text: string;
  /** The shortest text that breaks it, too. */
  shortest: string;
}

/** What was seen of a border. */
export interface Outcome {
  border: string;
  inputs: number;
  /** Milliseconds of the slowest input, and which it was. */
  slowest: number;
  slowestAt: number;
  /** The first input that broke a rule. */
  broken: BrokenInput | null;
}

/** Is told what is about to be tried, for somebody who ends it where it hangs. */
export interface Listener {
  /** Before each text that a border gets: an input itself, or a shorter one. */
  tries(at: number, outcome: Outcome): void;
  /** An input broke a rule, and shorter ones are tried next. */
  broke(broken: BrokenInput): Promise<void>;
}

const NOBODY: Listener = { tries: () => {}, broke: async () => {} };

async function whyOf(border: Border, text: string): Promise<string | null> {
  try {
    return await border.broken(text);
  } catch (error) {
    return `thrown: ${error instanceof Error ? `${error.name}: ${error.message}` : error}`;
  }
}

const kindOf = (why: string | null): string => (why ?? '').split(':').slice(0, 2).join(':').slice(0, 30);

const work = (): number => {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
};

/** Tries to shorten an input that takes seconds each time. */
const SLOW_TRIES = 30;

async function timeOf(border: Border, text: string): Promise<number> {
  const before = work();
  await whyOf(border, text);
  return work() - before;
}

/**
 * Inputs that follow each other are made of the same few seeds: what the reader makes ready for a mixture of languages is kept for
 * a while, and takes ten times as long as to read.
 */
const TOGETHER = { inputs: 256, seeds: 4 };

/** The input of this number, the same each time. */
export function inputOf(border: Border, seeds: readonly string[], seed: number, at: number): string {
  const random = randomOf(seedOf(seed, border.name, 'together', Math.floor(at / TOGETHER.inputs)));
  const few = Array.from({ length: TOGETHER.seeds }, () => oneOf(random, seeds));
  return mutated(randomOf(seedOf(seed, border.name, at)), few);
}

/** Tries so many inputs on a border, from `from` on, and ends at the first that breaks a rule. */
export async function fuzz(
  border: Border,
  seed: number,
  inputs: number,
  from = 0,
  listener = NOBODY,
): Promise<Outcome> {
  const seeds = border.seeds();
  const outcome: Outcome = { border: border.name, inputs: 0, slowest: 0, slowestAt: from, broken: null };
  for (let at = from; at < from + inputs; at += 1) {
    const text = inputOf(border, seeds, seed, at);
    listener.tries(at, outcome);
    const before = work();
    let why = await whyOf(border, text);
    const took = work() - before;
    if (took > outcome.slowest) Object.assign(outcome, { slowest: took, slowestAt: at });
    const isSlow = why === null && took > LONGEST;
    if (isSlow) why = `slow: ${Math.round(took)} ms`;
    outcome.inputs += 1;
    if (why === null) continue;
    await listener.broke({ at, why, text, shortest: text });
    const fails = async (shorter: string) => {
      listener.tries(at, outcome);
      return isSlow
        ? (await timeOf(border, shorter)) > LONGEST
        : kindOf(await whyOf(border, shorter)) === kindOf(why);
    };
    const shortest = await shortened(text, fails, isSlow ? SLOW_TRIES : undefined);
    outcome.broken = { at, why, text, shortest };
    break;
  }
  return outcome;
}
