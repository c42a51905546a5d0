import { decodeText } from '../decode.ts';

/** Characters in which a page or feed can name its encoding. */
const HEAD = 2_048;

const named = (words: string): string | undefined =>
  /(?:charset|encoding)\s*=\s*["']?\s*([\w.:-]{2,40})/i.exec(words)?.[1];

/** What a text says of itself in single bytes is not written in double ones. */
const inSingleBytes = (label: string | undefined): string | undefined =>
  label !== undefined && /^utf-?16/i.test(label) ? 'utf-8' : label;

function decoder(label: string | undefined): TextDecoder | null {
  try {
    return label === undefined ? null : new TextDecoder(label);
  } catch {
    return null;
  }
}

/**
 * The text of an answer: by its `Content-Type`, else by what it says of itself at its beginning, else as any text file. `null` when it is
 * no text.
 */
export function decodeAnswer(bytes: Uint8Array, contentType: string): string | null {
  const hasMark = bytes[0] === 0xef || bytes[0] === 0xff || bytes[0] === 0xfe;
  const head = () => new TextDecoder('latin1').decode(bytes.subarray(0, HEAD));
  const by = hasMark ? null : (decoder(named(contentType)) ?? decoder(inSingleBytes(named(head()))));
  const text = by ? by.decode(bytes) : decodeText(bytes);
  return text?.includes('\u0000') ? null : text;
}
