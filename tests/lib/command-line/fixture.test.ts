import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../../../lib/command-line/fixture.ts';
import { materialsOf } from '../../../lib/command-line/material.ts';
import { paperJson } from '../../../lib/command-line/paper-json.ts';
import { readPapers } from '../../../lib/document/read.ts';

const fixtures = join(import.meta.dirname, '../../fixtures');
const fresh = () => mkdtempSync(join(tmpdir(), 'fixture-'));

async function ran(...args: string[]): Promise<{ code: number; printed: string; complained: string }> {
  const [printed, complained]: [string[], string[]] = [[], []];
  const code = await run(args, {
    print: (text) => printed.push(text),
    complain: (text) => complained.push(text),
  });
  return { code, printed: printed.join('\n'), complained: complained.join('\n') };
}

/** The only folder in `into`, its files and what is expected. */
function written(into: string): {
  name: string;
  files: string[];
  expected: Record<string, unknown>[];
  source: string;
} {
  const [name = ''] = readdirSync(into);
  const files = readdirSync(join(into, name));
  const source = join(into, name, files.find((file) => file.startsWith('source.')) ?? '');
  return {
    name,
    files,
    source,
    expected: JSON.parse(readFileSync(join(into, name, 'expected.json'), 'utf8')),
  };
}

describe('fixture', () => {
  it.each([
    'papers/en-2020-is-first/source.txt',
    'papers/en-html-aiusa-page/source.html',
    'containers/french.pdf',
    'containers/office-french.docx',
    'containers/plain.eml',
  ])('proposes for %s what the tests read from it', async (file) => {
    const into = fresh();
    const path = join(fixtures, file);
    expect((await ran('--into', into, path)).code).toBe(0);
    const { files, expected, source } = written(into);
    const ending = file.slice(file.lastIndexOf('.'));
    expect(files.sort()).toEqual(['expected.json', `source${ending}`]);
    expect(readFileSync(source).equals(readFileSync(path))).toBe(true);
    const [raw] = await materialsOf(source);
    if (!raw) throw new Error('no text');
    const papers = readPapers({ ...raw, source: { ...raw.source, title: null } });
    expect(expected).toEqual(papers.map((ua) => paperJson(`source${ending}`, ua)));
  });

  it('says what a person must check: each value by its line, doubts and what is missing', async () => {
    const { printed } = await ran(
      '--into',
      fresh(),
      join(fixtures, 'papers/en-columns-interleaved/source.txt'),
    );
    expect(printed).toMatch(/^ {2}index .*<- line 1 /m);
    expect(printed).toMatch(/ {2}! /);
    expect(printed).toContain('mend expected.json by hand');
    expect(printed).toContain('use --anonymise');
  });

  it('never overwrites', async () => {
    const into = fresh();
    const path = join(fixtures, 'papers/en-2020-is-first/source.txt');
    await ran('--into', into, '--name', 'en-one', path);
    const before = readFileSync(join(into, 'en-one/expected.json'), 'utf8');
    const { code, complained } = await ran(
      '--into',
      into,
      '--name',
      'en-one',
      join(fixtures, 'containers/french.pdf'),
    );
    expect(code).toBe(1);
    expect(complained).toContain('there already');
    expect(readFileSync(join(into, 'en-one/expected.json'), 'utf8')).toBe(before);
  });

  it('goes on behind a file that cannot be read', async () => {
    const into = fresh();
    const { code, complained } = await ran(
      '--into',
      into,
      join(fixtures, 'containers/broken.pdf'),
      join(fixtures, 'containers/plain.eml'),
    );
    expect(code).toBe(1);
    expect(complained).toContain('broken.pdf: it is damaged');
    expect(readdirSync(into)).toHaveLength(1);
  });

  it.each([[], ['--colour', 'a.txt'], ['--name', '../up', 'a.txt'], ['--name', 'two', 'a.txt', 'b.txt']])(
    'says how it is used: %s %s %s',
    async (...args) => {
      const { code, complained } = await ran(...(args as string[]));
      expect(code).toBe(2);
      expect(complained).toContain('usage:');
    },
  );
});

describe('fixture --anonymise', () => {
  it.each(['french.pdf', 'office-french.docx', 'plain.eml'])(
    'writes the text of %s alone, and says so',
    async (file) => {
      const into = fresh();
      const { printed } = await ran('--anonymise', '--into', into, join(fixtures, 'containers', file));
      expect(written(into).files.sort()).toEqual(['expected.json', 'source.txt']);
      expect(printed).toContain('the text alone is written');
      expect(printed).toContain('A person must still read');
    },
  );

  it('keeps the page a page, without scripts, comments and attributes that could name somebody', async () => {
    const into = fresh();
    const folder = fresh();
    const page = join(folder, 'nabil-fictional.html');
    const html = readFileSync(join(fixtures, 'papers/en-html-aiusa-page/source.html'), 'utf8');
    writeFileSync(
      page,
      html.replace('<main>', '<main data-person="nabil" id="nabil-fictional"><!-- Nabil Fictional -->'),
    );
    await ran('--anonymise', '--into', into, page);
    const { name, source, expected } = written(into);
    const text = readFileSync(source, 'utf8');
    expect(`${name} ${text}`).not.toMatch(/nabil|fictional|prosecutor\.example|egypt\.example|<script|<!--/i);
    expect(text).toMatch(/data-cfemail="2a[0-9a-f]+"/);
    expect(expected).toMatchObject([{ kind: 'first', country: 'EG' }]);
    expect(JSON.stringify(expected).match(/@[a-z.]+\.example"/g)).toHaveLength(2);
  });
});
