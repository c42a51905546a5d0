import type { RawDocument } from '../document/schema.ts';
import { htmlToText } from '../text/html.ts';
import { decodeText } from './decode.ts';

/** Largest text file that is read, in bytes: some hundred times a long paper. */
export const MAX_FILE_BYTES = 2_000_000;

export type FileReading = { ok: true; raw: RawDocument } | { ok: false; why: 'unreadable' | 'too large' };

const isHtml = (name: string, text: string): boolean =>
  /\.x?html?$/i.test(name) || /^\s*(?:<!doctype html|<html)\b/i.test(text);

// Scripts do not run and nothing is fetched in a document that is only parsed.
const textOfHtml = (html: string): string =>
  htmlToText(new DOMParser().parseFromString(html, 'text/html').documentElement);

/** Reads a text, Markdown or HTML file as material. `unreadable` when it is no text, `too large` over the limit. */
export async function fromFile(file: File): Promise<FileReading> {
  if (file.size > MAX_FILE_BYTES) return { ok: false, why: 'too large' };
  const text = decodeText(new Uint8Array(await file.arrayBuffer()));
  if (text === null) return { ok: false, why: 'unreadable' };
  const source = { way: 'file', url: null, title: file.name } as const;
  return { ok: true, raw: { text: isHtml(file.name, text) ? textOfHtml(text) : text, source } };
}
