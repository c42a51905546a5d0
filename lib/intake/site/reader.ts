import { reduceFeed } from '../../follow/feed.ts';
import type { Found } from '../../follow/found.ts';
import { herePdfEngine } from '../pdf/engine-here.ts';
import { type PdfResult, readPdf } from '../pdf/read-pdf.ts';
import { readPage, type SitePage, textOfHtml } from './parse.ts';

/** Reads what sites answer; the same in a service worker, in Firefox's background page and in Node. */
export interface SiteReader {
  /** `null` for what is no feed. */
  feed(text: string, url: string): Found | null;
  /** `null` for a page that is made to break a reader. */
  page(html: string, url: string): SitePage | null;
  pdf(bytes: Uint8Array, signal?: AbortSignal): Promise<PdfResult>;
}

export const siteReader: SiteReader = {
  feed: (text, url) => reduceFeed(text, url, textOfHtml),
  page: readPage,
  pdf: (bytes, signal) => readPdf(bytes, herePdfEngine, { signal }),
};
