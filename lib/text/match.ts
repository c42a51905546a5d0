/** Where a sticky pattern that matches at `at` ends; -1 when it does not match there. */
export function matchEnd(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
}

/** True when a pattern, of whatever flags, occurs in a text. */
export function has(pattern: RegExp, text: string): boolean {
  pattern.lastIndex = 0;
  return pattern.test(text);
}

/** First match of a global pattern in a text, as offsets; `null` when there is none. */
export function firstMatch(pattern: RegExp, text: string, from = 0): { start: number; end: number } | null {
  pattern.lastIndex = from;
  const found = pattern.exec(text);
  return found ? { start: found.index, end: found.index + found[0].length } : null;
}
