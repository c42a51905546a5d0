/** What stands for a character for which filters of forms drop a message without a word. */
const plain: Readonly<Record<string, string>> = { '"': "'", '<': '(', '>': ')' };

/** Those characters, and emoji, which go with the blank before them; signs as © are none. */
const refused =
  /["<>]|[ ]?(?![©®™])(?:\p{RI}{2}|\p{Extended_Pictographic}[\ufe0f\u{1f3fb}-\u{1f3ff}]*(?:\u200d\p{Extended_Pictographic}[\ufe0f\u{1f3fb}-\u{1f3ff}]*)*)/gu;

/** A text without the characters that many forms refuse: plain ones in their place, emoji left out. */
export const plainOf = (text: string): string => text.replace(refused, (found) => plain[found] ?? '');

/** What making a text plain changes: each character once, with what comes in its place; empty when it goes. */
export function changesIn(text: string): { from: string; to: string }[] {
  const found = new Set(text.match(refused)?.map((one) => one.trim()));
  return [...found].map((from) => ({ from, to: plain[from] ?? '' }));
}
