import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formLanguages } from '../../../../lib/delivery/form/words/index.ts';
import { stripsSource } from '../../../support/form-words.ts';

const folder = new URL('../../../../lib/delivery/form/words/', import.meta.url);
const notLanguages = new Set([
  'define.ts',
  'index.ts',
  'lookup.ts',
  'match.ts',
  'normal.ts',
  'shift.ts',
  'ids.ts',
  'strips.ts',
]);
const files = readdirSync(folder).filter((name) => !notLanguages.has(name));

describe('words of forms', () => {
  it('lists each language file once, under its own name', () => {
    expect(formLanguages.map(({ code }) => `${code}.ts`).sort()).toEqual([...files].sort());
  });

  it('are made ready for the page: otherwise run `npm run form-words`', () => {
    const bare = (source: string): string => source.replace(/\s+/g, ' ');
    expect(bare(readFileSync(new URL('strips.ts', folder), 'utf8'))).toBe(bare(stripsSource()));
  });

  it('knows at least sixty languages', () => {
    expect(formLanguages.length).toBeGreaterThan(60);
  });

  for (const { code, words } of formLanguages) {
    it(`${code} names what every letter needs, without empty phrases`, () => {
      expect(words['full-name']).toBeTruthy();
      expect(words.email).toBeTruthy();
      expect(words.message).toBeTruthy();
      expect(
        Object.values(words)
          .flatMap((list) => list.split('|'))
          .filter((one) => one.trim() === ''),
      ).toEqual([]);
    });
  }
});
