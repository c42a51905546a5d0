import { sha256 } from '../../text/hash.ts';
import { type CatalogueIndex, type CataloguePage, LIMITS, type PageRef } from './schema.ts';
import type { Unsigned } from './statement.ts';

/** A page is full when it has so many papers, or so many bytes: enough for some weeks, and soon fetched. */
const FULL = { papers: 50, bytes: 250_000 };

/**
 * The pages with so many of the newest papers stay as they are, each as it was published: who follows has them, or fetches each once.
 * Older ones are joined, so that the index stays small.
 */
const STAYS = 50;

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

/** A page in its place, with its texts. */
interface Placed {
  ref: PageRef;
  texts: readonly string[];
}

/** Where the pages begin that have the newest papers. */
function newestFrom(pages: readonly Placed[]): number {
  let [from, papers] = [pages.length, 0];
  for (; from > 0 && papers < STAYS; from -= 1) papers += pages[from - 1]?.ref.papers ?? 0;
  return from;
}

/** Older pages in groups, in their order: what is not full goes together until it is, or until a full one follows. */
function grouped(pages: readonly Placed[]): Placed[][] {
  const groups: Placed[][] = [];
  let open: Placed[] = [];
  const close = () => {
    if (open.length > 0) groups.push(open);
    open = [];
  };
  for (const page of pages) {
    if (isFull(page.texts)) {
      close();
      groups.push([page]);
      continue;
    }
    open.push(page);
    if (isFull(open.flatMap(({ texts }) => texts))) close();
  }
  // What is not full yet waits for more.
  return [...groups, ...open.map((page) => [page])];
}

/** Joins older pages that are small; gives all in their order, and what was made of them. */
async function joined(pages: readonly Placed[]): Promise<{ refs: PageRef[]; made: MadePage[] }> {
  const from = newestFrom(pages);
  const made: MadePage[] = [];
  const refs: PageRef[] = [];
  for (const group of grouped(pages.slice(0, from))) {
    const [only, ...others] = group;
    if (only && others.length === 0) {
      refs.push(only.ref);
      continue;
    }
    const page = await pageOf(group.flatMap(({ texts }) => texts));
    made.push(page);
    refs.push({ name: page.name, papers: page.papers });
  }
  return { refs: [...refs, ...pages.slice(from).map(({ ref }) => ref)], made };
}

/** What the index has of its newest page: all, where that is short. Then whoever follows asks for nothing else. */
async function newestOf(pages: readonly Placed[]): Promise<Pick<Unsigned, 'newest'>> {
  const last = pages.at(-1);
  if (!last) return {};
  const { name, text } = await pageOf(last.texts);
  return name === last.ref.name && text.length <= LIMITS.newest ? { newest: text } : {};
}

/**
 * A catalogue with some papers added, on pages of their own: those that were there stay as they are, but that older ones are joined. The
 * order of the papers is never another, and those that are in it already are not added again.
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
  const there = new Set([...before.texts.values()].flat());
  const added = [...new Set(texts)].filter((text) => !there.has(text));
  const old = (before.index?.pages ?? []).map(
    (ref): Placed => ({ ref, texts: before.texts.get(ref.name) ?? [] }),
  );
  const parts = parted(added);
  const made = await Promise.all(parts.map(pageOf));
  const fresh = made.map(
    ({ name, papers }, at): Placed => ({ ref: { name, papers }, texts: parts[at] ?? [] }),
  );
  const all = added.length === 0 ? null : await joined([...old, ...fresh]);
  const index: Unsigned = {
    format: 'urgent action catalogue',
    version: 1,
    title,
    made: now,
    pages: all?.refs ?? old.map(({ ref }) => ref),
    ...(await newestOf([...old, ...fresh])),
  };
  return { index, pages: [...made, ...(all?.made ?? [])], added: added.length };
}
