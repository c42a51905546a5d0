import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPapers } from '../../../lib/document/read.ts';
import { languages } from '../../../lib/language/index.ts';

const root = join(import.meta.dirname, '../../fixtures/endings');

/** What a line of a table begins with, and what is read of its sentence. */
const marks: Record<string, true | 'unsure' | false> = { '+': true, '?': 'unsure', '-': false };

interface Table {
  code: string;
  /** A paragraph by which the language is known. */
  opening: string;
  sentences: [sentence: string, closes: true | 'unsure' | false][];
}

function tableOf(name: string): Table {
  const lines = readFileSync(join(root, name), 'utf8').trim().split('\n');
  const opening = lines[0]?.slice(2) ?? '';
  const sentences = lines
    .slice(1)
    .map((line): Table['sentences'][number] => [line.slice(2), marks[line[0] ?? ''] ?? false]);
  return { code: name.replace('.txt', ''), opening, sentences };
}

const tables = readdirSync(root).map(tableOf);

function closingOf({ code, opening }: Table, sentence: string): true | 'unsure' | false | undefined {
  const head = 'Further information on UA: 48/23 Index: AMR 46/9048/2023 Peru 14.09.2023';
  const text = `${head}\n\n${opening}\n\n${sentence}\n`;
  const [ua] = readPapers({ text, source: { way: 'paste', url: null, title: null } });
  expect(ua?.language).toBe(code);
  return ua?.closing.closes;
}

describe.each(tables)('$code', (table) => {
  it('is a language that is listed, with enough sentences of each kind', () => {
    expect(languages.map((one) => one.code)).toContain(table.code);
    const count = (closes: unknown) => table.sentences.filter((one) => one[1] === closes).length;
    expect([count(true) >= 8, count('unsure') >= 4, count(false) >= 8]).toEqual([true, true, true]);
  });

  it.each(table.sentences)('%s', (sentence, closes) => {
    expect(closingOf(table, sentence)).toBe(closes);
  });
});
