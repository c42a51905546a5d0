import { readFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import type { RawDocument } from '../document/schema.ts';
import { htmlToText } from '../text/html.ts';
import { containedIn } from './containers.ts';

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

/**
 * Reads a file into material for the reader: one text, or several for a message with papers attached. Throws when it
 * cannot be read or is of a kind that is not known.
 */
export async function materialsOf(path: string): Promise<RawDocument[]> {
  const bytes = await readFile(path);
  const contained = await containedIn(path, bytes);
  if (contained) return contained;
  const read = containers[extname(path).toLowerCase()];
  if (!read) throw new Error('this kind of file cannot be read');
  return [{ text: await read(bytes), source: { way: 'file', url: null, title: basename(path) } }];
}

/** The first material of a file, as `materialsOf` reads it. */
export async function materialOf(path: string): Promise<RawDocument> {
  return (await materialsOf(path))[0] as RawDocument;
}
