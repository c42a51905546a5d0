import { chanceFrom } from '../../../lib/command-line/simulate/simulate.ts';

/** Chance that can be had again: the same seed draws the same lots in every run. */
export class Chance {
  /** 0 to 1, 1 left out. */
  readonly share: () => number;

  constructor(seed: number) {
    this.share = chanceFrom(seed);
  }

  /** A whole number from 0 up to `below`. */
  under(below: number): number {
    return Math.floor(this.share() * below);
  }

  of<T>(all: readonly T[]): T {
    const one = all[this.under(all.length)];
    if (one === undefined) throw new Error('nothing to choose from');
    return one;
  }
}
