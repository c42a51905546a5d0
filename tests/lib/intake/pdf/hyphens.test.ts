import { describe, expect, it } from 'vitest';
import { joinLines, wordsOf } from '../../../../lib/intake/pdf/hyphens.ts';

const join = (first: string, second: string, paper = '') => joinLines(first, second, wordsOf([paper]));

describe('joining lines', () => {
  it.each([
    ['They were impris-', 'oned for a year', 'They were imprisoned for a year'],
    ['Men\u00ad', 'schen', 'Menschen'],
    ['Justizmi‐', 'nister', 'Justizminister'],
    ['a well-', 'known lawyer', 'a well-known lawyer'],
    ['the self-', 'employed', 'the self-employed'],
    ['the years 2019-', '2026', 'the years 2019-2026'],
    ['Saint-', 'Louis', 'Saint-Louis'],
    ['two lines', 'of text', 'two lines of text'],
    ['a pause –', 'and on', 'a pause – and on'],
    ['write to press-', 'office@x.example', 'write to pressoffice@x.example'],
    ['see https://x.example/long-', 'path/file', 'see https://x.example/long-path/file'],
    ['mail a@office.', 'example now', 'mail a@office.example now'],
    ['無需採取進一', '步行動', '無需採取進一步行動'],
  ])('%s + %s', (first, second, joined) => {
    expect(join(first, second)).toBe(joined);
  });

  it("follows the paper's own spelling", () => {
    expect(join('the ill-', 'treatment', 'about ill-treatment here')).toBe('the ill-treatment');
    expect(join('he was re-', 'arrested', 'they were re-arrested again')).toBe('he was re-arrested');
    expect(join('an in-', 'quiry', 'that an inquiry is held')).toBe('an inquiry');
  });
});
