import { sha256 } from '../../text/hash.ts';
import { type CatalogueIndex, type CataloguePage, LIMITS, type PageRef } from './schema.ts';
import type { Unsigned } from './statement.ts';

/** A page is closed when it has so many papers, or so many bytes: enough for some weeks, and soon fetched. */
const FULL = { papers: 50, bytes: 250_000 };

/** A page as it is stored, under its name. */
export interface MadePage extends PageRef {
  text: string;
}

export interface MadeCatalogue {
  index: Unsigned;
  /** The pages that are not stored yet, in order. */
  pages: MadePage[];
  /** How many papers were not in it before. */
  added: number;
}

const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

const jsonOf = (texts: readonly string[]): string => {
  const page: CataloguePage = {
    format: 'urgent action catalogue page',
    version: 1,
    papers: texts.map((text) => ({ text })),
  };
  return `${JSON.stringify(page, null, 1)}\n`;
};

async function pageOf(texts: readonly string[]): Promise<MadePage> {
  const text = jsonOf(texts);
  return { name: await sha256(text), papers: texts.length, text };
}

const isFull = (texts: readonly string[]): boolean =>
  texts.length >= FULL.papers || bytesOf(jsonOf(texts)) >= FULL.bytes;

/** Whether a paper can be in a catalogue. */
export const fits = (text: string): boolean => text.trim() !== '' && text.length <= LIMITS.text;

/** Parts texts into pages, each closed as soon as it is full. */
function parted(texts: readonly string[]): string[][] {
  const parts: string[][] = [];
  let open: string[] = [];
  for (const text of texts) {
    open.push(text);
    if (!isFull(open)) continue;
    parts.push(open);
    open = [];
  }
  return open.length > 0 ? [...parts, open] : parts;
}

/**
 * A catalogue with some papers added: closed pages stay as they are, and those papers that are in it already are not added again.
 * @param before what is there: the index, `null` for a new catalogue, and the texts of all its pages, by their names
 * @param texts papers as their text, oldest first; each must `fit`
 * @param now ISO date and time, UTC
 */
export async function makeCatalogue(
  before: { index: Pick<CatalogueIndex, 'pages'> | null; texts: ReadonlyMap<string, readonly string[]> },
  texts: readonly string[],
  title: string,
  now: string,
): Promise<MadeCatalogue> {
  const pages = before.index?.pages ?? [];
  const there = new Set([...before.texts.values()].flat());
  const added = [...new Set(texts)].filter((text) => !there.has(text));
  const last = pages.at(-1);
  const inLast = (last && before.texts.get(last.name)) ?? [];
  const stays = last === undefined || added.length === 0 || isFull(inLast);
  const closed = stays ? pages : pages.slice(0, -1);
  const made = await Promise.all(parted(stays ? added : [...inLast, ...added]).map(pageOf));
  const refs = made.map(({ name, papers }): PageRef => ({ name, papers }));
  const index: Unsigned = {
    format: 'urgent action catalogue',
    version: 1,
    title,
    made: now,
    pages: [...closed, ...refs],
  };
  return { index, pages: made, added: added.length };
}
