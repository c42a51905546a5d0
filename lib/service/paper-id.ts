import { sha256 } from '../text/hash.ts';

const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff\u202a-\u202e\u2066-\u2069]/g;

/** `text` without what a copy of it may change: white space, line ends, invisible characters, Unicode forms. */
export function plainText(text: string): string {
  return text.normalize('NFKC').replace(INVISIBLE, '').replace(/\s+/g, ' ').trim();
}

/** SHA-256 of the plain text, hex: the same text twice has the same id. */
export const textId = (text: string): Promise<string> => sha256(plainText(text));
