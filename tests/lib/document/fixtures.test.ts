import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { materialsOf } from '../../../lib/command-line/material.ts';
import { paperJson } from '../../../lib/command-line/paper-json.ts';
import { readPapers } from '../../../lib/document/read.ts';
import { languages } from '../../../lib/language/index.ts';

const root = join(import.meta.dirname, '../../fixtures/papers');
const names = readdirSync(root);

describe('papers in the forms that are known', () => {
  it('are many', () => {
    expect(names.length).toBeGreaterThanOrEqual(150);
  });

  it('are in every language that is read, three at least in most', () => {
    const known = languages.map(({ code }) => code.toLowerCase());
    const counts = known.map((code) => names.filter((name) => name.startsWith(`${code}-`)).length);
    expect(Math.min(...counts)).toBeGreaterThanOrEqual(2);
    expect(counts.filter((count) => count >= 3).length).toBeGreaterThanOrEqual(20);
  });

  it.each(names)('%s', async (name) => {
    const folder = join(root, name);
    const source = readdirSync(folder).find((file) => file.startsWith('source.'));
    const expected = join(folder, 'expected.json');
    expect(source, 'a source').toBeDefined();
    expect(existsSync(expected), 'what is expected of it').toBe(true);
    const [raw] = await materialsOf(join(folder, source as string));
    if (!raw) throw new Error('no text');
    const read = readPapers({ ...raw, source: { ...raw.source, title: null } });
    const papers = read.map((ua) => paperJson(source as string, ua));
    expect(papers).toEqual(JSON.parse(readFileSync(expected, 'utf8')));
  });
});
