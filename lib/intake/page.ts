import { browser } from 'wxt/browser';
import type { RawDocument } from '../document/schema.ts';

/** What the injected script tells of a page. */
export interface PageText {
  text: string;
  title: string;
  url: string;
}

export type PageReading = { ok: true; raw: RawDocument } | { ok: false; why: 'restricted page' };

function isPageText(value: unknown): value is PageText {
  const page = value as Partial<PageText> | null | undefined;
  return typeof page?.text === 'string' && typeof page.title === 'string' && typeof page.url === 'string';
}

/** Reads the page in a tab as material. Needs the right to that page; browsers keep some pages closed. */
export async function fromPage(tabId: number): Promise<PageReading> {
  const target = { tabId };
  const injected = await browser.scripting
    .executeScript({ target, files: ['/read-page.js'] })
    .catch(() => []);
  const page: unknown = injected[0]?.result;
  if (!isPageText(page)) return { ok: false, why: 'restricted page' };
  const source = { way: 'page', url: page.url, title: page.title } as const;
  return { ok: true, raw: { text: page.text, source } };
}
