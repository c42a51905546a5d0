import { describe, expect, it } from 'vitest';
import { hintsIn } from '../../../lib/document/hints.ts';

describe('the languages that recipients prefer', () => {
  it.each([
    [
      'PREFERRED LANGUAGE TO ADDRESS TARGET: Russian, Belarusian, English\nYou can also write in your own language.',
      ['ru', 'be', 'en'],
    ],
    ['LANGUE(S) À PRIVILÉGIER POUR S’ADRESSER AU DESTINATAIRE : espagnol, anglais', ['es', 'en']],
    ['IDIOMAS PREFERIDOS PARA DIRIGIRSE AL DESTINATARIO: turco o inglés', ['tr', 'en']],
    ['Bevorzugte Sprache: Spanisch. Sie können auch auf Deutsch schreiben.', ['es']],
    ['Please write to the minister.', []],
  ])('%s', (text, codes) => {
    expect(hintsIn(text).preferred).toEqual(codes);
  });
});

describe('what a paper says of the manner of writing', () => {
  it('is quoted literally', () => {
    const text =
      'TAKE ACTION\n\n1. Write a letter in your own words. Please do not mention Amnesty in your letter. Thank you.';
    expect(hintsIn(text)).toMatchObject({
      words: 'Write a letter in your own words.',
      amnesty: 'Please do not mention Amnesty in your letter.',
    });
  });

  it('is known in German', () => {
    expect(hintsIn('Bitte Amnesty nicht erwähnen.').amnesty).toBe('Bitte Amnesty nicht erwähnen.');
  });

  it('is nothing where it says nothing', () => {
    expect(hintsIn('Amnesty International has followed the case for years.')).toEqual({
      preferred: [],
      amnesty: null,
      words: null,
    });
  });
});
