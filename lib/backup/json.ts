import { sha256 } from '../text/hash.ts';

/** Values in each other beyond this depth nobody wrote: what we write has some ten. */
const DEEPEST = 100;

const [QUOTE, BACKSLASH, OPENING, CLOSING] = [0x22, 0x5c, [0x5b, 0x7b], [0x5d, 0x7d]];

/** Where the string ends that begins at `from`; the end of the text where it does not. */
function endOfString(text: string, from: number): number {
  for (let at = text.indexOf('"', from + 1); at >= 0; at = text.indexOf('"', at + 1)) {
    let before = at - 1;
    while (text.charCodeAt(before) === BACKSLASH) before -= 1;
    if ((at - before) % 2 === 1) return at;
  }
  return text.length;
}

/** Whether values stand in each other deeper than in anything that was written: a parser takes seconds for millions of them. */
function isDeep(text: string): boolean {
  let depth = 0;
  for (let at = 0; at < text.length && depth <= DEEPEST; at += 1) {
    const sign = text.charCodeAt(at);
    if (sign === QUOTE) at = endOfString(text, at);
    else if (OPENING.includes(sign)) depth += 1;
    else if (CLOSING.includes(sign)) depth -= 1;
  }
  return depth > DEEPEST;
}

/** The JSON in a text; `undefined` for what is none, and for values in each other without end. */
export function jsonOf(text: string): unknown {
  try {
    return isDeep(text) ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The sum by which a file shows that nothing was changed; `null` for contents in each other without end, which nobody wrote. */
export async function sumOf(contents: unknown): Promise<string | null> {
  try {
    return await sha256(JSON.stringify(contents));
  } catch (error) {
    if (error instanceof RangeError || (error as Error).name === 'InternalError') return null;
    throw error;
  }
}
