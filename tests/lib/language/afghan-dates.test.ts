import { describe, expect, it } from 'vitest';
import { persianDates } from '../../../lib/language/persian-dates.ts';
import { fold } from '../../../lib/text/fold.ts';

describe('days of the solar calendar by the names of Afghanistan', () => {
  it.each([
    ['۱ حمل ۱۴۰۰', [2021, 3, 21]],
    ['۹ ثور ۱۴۰۰', [2021, 4, 29]],
    ['۲۰ جوزا ۱۴۰۰', [2021, 6, 10]],
    ['۱ میزان ۱۴۰۰', [2021, 9, 23]],
    ['۱۰ جدی ۱۴۰۰', [2021, 12, 31]],
  ])('%s', (text, expected) => {
    expect(persianDates(fold(text)).map(({ year, month, day }) => [year, month, day])).toEqual([expected]);
  });
});
