import { type Fetched, type FetchFailure, type FetchOptions, headersFor } from '../../lib/browser/fetch.ts';
import { reduceFeed } from '../../lib/follow/feed.ts';
import { nodePdfEngine } from '../../lib/intake/pdf/engine-node.ts';
import { readPdf } from '../../lib/intake/pdf/read-pdf.ts';
import { readPage, textOfHtml } from '../../lib/intake/site/parse.ts';
import type { SiteReader } from '../../lib/intake/site/reader.ts';

/** What stands at an address: a body with its headers, or why nothing comes. */
export type Standing =
  | { status?: number; headers?: Record<string, string>; body?: string | Uint8Array; url?: string }
  | { why: FetchFailure };

/** What Chromium says by itself in such a request. */
const BROWSER_SAYS = {
  Accept: '*/*',
  'Accept-Encoding': 'gzip, deflate, br, zstd',
  'Accept-Language': 'en-GB,en-US;q=0.9,en;q=0.8',
  Connection: 'keep-alive',
  'Sec-Fetch-Dest': 'empty',
  'Sec-Fetch-Mode': 'same-origin',
  'Sec-Fetch-Site': 'same-origin',
  'User-Agent':
    'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/150.0.0.0 Safari/537.36',
};
/** What a site says by itself in each answer. */
const SITE_SAYS = {
  Connection: 'keep-alive',
  Date: 'Tue, 24 Nov 2026 10:00:00 GMT',
  Server: 'nginx',
};

/** The bytes of a request or an answer without its body, as HTTP/1.1 writes them: a later version makes them fewer. */
function headSize(line: string, headers: Record<string, string>): number {
  const lines = [line, ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`), '', ''];
  return new TextEncoder().encode(lines.join('\r\n')).length;
}

/** A web that is data, with a note of what was asked for. */
export class FakeWeb {
  readonly pages: Record<string, Standing> = {};
  asked: string[] = [];
  options: FetchOptions[] = [];
  /** Bytes of all bodies that were given. */
  bytes = 0;
  /** Bytes of the heads of all requests and answers. */
  headBytes = 0;
  /** Called before each answer. */
  onAsk: (url: string) => void = () => {};

  readonly fetch = async (url: string, options: FetchOptions): Promise<Fetched> => {
    this.asked.push(url);
    this.options.push(options);
    const { host, pathname, search } = new URL(url);
    this.headBytes += headSize(`GET ${pathname}${search} HTTP/1.1`, {
      Host: host,
      ...BROWSER_SAYS,
      ...headersFor(options),
    });
    this.onAsk(url);
    if (options.signal?.aborted) return { ok: false, why: 'cancelled' };
    const page = this.pages[url] ?? { status: 404 };
    if ('why' in page) return { ok: false, why: page.why };
    const { headers = {}, body = '' } = page;
    const same = headers.etag !== undefined && headers.etag === options.etag;
    const given = same ? '' : body;
    const bytes = typeof given === 'string' ? new TextEncoder().encode(given) : given;
    this.bytes += bytes.length;
    const status = same ? 304 : (page.status ?? 200);
    this.headBytes += headSize(`HTTP/1.1 ${status} ${same ? 'Not Modified' : 'OK'}`, {
      ...SITE_SAYS,
      ...headers,
    });
    return {
      ok: true,
      status,
      headers,
      url: page.url ?? url,
      body: bytes,
    };
  };

  /** What was asked for since the last call. */
  since(): string[] {
    const { asked } = this;
    this.asked = [];
    return asked;
  }
}

/** The reader of sites, as it runs in Node. */
export const nodeSiteReader: SiteReader = {
  feed: (text, url) => reduceFeed(text, url, textOfHtml),
  page: readPage,
  pdf: (bytes, signal) => readPdf(bytes, nodePdfEngine, { signal }),
};

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

export interface FeedEntry {
  title: string;
  url: string;
  /** Its whole text as HTML; left out: a feed of titles. */
  html?: string;
  date?: string;
  guid?: string;
}

/** An RSS feed as WordPress writes it. */
export const rss = (
  entries: readonly FeedEntry[],
  title = 'Urgent actions',
): string => `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>${escaped(title)}</title><link>https://section.example/</link>
${entries
  .map(
    ({ title: words, url, html, date = 'Mon, 02 Nov 2026 10:05:00 +0000', guid }) => `<item>
<title>${escaped(words)}</title><link>${escaped(url)}</link><pubDate>${date}</pubDate>
<guid isPermaLink="false">${escaped(guid ?? url)}</guid>${html === undefined ? '' : `<content:encoded><![CDATA[${html}]]></content:encoded>`}
</item>`,
  )
  .join('\n')}
</channel></rss>`;

/** A listing as sections have it: cards with links. */
export const listing = (entries: readonly FeedEntry[], title = 'Urgent actions'): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${escaped(title)}</title></head><body>
<header><nav><a href="/">Home</a><a href="/donate">Donate</a></nav></header>
<main><h1>${escaped(title)}</h1><ul>
${entries.map(({ title: words, url }) => `<li><article><h2><a href="${escaped(url)}">${escaped(words)}</a></h2><p>Act now</p></article></li>`).join('\n')}
</ul></main><footer><a href="/privacy">Privacy</a></footer></body></html>`;
