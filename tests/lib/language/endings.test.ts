import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPapers } from '../../../lib/document/read.ts';
import { languages } from '../../../lib/language/index.ts';

const root = join(import.meta.dirname, '../../fixtures/endings');

type Closes = true | 'unsure' | false;
/** What a line of a table begins with, and what may be read of its sentence. */
const marks: Record<string, Closes[]> = {
  '+': [true],
  '?': ['unsure'],
  '-': [false],
  '~': ['unsure', false],
};

interface Table {
  code: string;
  /** A paragraph by which the language is known. */
  opening: string;
  sentences: [sentence: string, closes: Closes[]][];
}

function tableOf(name: string): Table {
  const lines = readFileSync(join(root, name), 'utf8').trim().split('\n');
  const opening = lines[0]?.slice(2) ?? '';
  const sentences = lines
    .slice(1)
    .map((line): Table['sentences'][number] => [line.slice(2), marks[line[0] ?? ''] ?? []]);
  return { code: name.replace('.txt', ''), opening, sentences };
}

const tables = readdirSync(root).map(tableOf);

function closingOf({ code, opening }: Table, sentence: string): Closes | undefined {
  const head = 'Further information on UA: 48/23 Index: AMR 46/9048/2023 Peru 14.09.2023';
  const text = `${head}\n\n${opening}\n\n${sentence}\n`;
  const [ua] = readPapers({ text, source: { way: 'paste', url: null, title: null } });
  expect(ua?.language).toBe(code);
  return ua?.closing.closes;
}

describe.each(tables)('$code', (table) => {
  it('is a language that is listed, with enough sentences of each kind', () => {
    expect(languages.map((one) => one.code)).toContain(table.code);
    const count = (closes: Closes) => table.sentences.filter((one) => one[1].includes(closes)).length;
    expect([count(true) >= 8, count('unsure') >= 4, count(false) >= 8]).toEqual([true, true, true]);
  });

  it.each(table.sentences)('%s', (sentence, closes) => {
    expect(closes).toContain(closingOf(table, sentence));
  });
});

/** A text with a line end in place of one of its blanks, and two blanks in place of another. */
function broken(text: string, at: number): string {
  const blanks = [...text.matchAll(/ /g)].map(({ index }) => index);
  const ends = blanks[at % Math.max(1, blanks.length)];
  const wide = blanks[(at * 7 + 3) % Math.max(1, blanks.length)];
  return [...text.split('')]
    .map((letter, place) => (place === ends ? '\n' : place === wide ? '  ' : letter))
    .join('');
}

describe('a sentence that ends the action', () => {
  it.each(tables.map((one) => [one.code, one] as const))(
    'may be broken by the end of a line: %s',
    (_, table) => {
      const sure = table.sentences.filter(([, closes]) => closes[0] === true).map(([sentence]) => sentence);
      const lost = sure
        .flatMap((sentence, at) => [broken(sentence, at), broken(sentence.toUpperCase(), at + 1)])
        .filter((sentence) => closingOf(table, sentence) !== true);
      expect(lost).toEqual([]);
    },
  );
});

describe('words of endings', () => {
  it.each(tables.map((one) => [one.code, one] as const))(
    'are looked for to the end of a long text: %s',
    (_, table) => {
      const all = table.sentences.map(([sentence]) => sentence).join(' ');
      const length = 200_000;
      const long = [all, all.replaceAll(/[.!?。！？؟]/g, ','), table.opening].map((text) =>
        text.repeat(Math.ceil(length / text.length)).slice(0, length),
      );
      for (const text of long) expect(() => closingOf(table, text)).not.toThrow();
    },
  );
});
