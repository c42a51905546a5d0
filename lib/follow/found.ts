import type { FoundItem } from './schema.ts';

/** What a feed or a page says is there. */
export interface Found {
  title: string;
  /** In its order, each key once. */
  items: FoundItem[];
}

/** More items are not looked at: no feed of papers is so long. */
export const MOST_ITEMS = 1_000;

/** Each item once, the first of its kind, and no more than `MOST_ITEMS`. */
export function eachOnce(items: readonly FoundItem[]): FoundItem[] {
  const first = new Map<string, FoundItem>();
  for (const item of items) if (!first.has(item.key)) first.set(item.key, item);
  return [...first.values()].slice(0, MOST_ITEMS);
}
