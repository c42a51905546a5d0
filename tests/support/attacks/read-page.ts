import { parseHTML } from 'linkedom';
import { type PageText, pageText } from '../../../lib/text/page.ts';

/** What our script takes of a page in front, as it is without a browser, and whether it left it as it was. */
export function takenOf(html: string): PageText & { unchanged: boolean } {
  // A browser makes a whole page of whatever comes; this reader does so of what is one.
  const isWhole = /^<html(?:\s[^>]*)?>/.test(html);
  const { document } = parseHTML(
    isWhole ? html : `<!doctype html><html><head></head><body>${html}</body></html>`,
  );
  // A page that has no body gets one when it is asked for.
  document.body.normalize();
  const before = document.toString();
  // All of the page is selected where it says so: what is selected is taken then.
  const range = { cloneContents: () => document.body.cloneNode(true) };
  const isSelected = document.querySelector('[data-selected]') !== null;
  const doc = Object.assign(document, {
    location: { href: 'https://section.example/paper#letter' },
    contentType: 'text/html',
    getSelection: () =>
      isSelected ? { rangeCount: 1, toString: () => html, getRangeAt: () => range } : null,
  });
  const page = pageText(doc as unknown as Document);
  return { ...page, unchanged: document.toString() === before };
}
