import { describe, expect, it } from 'vitest';
import { blocksOf, piecesOf, placesOf } from '../../../components/paper/paper-marks.ts';
import type { Evidence } from '../../../lib/document/schema.ts';

const at = (text: string, field: string, words: string, doubt: string | null = null): Evidence => {
  const start = text.indexOf(words);
  return { field, start, end: start + words.length, rule: 'test', doubt };
};
const all = () => true;
const shown = (text: string, evidence: Evidence[]) =>
  piecesOf(text, placesOf(evidence, text, all))
    .filter(({ kind }) => kind === 'mark')
    .map(({ text: words, values, last, doubt }) => [words, values, last, doubt]);

describe('marks in a paper’s text', () => {
  it('stand where the values were read, doubt and all', () => {
    const text = 'Write to Esteban before 1 May.';
    const evidence = [at(text, 'deadline', '1 May', 'No year.'), at(text, 'recipients.0.name', 'Esteban')];
    expect(shown(text, evidence)).toEqual([
      ['Esteban', ['recipients.0'], ['recipients.0'], false],
      ['1 May', ['deadline'], ['deadline'], true],
    ]);
  });

  it('join the neighbouring parts of one value, and keep one that lies within another apart', () => {
    const text = 'Minister Esteban\nRiver Street. Please free Rosa now.';
    const evidence = [
      at(text, 'recipients.0.title', 'Minister'),
      at(text, 'recipients.0.name', 'Esteban'),
      at(text, 'letter.body', 'Please free Rosa now.'),
      at(text, 'people.0', 'Rosa'),
    ];
    expect(shown(text, evidence).map(([words, values, last]) => [words, values, last])).toEqual([
      ['Minister Esteban', ['recipients.0'], ['recipients.0']],
      ['Please free ', ['letter'], []],
      ['Rosa', ['letter', 'people'], ['people']],
      [' now.', ['letter'], ['letter']],
    ]);
  });

  it('lose nothing of the text, and leave out what is far from them until it is asked for', () => {
    const far = 'A line that says nothing.\n'.repeat(4000);
    const text = `UA 1/26\n${far}Before 1 May.\n${far}`;
    const pieces = piecesOf(text, placesOf([at(text, 'deadline', '1 May')], text, all));
    expect(pieces.map((piece) => piece.text).join('')).toBe(text);
    const first = pieces
      .filter(({ kind }) => kind !== 'gap')
      .reduce((sum, piece) => sum + piece.text.length, 0);
    expect(first).toBeLessThan(4000);
    expect(pieces.filter(({ kind }) => kind === 'gap')).toHaveLength(2);
    for (const { text: gap } of pieces.filter(({ kind }) => kind === 'gap'))
      expect(
        blocksOf(gap)
          .map((block) => block.text)
          .join(''),
      ).toBe(gap);
  });

  it.each([
    ['lines', 'A line that says nothing.\n'],
    ['one line', 'word '],
  ])('of a text of 1 MB in %s lose nothing of it', (_, unit) => {
    const text = unit.repeat(1_000_000 / unit.length);
    const evidence = Array.from({ length: 5000 }, (_one, n) => ({
      field: `recipients.${n}.name`,
      start: n * 100,
      end: n * 100 + 3,
      rule: 'test',
      doubt: null,
    }));
    const blocks = piecesOf(text, placesOf(evidence, text, all)).flatMap((piece) => blocksOf(piece.text));
    expect(blocks.map((block) => block.text).join('')).toBe(text);
  });
});
