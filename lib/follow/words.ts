import { withoutInvisible } from '../text/invisible.ts';

const LONGEST_TITLE = 300;

/** Words of a stranger on one line, without characters that cannot be seen, at most 300 of them. */
export function titleOf(words: string): string {
  const line = withoutInvisible(words)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
    .replace(/[\u0000-\u001f\u007f-\u009f\s]+/g, ' ')
    .trim();
  return line.length > LONGEST_TITLE ? `${line.slice(0, LONGEST_TITLE).trimEnd()}…` : line;
}
