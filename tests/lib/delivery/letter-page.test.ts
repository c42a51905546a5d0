import { describe, expect, it } from 'vitest';
import { dateOfLetter, placeAndDate, postalWays } from '../../../lib/delivery/letter-page.ts';
import { embassy, minister } from '../../support/invented.ts';

const careOf = 'c/o';
const office = { ...minister, post: 'Ministry of the Interior\n1 Invented Square\nQuito' };
const mission = { ...embassy, post: 'Embassy of Ecuador\n12 Invented Street\nStockholm' };
const ua = { recipients: [office, mission] };

describe('the postal ways of a letter', () => {
  it.each([
    ['Embassy of Ecuador', 1],
    ['Embassy of Ecuador, Stockholm', 2],
    ['Embassy of Ecuador\nStockholm', 2],
    [null, 1],
  ])('are care of an embassy where more than its name is given: %j', (post, ways) => {
    const all = { recipients: [office, { ...mission, post }] };
    expect(postalWays(all, office, { careOf, atRisk: false })).toHaveLength(ways);
  });

  it('are the office itself, and care of the embassy', () => {
    expect(postalWays(ua, office, { careOf, atRisk: false })).toEqual([
      {
        via: null,
        lines: [
          'Esteban Quirola Mena',
          'Minister of the Interior',
          'Ministry of the Interior',
          '1 Invented Square',
          'Quito',
        ],
      },
      {
        via: 'embassy',
        lines: [
          'Esteban Quirola Mena',
          'Minister of the Interior',
          'c/o Embassy of Ecuador',
          '12 Invented Street',
          'Stockholm',
        ],
      },
    ]);
  });

  it('leave the embassy out at risk, and hold no address that the paper does not give', () => {
    expect(postalWays(ua, office, { careOf, atRisk: true })).toHaveLength(1);
    expect(postalWays({ recipients: [minister, embassy] }, minister, { careOf, atRisk: false })).toEqual([]);
  });

  it('are one to an embassy', () => {
    expect(postalWays(ua, mission, { careOf, atRisk: false })).toEqual([
      { via: null, lines: ['Embassy of Ecuador', '12 Invented Street', 'Stockholm'] },
    ]);
  });
});

describe('the date of a letter', () => {
  it('is in the letter’s language', () => {
    expect(dateOfLetter('2026-11-23', 'en')).toBe('23 November 2026');
    expect(dateOfLetter('2026-11-23', 'de')).toBe('23. November 2026');
    expect(dateOfLetter('2026-11-23', 'es')).toBe('23 de noviembre de 2026');
  });

  it('stands behind the town', () => {
    expect(placeAndDate('Uppsala, Sweden', '23 November 2026')).toEqual(['Uppsala', '23 November 2026']);
    expect(placeAndDate('', '23 November 2026')).toEqual(['23 November 2026']);
  });
});
