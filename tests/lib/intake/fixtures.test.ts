import { readdirSync, readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { containerTools } from '../../../lib/command-line/containers.ts';
import { readContainer } from '../../../lib/intake/container.ts';
import { htmlToText } from '../../../lib/text/html.ts';

const folder = new URL('../../fixtures/containers/', import.meta.url);
const bytesOf = (file: string) => new Uint8Array(readFileSync(new URL(file, folder)));
const textOf = (file: string) => readFileSync(new URL(file, folder), 'utf8');
const files = readdirSync(folder).filter((file) => /\.(?:pdf|docx|eml)$/u.test(file));

async function read(file: string): Promise<string> {
  const result = await readContainer(bytesOf(file), file, await containerTools());
  return result.ok ? result.text : `FAILS: ${result.why}`;
}

describe('container fixtures', () => {
  it.each(files)('%s reads as expected', async (file) => {
    expect(`${await read(file)}\n`).toBe(textOf(`${file}.expected.txt`));
  });
});

/** Words of a text, without marks, so that only what is said and its order count. */
const wordsIn = (text: string): string[] => text.match(/[\p{L}\p{M}\p{N}@]+/gu) ?? [];

function sourceWords(name: string): string[] {
  const body = textOf(`sources/${name}.html`).replace(/^[\s\S]*<\/style>|<\/html>|<\/u>/gu, ' ');
  return wordsIn(htmlToText(parseHTML(`<html><body>${body}</body></html>`).document.body));
}

const ADDED: Record<string, string> = {
  'one-column': 'URGENT ACTION NETWORK (invented paper)',
  'two-columns': 'AMNESTY INTERNATIONAL',
};

describe('a printed page and its source', () => {
  it.each(['one-column', 'two-columns', 'french', 'arabic', 'outcome'])(
    '%s says the same, in the same order',
    async (name) => {
      const printed = (await read(`${name}.pdf`)).replace(' (https://interior.example/contacto)', '');
      expect(wordsIn(printed)).toEqual([...wordsIn(ADDED[name] ?? ''), ...sourceWords(name)]);
    },
  );

  it.each(['french', 'arabic'])('%s reads alike from PDF and from Word', async (name) => {
    expect(await read(`office-${name}.docx`)).toBe(await read(`${name}.pdf`));
  });
});
