/** Chance that can be had again: the same seed draws the same lots in every run. */
export class Chance {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** 0 to 1, 1 left out (mulberry32). */
  share(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = this.#state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
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
