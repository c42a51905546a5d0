import { parseFeed } from 'feedsmith';
import { addressOf } from './address.ts';
import { eachOnce, type Found, MOST_ITEMS } from './found.ts';
import type { FoundItem } from './schema.ts';
import { titleOf } from './words.ts';

/** Turns a piece of HTML into what a person would read. */
export type HtmlToText = (html: string) => string;

const LONGEST_TEXT = 200_000;
const LONGEST_KEY = 500;
/** A tag of so many characters is made to be slow. */
const LONG_TAG = /<[^!?<>][^<>]{20000}/;
/** Tags that are read of the texts of all items together, four entities for one: the pages of the others are asked for. */
const MOST_TAGS_OF_ITEMS = 100_000;
const ENTITIES = 4;
/** Tags of a feed that would be no feed of papers. */
const MOST_TAGS = 300_000;

/** An entry of any kind of feed, before it is made fit. */
interface Entry {
  key: string | undefined;
  link: string | undefined;
  title: string | undefined;
  html: string | undefined;
  text?: string | undefined;
  /** When it was changed, or made. */
  changed: string | undefined;
  dated: string | undefined;
}

interface Feed {
  title: string | undefined;
  base: string | undefined;
  entries: Entry[];
}

type Parsed = ReturnType<typeof parseFeed>;
type Of<F extends Parsed['format']> = Extract<Parsed, { format: F }>['feed'];

/** The library leaves dates as they are written, and lets others read them. */
const words = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

function fromRss(feed: Of<'rss'>): Feed {
  const entries = (feed.items ?? []).map((item): Entry => {
    const { guid } = item;
    const permanent = guid?.isPermaLink === false ? undefined : guid?.value;
    return {
      key: guid?.value ?? item.link,
      link: item.link ?? permanent,
      title: item.title,
      html: item.content?.encoded ?? item.description,
      changed: words(item.atom?.updated ?? item.pubDate),
      dated: words(item.pubDate ?? item.dc?.dates?.[0]),
    };
  });
  return { title: feed.title, base: feed.link, entries };
}

function fromRdf(feed: Of<'rdf'>): Feed {
  const entries = (feed.items ?? []).map(
    (item): Entry => ({
      key: item.link,
      link: item.link,
      title: item.title,
      html: item.content?.encoded ?? item.description,
      changed: words(item.dc?.dates?.[0]),
      dated: words(item.dc?.dates?.[0]),
    }),
  );
  return { title: feed.title, base: feed.link, entries };
}

const isPage = ({ rel, type }: { rel?: string; type?: string }): boolean =>
  (rel ?? 'alternate') === 'alternate' && !/json|xml$/.test(type ?? '');

function fromAtom(feed: Of<'atom'>): Feed {
  const entries = (feed.entries ?? []).map((entry): Entry => {
    const link = entry.links?.find((one) => isPage(one as { rel?: string; type?: string }))?.href;
    const body = entry.content ?? entry.summary;
    const plain = body !== undefined && (body.type === undefined || body.type === 'text');
    return {
      key: entry.id ?? link,
      link,
      title: entry.title?.value,
      html: plain ? undefined : body?.value,
      text: plain ? body.value : undefined,
      changed: words(entry.updated ?? entry.published),
      dated: words(entry.published ?? entry.updated),
    };
  });
  return { title: feed.title?.value, base: (feed as { xml?: { base?: string } }).xml?.base, entries };
}

function fromJson(feed: Of<'json'>): Feed {
  const entries = (feed.items ?? []).map(
    (item): Entry => ({
      key: item.id ?? item.url,
      link: item.url ?? item.external_url,
      title: item.title,
      html: item.content_html,
      text: item.content_text,
      changed: words(item.date_modified ?? item.date_published),
      dated: words(item.date_published),
    }),
  );
  return { title: feed.title, base: feed.home_page_url, entries };
}

function feedOf(parsed: Parsed): Feed {
  if (parsed.format === 'rss') return fromRss(parsed.feed);
  if (parsed.format === 'rdf') return fromRdf(parsed.feed);
  if (parsed.format === 'atom') return fromAtom(parsed.feed);
  return fromJson(parsed.feed);
}

function momentOf(words: string | undefined): string | null {
  const at = Date.parse(words?.trim() ?? '');
  // Beyond these years it is no date of a paper, and `toISOString` gives another form.
  return at > Date.UTC(1961, 0) && at < Date.UTC(3000, 0) ? new Date(at).toISOString() : null;
}

const hasMarks = (words: string): boolean => /[<&]/.test(words);

const plainTitle = (title: string | undefined, toText: HtmlToText): string =>
  titleOf(title && hasMarks(title) ? toText(title) : (title ?? ''));

/** How often a sign is in a text, up to one more than `most`. */
function timesIn(text: string, sign: string, most: number): number {
  let times = 0;
  for (let at = text.indexOf(sign); at >= 0 && times <= most; at = text.indexOf(sign, at + 1)) times += 1;
  return times;
}

/** Number of brackets that could open a tag, up to one more than `most`. */
const tagsIn = (text: string, most: number): number => timesIn(text, '<', most);

/** Turns HTML into text until there were too many tags: then there is none. */
function sparing(toText: HtmlToText): HtmlToText {
  let left = MOST_TAGS_OF_ITEMS;
  return (html) => {
    left -= tagsIn(html, MOST_TAGS_OF_ITEMS);
    left -= timesIn(html, '&', ENTITIES * MOST_TAGS_OF_ITEMS) / ENTITIES;
    return left < 0 ? '' : toText(html);
  };
}

function itemOf(entry: Entry, base: string, toText: HtmlToText): FoundItem[] {
  const url = addressOf(entry.link ?? '', base);
  if (url === null) return [];
  const text = entry.html === undefined ? (entry.text ?? '') : toText(entry.html.slice(0, 2 * LONGEST_TEXT));
  return [
    {
      key: (entry.key?.trim() || url).slice(0, LONGEST_KEY),
      url,
      title: plainTitle(entry.title, toText) || titleOf(url),
      stamp: (entry.changed ?? '').trim().slice(0, 100),
      dated: momentOf(entry.dated),
      text: text.trim() === '' ? null : text.slice(0, LONGEST_TEXT),
    },
  ];
}

const baseOf = (feed: Feed, url: string): string =>
  feed.base !== undefined && URL.canParse(feed.base, url) ? new URL(feed.base, url).href : url;

/**
 * Reduces an RSS, RDF, Atom or JSON feed to its items; `null` for what is none. Nothing in it is run, no entity of its own is
 * expanded, nothing is asked for. An item without an address of a web page is left out.
 * @param url the address of the feed
 */
export function reduceFeed(text: string, url: string, toText: HtmlToText): Found | null {
  if (LONG_TAG.test(text) || tagsIn(text, MOST_TAGS) > MOST_TAGS) return null;
  try {
    const feed = feedOf(parseFeed(text) as Parsed);
    const base = baseOf(feed, url);
    const sparingly = sparing(toText);
    const items = feed.entries.slice(0, MOST_ITEMS).flatMap((entry) => itemOf(entry, base, sparingly));
    return { title: plainTitle(feed.title, toText), items: eachOnce(items) };
  } catch {
    // The library throws for whatever is no feed.
    return null;
  }
}
