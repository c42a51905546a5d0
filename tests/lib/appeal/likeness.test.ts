import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { likeness } from '../../../lib/appeal/likeness.ts';

const MODEL =
  'I am writing to express my concern for Rosa Tanguila, who was threatened after she gave evidence. Please make sure that she is protected and that those who threatened her are brought to justice.';

describe('likeness', () => {
  it('is whole for the model itself, however it is set', () => {
    expect(likeness(MODEL, MODEL)).toBe(1);
    expect(likeness(MODEL.toUpperCase().replace(/[,.]/g, ' –\n'), MODEL)).toBe(1);
  });

  it('is none for other words', () => {
    expect(
      likeness('As a nurse in Uppsala I see every day what fear does to people who speak out.', MODEL),
    ).toBe(0);
    expect(likeness('', MODEL)).toBe(0);
  });

  it('falls with each sentence of one’s own', () => {
    const own = 'As a nurse in Uppsala I see every day what fear does to people.';
    const [one, two] = [likeness(`${MODEL} ${own}`, MODEL), likeness(`${own} ${MODEL} ${own} ${own}`, MODEL)];
    expect(one).toBeLessThan(1);
    expect(two).toBeLessThan(one);
    expect(two).toBeGreaterThan(0);
  });

  it('lies between 0 and 1 for any texts', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (a, b) => {
        const share = likeness(a, b);
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1);
      }),
    );
  });
});
