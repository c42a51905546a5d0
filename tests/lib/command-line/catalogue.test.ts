import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../../../lib/command-line/catalogue/run.ts';
import { readPapers } from '../../../lib/document/read.ts';
import { readIndex, readPage } from '../../../lib/follow/catalogue/check.ts';

const fixtures = join(import.meta.dirname, '../../fixtures');
const FIRST = join(fixtures, 'papers/en-2020-is-first/source.txt');
const OTHER = join(fixtures, 'containers/french.pdf');
const NOW = '2026-11-24T10:00:00.123Z';
const fresh = () => mkdtempSync(join(tmpdir(), 'catalogue-'));

async function ran(...args: string[]): Promise<{ code: number; printed: string; complained: string }> {
  const [printed, complained]: [string[], string[]] = [[], []];
  const code = await run(args, NOW, {
    print: (text) => printed.push(text),
    complain: (text) => complained.push(text),
  });
  return { code, printed: printed.join('\n'), complained: complained.join('\n') };
}

const make = (out: string, ...args: string[]) => ran('--out', out, '--title', 'A group', ...args);

/** The catalogue in a folder, as somebody who follows it gets it. */
async function fetched(folder: string, pinned: string | null = null) {
  const reading = await readIndex(readFileSync(join(folder, 'catalogue.json'), 'utf8'), pinned);
  if (!reading.ok) throw new Error(reading.why);
  const texts: string[] = [];
  for (const page of reading.index.pages) {
    const read = await readPage(readFileSync(join(folder, `pages/${page.name}.json`), 'utf8'), page.name);
    if (!read.ok) throw new Error(read.why);
    texts.push(...read.texts);
  }
  return { index: reading.index, texts };
}

describe('catalogue', () => {
  it('publishes papers from any file that can be read, and says what the reader finds in each', async () => {
    const out = fresh();
    const { code, printed } = await make(out, FIRST, OTHER);
    expect(code).toBe(0);
    expect(printed).toContain('source.txt\n  UA ');
    const { index, texts } = await fetched(out);
    expect(index).toMatchObject({ title: 'A group', made: '2026-11-24T10:00:00Z', signed: null });
    const kinds = texts.map((text) => readPapers({ text, source: { way: 'paste', url: null, title: null } }));
    expect(kinds.map(([ua]) => ua?.kind).includes('other')).toBe(false);
    expect(texts).toHaveLength(2);
  });

  it('adds to what is there, keeps its title, and changes nothing where nothing is new', async () => {
    const out = fresh();
    await make(out, FIRST);
    const [old] = readdirSync(join(out, 'pages'));
    expect((await ran('--out', out, FIRST, OTHER)).printed).toContain('1 added, 2 in all');
    expect((await fetched(out)).index.title).toBe('A group');
    // Somebody may still have the index before from a cache.
    expect(readdirSync(join(out, 'pages'))).toContain(old);
    const before = readFileSync(join(out, 'catalogue.json'), 'utf8');
    expect((await ran('--out', out, OTHER)).printed).toContain('stays as it is');
    expect(readFileSync(join(out, 'catalogue.json'), 'utf8')).toBe(before);
    // What is there stays as it is: whoever follows has it.
    expect((await fetched(out)).index.pages.map(({ papers }) => papers)).toEqual([1, 1]);
  });

  it('joins older pages, and takes those away that no index names that somebody may still have', async () => {
    const [out, folder] = [fresh(), fresh()];
    const more = (from: number, to: number) =>
      Array.from({ length: to - from }, (_, at) => {
        const file = join(folder, `${from + at}.txt`);
        writeFileSync(file, readFileSync(FIRST, 'utf8').replace(/UA: \d+/, `UA: ${500 + from + at}`));
        return file;
      });
    await make(out, ...more(0, 1));
    await make(out, ...more(1, 2));
    const small = readdirSync(join(out, 'pages'));
    await make(out, ...more(2, 60));
    await make(out, ...more(60, 118));
    const [first] = (await fetched(out)).index.pages;
    expect(first?.papers).toBe(2);
    expect(readdirSync(join(out, 'pages'))).toEqual(expect.arrayContaining(small));
    await make(out, ...more(118, 119));
    expect(readdirSync(join(out, 'pages')).filter((one) => small.includes(one))).toEqual([]);
    expect((await fetched(out)).texts).toHaveLength(119);
  });

  it('signs with a key that it makes where there is none, for its owner alone to read', async () => {
    const [out, key] = [fresh(), join(fresh(), 'key.pem')];
    expect((await make(out, FIRST, '--sign', key)).printed).toContain(`Made a key: ${key}`);
    expect(statSync(key).mode & 0o077).toBe(0);
    const { index } = await fetched(out);
    expect((await make(out, OTHER, '--sign', key)).printed).not.toContain('Made a key');
    expect((await fetched(out, index.signed?.key)).index.pages).not.toEqual(index.pages);
  });

  it('signs with no other key than before, and never leaves the signature out', async () => {
    const [out, keys] = [fresh(), fresh()];
    await make(out, FIRST, '--sign', join(keys, 'a.pem'));
    expect(await make(out, OTHER)).toMatchObject({ code: 1 });
    const other = await make(out, OTHER, '--sign', join(keys, 'b.pem'));
    expect(other).toMatchObject({ code: 1 });
    expect(other.complained).toContain('would be warned');
    expect((await fetched(out)).texts).toHaveLength(1);
  });

  it('takes no other kind of key', async () => {
    const key = join(fresh(), 'key.pem');
    const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    writeFileSync(key, privateKey.export({ type: 'pkcs8', format: 'pem' }));
    expect((await make(fresh(), FIRST, '--sign', key)).complained).toContain('no Ed25519 key');
  });

  it('leaves out what is no paper, and says so', async () => {
    const [out, letter] = [fresh(), join(fresh(), 'letter.txt')];
    writeFileSync(letter, 'Dear all, the meeting is on Tuesday.');
    const { code, complained } = await make(out, letter, FIRST);
    expect(code).toBe(1);
    expect(complained).toContain('no paper can be read in it');
    expect((await fetched(out)).texts).toHaveLength(1);
  });

  it('builds on nothing that is damaged', async () => {
    const out = fresh();
    await make(out, FIRST);
    const [page = ''] = readdirSync(join(out, 'pages'));
    writeFileSync(join(out, 'pages', page), '{}');
    expect(await make(out, OTHER)).toMatchObject({ code: 1 });
    writeFileSync(join(out, 'catalogue.json'), '{}');
    expect((await make(out, OTHER)).complained).toContain('damaged');
  });

  it('says how it is used', async () => {
    for (const args of [[], ['--out', 'x'], ['--what', FIRST], [FIRST, '--out']])
      expect(await ran(...args)).toMatchObject({ code: 2 });
    expect((await ran('--out', fresh(), FIRST)).complained).toContain('--title');
  });
});
