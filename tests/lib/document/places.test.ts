import { describe, expect, it } from 'vitest';
import { readPapers } from '../../../lib/document/read.ts';
import { growthOf } from '../../support/work.ts';

const read = (text: string) => readPapers({ text, source: { way: 'paste', url: null, title: null } });

describe('what was read', () => {
  it('has its place within the text, also where that ends in a link', () => {
    const text =
      'UA: 12/26 Index: AMR 46/9001/2026 Peru Date: 3 March 2026\n\nTAKE ACTION: WRITE TO\n\nMinister of Justice\n[form](http://state.example/a-long-way)&';
    for (const { evidence } of read(text))
      for (const { start, end } of evidence) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeLessThanOrEqual(text.length);
      }
  });

  it('is quoted as it stands there: not so the address of a link without words', () => {
    const [ua] = read('[](mailto:x@a b)Outcome UA 4/25: teacher freed');
    expect(ua?.closing).toEqual({ closes: 'unsure', quote: 'Outcome UA 4/25: teacher freed' });
  });
});

describe('a header takes no longer than it is long', () => {
  it.each([
    [
      'digits before its day',
      (long: number) => `UA: 12/26 Index: AMR 46/9${'1'.repeat(long)}/2026 Peru Date: 3 March 2026`,
    ],
    ['a heading with blanks', (long: number) => `# UA 12/26: ${'x '.repeat(long)}`],
    ['a title in capitals', (long: number) => `PERU: ${'A '.repeat(long)},\n\nUA 12/26`],
  ])('%s', async (_, text) => {
    const few = `${text(1_000)}\n\nThe teacher is held.`;
    const many = `${text(60_000)}\n\nThe teacher is held.`;
    expect(
      await growthOf(
        () => read(few),
        () => read(many),
        20,
      ),
    ).toBeLessThan(20);
  });
});
