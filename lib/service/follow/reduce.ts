import type { Fetched } from '../../browser/fetch.ts';
import type { UaDocument } from '../../document/schema.ts';
import type { Found } from '../../follow/found.ts';
import { papersInFeed, reduceListing } from '../../follow/papers.ts';
import type { FollowKind, Trouble } from '../../follow/schema.ts';
import { sectionOf } from '../../follow/sections/index.ts';
import { decodeAnswer } from '../../intake/site/decode.ts';
import type { SitePage } from '../../intake/site/parse.ts';
import type { SiteReader } from '../../intake/site/reader.ts';
import { sha256 } from '../../text/hash.ts';
import { hasWhole, papersOfPage, rawOf } from './whole.ts';

/** As much of a page as is kept until it is read. */
const LONGEST_TEXT = 200_000;

type Answer = Extract<Fetched, { ok: true }>;
type Reduced = { ok: true; found: Found } | { ok: false; why: Extract<Trouble, 'unreadable' | 'login'> };
/** Kinds whose answer says by itself what is there; a catalogue must be checked first (`catalogue.ts`). */
export type PlainKind = Exclude<FollowKind, 'catalogue'>;

const unreadable: Reduced = { ok: false, why: 'unreadable' };

/** The text of an answer; `null` when it has none. */
export const textOf = ({ body, headers }: Answer): string | null =>
  decodeAnswer(body, headers['content-type'] ?? '');

/** What is read of a paper, wherever in its text it stands: it is read again when that changes, and for nothing else. */
const saidIn = ({ evidence, ...values }: UaDocument) => values;

/** A page that has whole papers in its own text, as groups have them, is one item, which changes with them; `null` for any other. */
async function papersOnPage(page: SitePage, url: string): Promise<Found | null> {
  const papers = papersOfPage(page, rawOf(page.text, url, page.title));
  if (!hasWhole(papers)) return null;
  const stamp = await sha256(JSON.stringify(papers.map(saidIn)));
  const title = page.title || url;
  return {
    title: page.title,
    items: [{ key: url, url, title, stamp, dated: null, text: page.text.slice(0, LONGEST_TEXT) }],
  };
}

/** True when what was found is the page itself. */
export const isPageItself = ({ items }: Found, url: string): boolean =>
  items.length === 1 && items[0]?.key === url;

type Reducer = (
  text: string,
  url: string,
  section: string | null,
  reader: SiteReader,
) => Reduced | Promise<Reduced>;

/** One for each kind. */
const REDUCERS: Record<PlainKind, Reducer> = {
  feed(text, url, section, reader) {
    const feed = reader.feed(text, url);
    if (!feed) return unreadable;
    return { ok: true, found: { ...feed, items: papersInFeed(feed, url, sectionOf(section)) } };
  },
  async listing(text, url, section, reader) {
    const page = reader.page(text, url);
    if (!page) return unreadable;
    const found =
      (await papersOnPage(page, url)) ??
      reduceListing(page.links, { url, title: page.title }, sectionOf(section));
    if (found.items.length > 0) return { ok: true, found };
    return page.asksPassword ? { ok: false, why: 'login' } : unreadable;
  },
};

/** What an answer says is there, by the kind of its follow. */
export async function reduceAnswer(
  answer: Answer,
  { kind, section }: { kind: PlainKind; section: string | null },
  reader: SiteReader,
): Promise<Reduced> {
  const text = textOf(answer);
  return text === null ? unreadable : REDUCERS[kind](text, answer.url, section, reader);
}
