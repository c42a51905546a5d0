/** Where a sticky pattern that matches at `at` ends; -1 when it does not match there. Leaves the pattern as new. */
export function matchEnd(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  const end = pattern.test(text) ? pattern.lastIndex : -1;
  pattern.lastIndex = 0;
  return end;
}

/** True when a pattern, of whatever flags, occurs in a text. Leaves the pattern as new. */
export function has(pattern: RegExp, text: string): boolean {
  pattern.lastIndex = 0;
  const found = pattern.test(text);
  pattern.lastIndex = 0;
  return found;
}

/** First match of a global pattern in a text, as offsets; `null` when there is none. Leaves the pattern as new. */
export function firstMatch(pattern: RegExp, text: string, from = 0): { start: number; end: number } | null {
  pattern.lastIndex = from;
  const found = pattern.exec(text);
  pattern.lastIndex = 0;
  return found ? { start: found.index, end: found.index + found[0].length } : null;
}

/**
 * A text without the letters at its end that `mark` matches (one at a time, no flags). A pattern `mark+$` would look at a long
 * run of them within the text again from each of its letters.
 */
export function withoutEnd(text: string, mark: RegExp): string {
  let end = text.length;
  while (end > 0 && mark.test(text[end - 1] as string)) end -= 1;
  return text.slice(0, end);
}
