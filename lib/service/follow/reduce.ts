import type { Fetched } from '../../browser/fetch.ts';
import type { Found } from '../../follow/found.ts';
import { papersInFeed, reduceListing } from '../../follow/papers.ts';
import type { FollowKind, Trouble } from '../../follow/schema.ts';
import { sectionOf } from '../../follow/sections/index.ts';
import { decodeAnswer } from '../../intake/site/decode.ts';
import type { SiteReader } from '../../intake/site/reader.ts';

type Answer = Extract<Fetched, { ok: true }>;
type Reduced = { ok: true; found: Found } | { ok: false; why: Extract<Trouble, 'unreadable' | 'login'> };
/** Kinds whose answer says by itself what is there; a catalogue must be checked first (`catalogue.ts`). */
export type PlainKind = Exclude<FollowKind, 'catalogue'>;

const unreadable: Reduced = { ok: false, why: 'unreadable' };

/** The text of an answer; `null` when it has none. */
export const textOf = ({ body, headers }: Answer): string | null =>
  decodeAnswer(body, headers['content-type'] ?? '');

type Reducer = (text: string, url: string, section: string | null, reader: SiteReader) => Reduced;

/** One for each kind. */
const REDUCERS: Record<PlainKind, Reducer> = {
  feed(text, url, section, reader) {
    const feed = reader.feed(text, url);
    if (!feed) return unreadable;
    return { ok: true, found: { ...feed, items: papersInFeed(feed, url, sectionOf(section)) } };
  },
  listing(text, url, section, reader) {
    const page = reader.page(text, url);
    if (!page) return unreadable;
    const found = reduceListing(page.links, { url, title: page.title }, sectionOf(section));
    if (found.items.length > 0) return { ok: true, found };
    return page.asksPassword ? { ok: false, why: 'login' } : unreadable;
  },
};

/** What an answer says is there, by the kind of its follow. */
export function reduceAnswer(
  answer: Answer,
  { kind, section }: { kind: PlainKind; section: string | null },
  reader: SiteReader,
): Reduced {
  const text = textOf(answer);
  return text === null ? unreadable : REDUCERS[kind](text, answer.url, section, reader);
}
