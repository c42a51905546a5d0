import { describe, expect, it } from 'vitest';
import { readingOf } from '../../../lib/case/rereading.ts';
import { madePaper, madeUa } from '../../support/made-papers.ts';

const numbered = (number: number | null) =>
  madeUa({ reference: number === null ? null : { series: 'UA', number, year: 2026 }, index: null });
const other = { ...numbered(null), kind: 'other' as const };

describe('which reading of its text is that of a paper', () => {
  const lone = madePaper('a', numbered(41));
  const second = madePaper('a-1', numbered(42));

  it('is the one with its number', () => {
    expect(readingOf(second, [numbered(41), numbered(42)])).toEqual(numbered(42));
    expect(readingOf(second, [other, numbered(42)])).toEqual(numbered(42));
  });

  it('is the only one, when the number was read in another way', () => {
    expect(readingOf(lone, [numbered(47)])).toEqual(numbered(47));
  });

  it('is never that of another paper in the text', () => {
    expect(readingOf(second, [numbered(41), other])).toBeNull();
    expect(readingOf(second, [numbered(41)])).toBeNull();
    expect(readingOf(second, [numbered(41), numbered(47), numbered(48)])).toBeNull();
  });

  it('is the one in its place, when it had no number', () => {
    expect(readingOf(madePaper('a-1', numbered(null)), [numbered(41), numbered(42)])).toEqual(numbered(42));
    expect(readingOf(madePaper('a-1', numbered(null)), [numbered(41), other])).toBeNull();
  });

  it('is none, when the text is no paper any more', () => {
    expect(readingOf(lone, [other])).toBeNull();
  });
});
