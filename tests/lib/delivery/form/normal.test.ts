import { describe, expect, it } from 'vitest';
import { normalise } from '../../../../lib/delivery/form/words/normal.ts';
import { fold } from '../../../../lib/text/fold.ts';

describe('the normal form of a label', () => {
  it('folds each letter as all texts are folded, also those that it knows by itself', () => {
    const different: string[] = [];
    for (let code = 0xe0; code < 0xd800; code += 1) {
      const letter = String.fromCharCode(code).toLowerCase();
      if (!/^\p{Ll}$|^\p{Lo}$/u.test(letter) || letter.normalize('NFKC') !== letter) continue;
      if (![fold(letter), ''].includes(normalise(letter).slice(0, 1)))
        different.push(`${letter} ${code.toString(16)}`);
    }
    expect(different).toEqual([]);
  });

  it('takes off accents, punctuation and apostrophes', () => {
    expect(normalise('  Prénom(s) :* ')).toBe('prenom s');
    expect(normalise('L’adreça')).toBe(normalise("L'adreça"));
  });
});
