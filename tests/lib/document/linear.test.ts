import { describe, expect, it } from 'vitest';
import { readPapers } from '../../../lib/document/read.ts';
import { hardTexts } from '../../support/bench/hard.ts';

/** Four times the text may take so many times the work: sixteen times is what a pattern that starts over takes. */
const MOST = 9;
/** Work that is not told apart from noise, in milliseconds of this thread. */
const NOISE = 15;

/** Milliseconds that this thread works while it reads a text; what else the machine does is not in it. */
function work(text: string): number {
  const before = process.threadCpuUsage();
  readPapers({ text, source: { way: 'paste', url: null, title: null } });
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
}

/** How many times the work four times the text takes: tried again where it is much, since noise only makes it more. */
function growth(make: (length: number) => string): number {
  const [one, four] = [make(100_000), make(400_000)];
  const measured = () => work(four) / (work(one) + NOISE);
  const first = measured();
  return first <= MOST ? first : Math.min(first, measured());
}

describe('four times the text', () => {
  it.each(Object.entries(hardTexts))('takes about four times the work: %s', (_, make) => {
    readPapers({ text: make(5_000), source: { way: 'paste', url: null, title: null } });
    expect(growth(make)).toBeLessThanOrEqual(MOST);
  });
});
