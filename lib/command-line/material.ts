import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { RawDocument } from '../document/schema.ts';
import { decodeText } from '../intake/decode.ts';
import { isHtml, MAX_TEXT_BYTES } from '../intake/text-file.ts';
import { containedIn } from './containers.ts';

async function textOfPage(html: string): Promise<string> {
  const { readHtml } = await import('../intake/site/parse.ts');
  const text = readHtml(html);
  if (text === null) throw new Error('it is too large');
  return text;
}

/**
 * Reads a file into material for the reader, as the extension does: one text, or several for a message with papers attached.
 * Throws an error with a plain sentence when it cannot be read.
 */
export async function materialsOf(path: string): Promise<RawDocument[]> {
  const bytes = await readFile(path);
  const contained = await containedIn(path, bytes);
  if (contained) return contained;
  if (bytes.length > MAX_TEXT_BYTES) throw new Error('it is too large');
  const text = decodeText(bytes);
  if (text === null) throw new Error('this kind of file cannot be read');
  return [
    {
      text: isHtml(path, text) ? await textOfPage(text) : text,
      source: { way: 'file', url: null, title: basename(path) },
    },
  ];
}

/** The first material of a file, as `materialsOf` reads it. */
export async function materialOf(path: string): Promise<RawDocument> {
  return (await materialsOf(path))[0] as RawDocument;
}
