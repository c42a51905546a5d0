import type { Fetched } from '../../browser/fetch.ts';
import {
  type CatalogueFailure,
  type PageReading,
  readIndex,
  readPage,
} from '../../follow/catalogue/check.ts';
import { newPapersOf, pageAddress } from '../../follow/catalogue/fresh.ts';
import type { Found } from '../../follow/found.ts';
import type { FollowState } from '../../follow/schema.ts';
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
   * `catalogue` is what is to be kept of it, `named` the names of all its pages: what waits and is none of them was replaced. `null`
   * for an old copy, which does not name the newest.
   */
  | {
      ok: true;
      found: Found;
      catalogue: NonNullable<FollowState['catalogue']>;
      named: ReadonlySet<string> | null;
    }
  | { ok: false; why: CatalogueFailure };

/**
 * What the index of a catalogue says is there: the pages that are to be fetched, each as one item. A key that it is signed with is
 * held fast from the first time on.
 * @param known what is kept of it; nothing when it is new here
 * @param seen keys of its items, which are names of pages
 */
export async function reduceCatalogue(
  answer: Answer,
  known: FollowState['catalogue'],
  seen: ReadonlySet<string>,
): Promise<Reduced> {
  const reading = await readIndex(textOf(answer), known?.key ?? null);
  if (!reading.ok) return reading;
  const { index } = reading;
  const title = titleOf(index.title);
  const made = known?.made ?? null;
  const items = newPapersOf(index, { pages: seen, made }).map(({ name }) => {
    const url = pageAddress(answer.url, name);
    return { key: name, url, title, stamp: '', dated: null, text: null };
  });
  const key = known?.key ?? index.signed?.key ?? null;
  const isOld = made !== null && made > index.made;
  return {
    ok: true,
    found: { title, items },
    catalogue: { key, made: isOld ? made : index.made },
    named: isOld ? null : new Set(index.pages.map(({ name: page }) => page)),
  };
}

/** The texts of a page, which is asked for by its name. */
export const textsOfPage = async (answer: Answer, name: string): Promise<PageReading> =>
  readPage(textOf(answer), name);
