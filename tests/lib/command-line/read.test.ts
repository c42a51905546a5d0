import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../../../lib/command-line/read.ts';

const folder = mkdtempSync(join(tmpdir(), 'read-'));

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

async function ran(...args: string[]): Promise<{ code: number; printed: string; complained: string }> {
  let printed = '';
  let complained = '';
  const code = await run(args, {
    print: (text) => {
      printed += text;
    },
    complain: (text) => {
      complained += text;
    },
  });
  return { code, printed, complained };
}

const outcome = file(
  'outcome.txt',
  'Outcome UA: 48/23 Index: AMR 46/9048/2023 Peru Date: 14 September 2023\n\nShe is free.\n\nNo further action is requested.\n',
);

describe('read', () => {
  it('explains each value by its line', async () => {
    const { code, printed } = await ran(outcome);
    expect(code).toBe(0);
    expect(printed).toMatch(/^closing +true {2}<- line 5 "No further action is requested\."/m);
  });

  it('prints one array of papers, with every property', async () => {
    const { printed } = await ran('--json', outcome, file('other.md', 'Hello'));
    const papers = JSON.parse(printed);
    expect(papers[0]).toEqual({
      file: 'outcome.txt',
      kind: 'outcome',
      series: 'UA',
      number: 48,
      year: 2023,
      updateNumber: null,
      index: 'AMR 46/9048/2023',
      country: 'PE',
      issued: '2023-09-14',
      deadline: null,
      language: 'en',
      headline: null,
      closes: true,
      closingQuote: 'No further action is requested.',
      recipients: [],
      letter: null,
      asks: [],
    });
    expect(papers[1]).toMatchObject({ file: 'other.md', kind: 'other', series: null, recipients: [] });
  });

  it('complains of a file that cannot be read, and still prints the others', async () => {
    const { code, printed, complained } = await ran('--json', join(folder, 'none.txt'), outcome);
    expect(code).toBe(1);
    expect(complained).toContain('none.txt');
    expect(JSON.parse(printed)).toHaveLength(1);
  });

  it('says how it is used when no file is named', async () => {
    expect((await ran()).code).toBe(2);
  });
});
