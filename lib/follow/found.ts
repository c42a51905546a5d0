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

/** A number and a year, as titles and addresses have them: `UA 34/25`, `ua-034-2025`. */
const numbers = /(?<!\d)0*(\d{1,4})[/_-](?:20)?(\d{2})(?!\d)/g;

/**
 * Keys of the newest items: by their dates where all have one, else as they are listed, for lists begin with the newest. And of those
 * that name a case by its number: its outcome may be among the older ones.
 * @param cases numbers of the cases that are open here, as `34/25`
 */
export function newestOf(
  items: readonly FoundItem[],
  cases: ReadonlySet<string>,
  most = FIRST_PAPERS,
): Set<string> {
  const areDated = items.every(({ dated }) => dated !== null);
  const inOrder = areDated ? items.toSorted((a, b) => ((a.dated ?? '') < (b.dated ?? '') ? 1 : -1)) : items;
  const named = inOrder
    .slice(most)
    .filter(({ title, url }) =>
      [...`${title} ${url}`.matchAll(numbers)].some(([, number, year]) => cases.has(`${number}/${year}`)),
    );
  return new Set([...inOrder.slice(0, most), ...named].map(({ key }) => key));
}

/** Each item once, the first of its kind, and no more than `MOST_ITEMS`. */
export function eachOnce(items: readonly FoundItem[]): FoundItem[] {
  const first = new Map<string, FoundItem>();
  for (const item of items) if (!first.has(item.key)) first.set(item.key, item);
  return [...first.values()].slice(0, MOST_ITEMS);
}
