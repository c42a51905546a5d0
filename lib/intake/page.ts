import { browser } from 'wxt/browser';
import type { RawDocument } from '../document/schema.ts';
import type { PageText } from '../text/page.ts';
import type { PageLink } from '../text/page-links.ts';

/** `pdf`: the tab shows one; `reachable` when the browser lets us ask the tab for it. */
export type PageReading =
  | { ok: true; raw: RawDocument; links: PageLink[] }
  | { ok: false; why: 'restricted page' }
  | { ok: false; why: 'pdf'; reachable: boolean };

const areWords = (values: unknown[]): boolean => values.every((one) => typeof one === 'string');

function isLink(value: unknown): value is PageLink {
  const link = value as Partial<PageLink> | null | undefined;
  return areWords([link?.url, link?.text, link?.item]);
}

function isPageText(value: unknown): value is PageText {
  const page = value as Partial<PageText> | null | undefined;
  const words = areWords([page?.text, page?.title, page?.url, page?.type]);
  return words && Array.isArray(page?.links) && page.links.every(isLink);
}

const isPdfAddress = (url: string): boolean => URL.canParse(url) && /\.pdf$/i.test(new URL(url).pathname);

/**
 * Reads the page in a tab as material. Needs the right to that page; browsers keep some pages closed.
 * @param url address of the tab, as far as the browser tells: what names a PDF there is one
 */
export async function fromPage(tabId: number, url: string): Promise<PageReading> {
  const target = { tabId };
  const injected = await browser.scripting
    .executeScript({ target, files: ['/read-page.js'] })
    .catch(() => []);
  const page: unknown = injected[0]?.result;
  if (!isPageText(page))
    return isPdfAddress(url)
      ? { ok: false, why: 'pdf', reachable: false }
      : { ok: false, why: 'restricted page' };
  if (page.type === 'application/pdf') return { ok: false, why: 'pdf', reachable: true };
  const source = { way: 'page', url: page.url, title: page.title } as const;
  return { ok: true, raw: { text: page.text, source }, links: page.links };
}
