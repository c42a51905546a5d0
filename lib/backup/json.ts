import { sha256 } from '../text/hash.ts';

/** The JSON in a text; `undefined` for what is none. */
export function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
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
