import { sha256 } from '../../text/hash.ts';
import { type CatalogueIndex, indexSchema, LIMITS, pageSchema } from './schema.ts';
import { fromBase64Url, statementOf } from './statement.ts';

/** Why an index or a page is not taken. */
export type CatalogueFailure =
  /** It is no file of a catalogue, or beyond its limits. */
  | 'unreadable'
  /** It is not what the index says: it was changed on the way, or its signature is wrong. */
  | 'forged'
  /** It was signed with the key that was seen first, and is signed with another one now, or not at all. */
  | 'other key';

export type IndexReading = { ok: true; index: CatalogueIndex } | { ok: false; why: CatalogueFailure };

const bytesIn = (text: string): number => new TextEncoder().encode(text).length;

/** The JSON in a text that is not too large; `undefined` for what is none. */
function jsonIn(text: string, most: number): unknown {
  if (text.length > most || bytesIn(text) > most) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Whether the signature of an index holds, if it has one: what cannot be checked does not. Every browser that this runs in can. */
async function holds(index: CatalogueIndex): Promise<boolean> {
  if (index.signed === null) return true;
  const { key, signature } = index.signed;
  let imported: CryptoKey;
  try {
    imported = await crypto.subtle.importKey('raw', fromBase64Url(key), 'Ed25519', false, ['verify']);
  } catch {
    return false;
  }
  return crypto.subtle.verify('Ed25519', imported, fromBase64Url(signature), statementOf(index));
}

/**
 * Reads an index, and checks it.
 * @param pinned the key that the catalogue was signed with when it was first followed; `null` when it was not signed
 */
export async function readIndex(text: string, pinned: string | null): Promise<IndexReading> {
  const { data: index } = indexSchema.safeParse(jsonIn(text, LIMITS.indexBytes));
  if (!index || new Set(index.pages.map(({ name }) => name)).size < index.pages.length)
    return { ok: false, why: 'unreadable' };
  if (!(await holds(index))) return { ok: false, why: 'forged' };
  if (pinned !== null && index.signed?.key !== pinned) return { ok: false, why: 'other key' };
  return { ok: true, index };
}

export type PageReading =
  | { ok: true; texts: string[] }
  | { ok: false; why: Exclude<CatalogueFailure, 'other key'> };

/** Reads the page of this name: the texts of its papers, which are still to be read by the reader. */
export async function readPage(text: string, name: string): Promise<PageReading> {
  const { data: page } = pageSchema.safeParse(jsonIn(text, LIMITS.pageBytes));
  if ((await sha256(text)) !== name) return { ok: false, why: 'forged' };
  if (!page) return { ok: false, why: 'unreadable' };
  return { ok: true, texts: page.papers.map((paper) => paper.text) };
}
