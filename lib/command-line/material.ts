import { readFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import type { RawDocument } from '../document/schema.ts';
import { htmlToText } from '../text/html.ts';

/** How each kind of file becomes text, by its ending. */
const containers: Record<string, (bytes: Buffer) => Promise<string>> = {
  '.txt': plain,
  '.md': plain,
  '.markdown': plain,
  '.html': page,
  '.htm': page,
};

async function plain(bytes: Buffer): Promise<string> {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}

async function page(bytes: Buffer): Promise<string> {
  const { parseHTML } = await import('linkedom');
  const { document } = parseHTML(await plain(bytes));
  return htmlToText(document.body ?? document);
}

/** Reads a file into material for the reader. Throws when it cannot be read or is of a kind that is not known. */
export async function materialOf(path: string): Promise<RawDocument> {
  const read = containers[extname(path).toLowerCase()];
  if (!read) throw new Error('this kind of file cannot be read');
  const text = await read(await readFile(path));
  return { text, source: { way: 'file', url: null, title: basename(path) } };
}
