import { addressOf } from './address.ts';
import { titleOf } from './words.ts';

/** A feed that a page names. */
export interface NamedFeed {
  url: string;
  title: string;
}

const FEED_TYPE = /^application\/(?:rss|atom|rdf|feed)\+(?:xml|json)$|^application\/feed\+json$/i;
/** WordPress names the comments of each page beside what it writes. */
const COMMENTS = /\/comments\/feed\/?$/i;
const MOST = 20;

/**
 * The feeds that a page names in its head, each once.
 * @param base what its links are relative to
 */
export function feedsNamedIn(doc: Pick<ParentNode, 'querySelectorAll'>, base: string): NamedFeed[] {
  const found = new Map<string, NamedFeed>();
  for (const link of doc.querySelectorAll('link[rel~="alternate"][href]')) {
    if (!FEED_TYPE.test(link.getAttribute('type')?.trim() ?? '')) continue;
    const url = addressOf(link.getAttribute('href') ?? '', base);
    if (url === null || COMMENTS.test(new URL(url).pathname) || found.has(url)) continue;
    found.set(url, { url, title: titleOf(link.getAttribute('title') ?? '') });
    if (found.size === MOST) break;
  }
  return [...found.values()];
}
