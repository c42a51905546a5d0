import type { CatalogueIndex } from './schema.ts';

/** An index before it is signed. */
export type Unsigned = Omit<CatalogueIndex, 'signed'>;

/**
 * What a signature is made over: one JSON array without blanks, in this order, in UTF-8. The pages' names are hashes of what
 * they hold, so it is a signature of every paper.
 */
export const statementOf = ({ format, version, title, made, pages }: Unsigned): Uint8Array<ArrayBuffer> =>
  new TextEncoder().encode(
    JSON.stringify([format, version, title, made, pages.map(({ name, papers }) => [name, papers])]),
  );

/** Bytes as the index writes them: base64url without padding. */
export function toBase64Url(bytes: Uint8Array): string {
  const text = btoa(String.fromCharCode(...bytes));
  return text.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/** The bytes of a base64url text that fits its schema. */
export function fromBase64Url(text: string): Uint8Array<ArrayBuffer> {
  const plain = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(plain, (character) => character.charCodeAt(0));
}
