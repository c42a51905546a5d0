import type { HTTPRequest, Page } from 'puppeteer-core';
import type { Pretended } from './driver.ts';

const pageAt = (pages: Pretended, address: string): string | undefined => pages[address.replace(/#.*/, '')];

/** Is this one of the pages, which no network is asked for? */
export const isPretended = (pages: Pretended, address: string): boolean =>
  pageAt(pages, address) !== undefined;

async function answer(pages: Pretended, request: HTTPRequest): Promise<void> {
  const body = pageAt(pages, request.url());
  if (body === undefined) return request.continue();
  return request.respond({ status: 200, contentType: 'text/html; charset=utf-8', body });
}

/** Gives a tab these pages at their addresses, without any network. */
export async function pretend(page: Page, pages: Pretended): Promise<void> {
  await page.setRequestInterception(true);
  // A tab that is closed needs no answer.
  page.on('request', (request) => void answer(pages, request).catch(() => undefined));
}
