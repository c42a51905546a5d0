import { describe, expect, it } from 'vitest';
import { readPapers } from '../../../lib/document/read.ts';
import { hardTexts } from '../../support/bench/hard.ts';
import { growthOf } from '../../support/work.ts';

/** Four times the text may take so many times the work: sixteen times is what a pattern that starts over takes. */
const MOST = 9;

const read = (text: string) => readPapers({ text, source: { way: 'paste', url: null, title: null } });

describe('four times the text', () => {
  it.each(Object.entries(hardTexts))('takes about four times the work: %s', async (_, make) => {
    const [one, four] = [make(100_000), make(400_000)];
    read(make(5_000));
    const growth = await growthOf(
      () => read(one),
      () => read(four),
      MOST,
    );
    expect(growth).toBeLessThanOrEqual(MOST);
  });
});
