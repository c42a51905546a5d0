import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lengthInForm, shorterLetters } from '../../../lib/appeal/fit.ts';

const letter = {
  salutation: 'Dear Minister,',
  paragraphs: [
    'I am deeply worried about Rosa Tanguila, who was threatened.',
    'Two men came to her house in the night. '.repeat(5).trim(),
    'Her village has lived by the river for a hundred years.',
    'I call on you to protect her without delay.',
    'The world is watching.',
  ],
  own: 'My sister lives by a river too.',
  signOff: 'Yours sincerely,',
  signature: ['Hanna Lindqvist', 'Uppsala'],
};
const about = { people: ['Rosa Tanguila'], asks: [] };

describe('the length of a text in a form', () => {
  it('counts a line break as two', () => {
    expect(lengthInForm('a\n\nb')).toBe(6);
  });
});

describe('shorter letters', () => {
  it('leave out the fewest words first, and whole paragraphs only', () => {
    const [first] = shorterLetters(letter, about, 390);
    expect(first?.cut).toEqual([letter.paragraphs[1]]);
    expect(first?.body).toBe(
      [
        'Dear Minister,',
        letter.paragraphs[0],
        letter.paragraphs[2],
        letter.paragraphs[3],
        letter.paragraphs[4],
        letter.own,
        'Yours sincerely,\nHanna Lindqvist\nUppsala',
      ].join('\n\n'),
    );
  });

  it('keep the ask, the name of whom it is about, the own words and the signature', () => {
    for (const { body } of shorterLetters(letter, about, 300)) {
      for (const part of [
        'Rosa Tanguila',
        'I call on you',
        'My sister',
        'Hanna Lindqvist',
        'Dear Minister',
      ]) {
        expect(body).toContain(part);
      }
    }
  });

  it('are none when what must stay is too long', () => {
    expect(shorterLetters(letter, about, 150)).toEqual([]);
  });

  it('keep the last paragraph where nothing says that it asks', () => {
    const plain = { ...letter, paragraphs: ['One thing happened.', 'Then another.', 'Nobody helped.'] };
    const shortest = shorterLetters(plain, { people: [], asks: [] }, 140).at(-1);
    expect(shortest?.body).toContain('Nobody helped.');
    expect(shortest?.cut).toContain('One thing happened.');
  });

  it('fit, say what was cut, and lose nothing else', () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[A-Za-z ]{5,200}$/), { minLength: 1, maxLength: 8 }),
        fc.integer({ min: 50, max: 1500 }),
        (texts, limit) => {
          const paragraphs = texts.map((text, at) => `${at} ${text.trim()}.`);
          for (const { body, cut } of shorterLetters({ ...letter, paragraphs }, about, limit)) {
            expect(lengthInForm(body)).toBeLessThanOrEqual(limit);
            const kept = paragraphs.filter((paragraph) => body.split('\n\n').includes(paragraph));
            expect([...kept, ...cut].sort()).toEqual([...paragraphs].sort());
          }
        },
      ),
      { numRuns: 100 },
    );
  });
});
