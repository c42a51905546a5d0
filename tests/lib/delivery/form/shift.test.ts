import { describe, expect, it } from 'vitest';
import { letterIn, shifted, unshifted } from '../../../../lib/delivery/form/words/shift.ts';

describe('phrases kept in other letters', () => {
  const kept = {
    'one script': '|имя|полное имя|\n|фамилия|',
    'two scripts': '|ім’я|email|e mail 2|\n||електронна адреса|місто та область|',
    'a letter that would be a bar': '|\u0410\u046b\u0430|абвг|',
    'letters far from the others': '|аты жөні|телефон|тегі|қала|',
    'Latin letters': '|name|full name|\n|e-mail|',
    'a script with thousands of letters': '|姓名|电子邮件|',
    nothing: '',
  };
  for (const [what, strip] of Object.entries(kept)) {
    it(`are the same once they are read: ${what}`, () => {
      expect(unshifted(shifted(strip))).toBe(strip);
    });
  }

  it('tell their script by one letter', () => {
    expect(letterIn(shifted('|имя|фамилия|')) >> 7).toBe(8);
    expect(letterIn(shifted('|name|'))).toBe('n'.charCodeAt(0));
  });

  it('are mostly letters of ASCII where the script is a small one', () => {
    expect(shifted('|имя|фамилия|').slice(1)).toMatch(/^[\0-\x7f]+$/);
    expect(shifted('|name|')).toBe('|name|');
  });
});
