import { FIRST_PAPERS } from '../found.ts';
import type { CatalogueIndex, PageRef } from './schema.ts';

/** What is known of a catalogue. */
export interface KnownCatalogue {
  /** Names of the pages that were taken, or tried. */
  pages: ReadonlySet<string>;
  /** When the newest index that was seen was made; `null` before the first. */
  made: string | null;
  /** How many of its papers, from the first, stand on pages that were taken; `null` where that was not noted. */
  papers: number | null;
  /** How many papers stand before each page that was to be read, did not come, and may be part of another by now. */
  missed: readonly number[];
}

/** A page in its place: how many papers stand before it. */
export type PlacedPage = PageRef & { start: number };

export interface NewPages {
  /** Oldest first. */
  pages: PlacedPage[];
  /** How many papers stand on pages that are taken with these, from the first. */
  papers: number;
  /** True when there are more, for the next check. */
  more: boolean;
}

/** What is taken at most in one check. */
const MOST = { pages: 60, papers: 1_000 };

/** Where a page of a catalogue stands, beside its index. */
export const pageAddress = (index: string, name: string): string => new URL(`pages/${name}.json`, index).href;

const endOf = ({ start, papers }: PlacedPage): number => start + papers;

function placed(pages: readonly PageRef[]): PlacedPage[] {
  let start = 0;
  return pages.map((page) => {
    const at = { ...page, start };
    start += page.papers;
    return at;
  });
}

/** How many papers are to be left out, from the first. */
function knownUpTo(all: readonly PlacedPage[], { pages, papers }: KnownCatalogue): number {
  const total = all.reduce((sum, page) => sum + page.papers, 0);
  const last = all.findLast(({ name }) => pages.has(name));
  // Behind the last that is known, and what was joined behind that is known, too: papers keep their order.
  if (last) return papers !== null && papers <= total ? Math.max(endOf(last), papers) : endOf(last);
  if (pages.size === 0) return total - FIRST_PAPERS;
  // None is left: all were joined. But it may have been made anew, so as much as of a new one.
  return Math.min(papers ?? total - MOST.papers, total - FIRST_PAPERS);
}

/** So many of them as are taken in one check. */
function some(pages: readonly PlacedPage[]): PlacedPage[] {
  let papers = 0;
  return pages.filter((page, at) => {
    papers += page.papers;
    return at === 0 || (at < MOST.pages && papers <= MOST.papers);
  });
}

/**
 * The pages that are to be fetched, oldest first: those behind the last one that is known, and those that have now what did not come.
 * A page never changes, so one that is known is never fetched again. None of an index that is older than one that was seen.
 */
export function newPapersOf({ pages, made }: CatalogueIndex, known: KnownCatalogue): NewPages {
  if (known.made !== null && made < known.made) return { pages: [], papers: known.papers ?? 0, more: false };
  const all = placed(pages);
  const upTo = knownUpTo(all, known);
  const isMissed = (page: PlacedPage) => known.missed.some((at) => page.start <= at && at < endOf(page));
  const fresh = all.filter((page) => !known.pages.has(page.name) && (endOf(page) > upTo || isMissed(page)));
  const taken = some(fresh);
  const more = taken.length < fresh.length;
  const end = (more ? taken : all).at(-1);
  return { pages: taken, papers: end ? endOf(end) : 0, more };
}
