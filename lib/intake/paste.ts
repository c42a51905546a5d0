import type { RawDocument } from '../document/schema.ts';

/** Pasted text as material. */
export function fromPaste(text: string): RawDocument {
  return { text, source: { way: 'paste', url: null, title: null } };
}
