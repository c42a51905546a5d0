import type { Fetched } from '../../browser/fetch.ts';
import {
  type CatalogueFailure,
  type PageReading,
  readIndex,
  readPage,
} from '../../follow/catalogue/check.ts';
import { newPapersOf, pageAddress } from '../../follow/catalogue/fresh.ts';
import type { Found } from '../../follow/found.ts';
import type { FollowState, SeenItem } from '../../follow/schema.ts';
import { titleOf } from '../../follow/words.ts';

type Answer = Extract<Fetched, { ok: true }>;

/** A file of a catalogue is UTF-8, whatever its host says of it: its bytes are what was signed. Empty where it is not. */
function textOf({ body }: Answer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(body);
  } catch {
    return '';
  }
}

type Reduced =
  /**
   * `catalogue` is what is to be kept of it, `named` the names of all its pages: what waits and is none of them is part of another now.
   * `null` for an old copy, which does not name the newest. With `more` the next check is to get it whole.
   */
  | {
      ok: true;
      found: Found;
      catalogue: NonNullable<FollowState['catalogue']>;
      named: ReadonlySet<string> | null;
      more: boolean;
    }
  | { ok: false; why: CatalogueFailure };

/** What is known of a catalogue that is followed. */
interface Known {
  /** What is kept of it; nothing when it is new here. */
  catalogue: FollowState['catalogue'];
  /** Keys of its items, which are names of pages. */
  seen: ReadonlySet<string>;
  /** Its items that wait; their stamp says how many papers stand before them. */
  waiting: readonly Pick<SeenItem, 'key' | 'stamp'>[];
}

export const NEW_CATALOGUE: Known = { catalogue: undefined, seen: new Set(), waiting: [] };

/**
 * What the index of a catalogue says is there: the pages that are to be fetched, each as one item. A key that it is signed with is
 * held fast from the first time on.
 */
export async function reduceCatalogue(
  answer: Answer,
  { catalogue: known, seen, waiting }: Known,
): Promise<Reduced> {
  const reading = await readIndex(textOf(answer), known?.key ?? null);
  if (!reading.ok) return reading;
  const { index } = reading;
  const title = titleOf(index.title);
  const made = known?.made ?? null;
  const isOld = made !== null && made > index.made;
  const named = new Set(index.pages.map(({ name }) => name));
  const missed = waiting.filter(({ key, stamp }) => stamp !== '' && !named.has(key));
  const { pages, papers, more } = newPapersOf(index, {
    pages: seen,
    made,
    papers: known?.papers ?? null,
    missed: missed.map(({ stamp }) => Number(stamp)),
  });
  const newest = index.pages.at(-1)?.name;
  const items = pages.map(({ name, start }) => {
    const url = pageAddress(answer.url, name);
    const text = name === newest ? (index.newest ?? null) : null;
    return { key: name, url, title, stamp: `${start}`, dated: null, text };
  });
  const key = known?.key ?? index.signed?.key ?? null;
  return {
    ok: true,
    found: { title, items },
    catalogue: { key, made: isOld ? made : index.made, papers },
    named: isOld ? null : named,
    more,
  };
}

/** The texts of a page, which is asked for by its name. */
export const textsOfPage = async (answer: Answer, name: string): Promise<PageReading> =>
  readPage(textOf(answer), name);

/** The texts of a page that came with the index; `null` where none did, or another. */
export async function textsInIndex({ text, key }: Pick<SeenItem, 'text' | 'key'>): Promise<string[] | null> {
  const page = text === null ? null : await readPage(text, key);
  return page?.ok ? page.texts : null;
}
