import type { FoundItem } from './schema.ts';

/** What a feed or a page says is there. */
export interface Found {
  title: string;
  /** In its order, each key once. */
  items: FoundItem[];
}

/** More items are not looked at: no feed of papers is so long. */
export const MOST_ITEMS = 1_000;

/**
 * So many papers are read of what is followed for the first time: older ones are past their deadlines, and a site is asked for each by
 * everybody who begins to follow it.
 */
export const FIRST_PAPERS = 50;

/**
 * Keys of the newest items: by their dates where all have one, else as they are listed, for lists begin with the newest.
 */
export function newestOf(items: readonly FoundItem[], most = FIRST_PAPERS): Set<string> {
  const areDated = items.every(({ dated }) => dated !== null);
  const inOrder = areDated ? items.toSorted((a, b) => ((a.dated ?? '') < (b.dated ?? '') ? 1 : -1)) : items;
  return new Set(inOrder.slice(0, most).map(({ key }) => key));
}

/** Each item once, the first of its kind, and no more than `MOST_ITEMS`. */
export function eachOnce(items: readonly FoundItem[]): FoundItem[] {
  const first = new Map<string, FoundItem>();
  for (const item of items) if (!first.has(item.key)) first.set(item.key, item);
  return [...first.values()].slice(0, MOST_ITEMS);
}
