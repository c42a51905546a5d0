import { describe, expect, it } from 'vitest';
import { numbersIn } from '../../../lib/text/addresses.ts';

describe('telephone and fax numbers', () => {
  it.each([
    ['Fax: +504 2555 0101 / 2555 0102', ['+504 2555 0101', '2555 0102']],
    ['Fax: 0228/55 01 01', ['0228/55 01 01']],
    ['Fax: +1 202 555 0101/02', ['+1 202 555 0101/02']],
    ['the fax (+95 67 555 0101)', ['+95 67 555 0101']],
    ['Fax: (+237) 222 55 01 01', ['(+237) 222 55 01 01']],
    ['Fax: (00 963) 11 555 0101', ['(00 963) 11 555 0101']],
  ])('of %j are %j', (text, expected) => {
    const found = numbersIn(text);
    expect(found.map((one) => one.text)).toEqual(expected);
    for (const one of found) expect(text.slice(one.at, one.at + one.text.length)).toBe(one.text);
  });
});
