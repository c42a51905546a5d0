import type { CatalogueIndex, PageRef } from './schema.ts';

/** What is known of a catalogue. */
export interface KnownCatalogue {
  /** Names of the pages that were taken, or tried. */
  pages: ReadonlySet<string>;
  /** When the newest index that was seen was made; `null` before the first. */
  made: string | null;
}

/** Pages that are taken of a catalogue that is new here: older papers are past their deadlines. */
const FIRST = 2;
/** Pages that are taken at most, of a catalogue that was made anew or not seen for very long. */
const MOST = 20;

/** Where a page of a catalogue stands, beside its index. */
export const pageAddress = (index: string, name: string): string => new URL(`pages/${name}.json`, index).href;

/**
 * The pages that are to be fetched: those behind the last one that is known, oldest first. Closed pages never change, so one that
 * is known is never fetched again. None of an index that is older than one that was seen.
 */
export function newPapersOf({ pages, made }: CatalogueIndex, known: KnownCatalogue): PageRef[] {
  if (known.made !== null && made < known.made) return [];
  const last = pages.findLastIndex(({ name }) => known.pages.has(name));
  if (last >= 0) return pages.slice(last + 1).slice(-MOST);
  return pages.slice(known.pages.size === 0 ? -FIRST : -MOST);
}
