import { parseHTML } from 'linkedom';
import { feedsNamedIn, type NamedFeed } from '../../follow/discover.ts';
import { titleOf } from '../../follow/words.ts';
import { htmlToText } from '../../text/html.ts';
import { LONGEST, mainPart } from '../../text/page.ts';
import { linksIn, type PageLink } from '../../text/page-links.ts';

/** What is taken from a page of a site. */
export interface SitePage {
  title: string;
  text: string;
  /** Links of the part that the text is of. */
  links: PageLink[];
  feeds: NamedFeed[];
  /** It asks for a password. */
  asksPassword: boolean;
}

/** Elements in elements beyond this depth are made to break a reader; pages have some dozens. */
const DEEPEST = 400;
const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)$/i;

/** True for a page whose elements are in each other without end. Those that are left open are counted too. */
function isTooDeep(html: string): boolean {
  let depth = 0;
  for (const [, end, name = '', rest = ''] of html.matchAll(/<(\/?)([a-z][a-z0-9-]*)([^<>]*)>/gi)) {
    if (VOID.test(name) || rest.endsWith('/') || /^(?:p|li|td|tr|th|dd|dt|option)$/i.test(name)) continue;
    depth = end ? Math.max(0, depth - 1) : depth + 1;
    if (depth > DEEPEST) return true;
  }
  return false;
}

/** Of many brackets only the last can open a tag; each of the others would become a node of its own. */
const documentOf = (html: string): Document =>
  parseHTML(html.replace(/<{2,}/g, '<')).document as unknown as Document;

/** The text of a piece of HTML, as a person would read it; empty for one that is made to break a reader. */
export function textOfHtml(html: string): string {
  if (isTooDeep(html)) return '';
  // A whole page is taken as it is; a piece needs a page around it.
  const page = /<(?:html|body)[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`;
  return htmlToText(documentOf(page).documentElement);
}

function baseOf(doc: Document, url: string): string {
  const href = doc.querySelector('base[href]')?.getAttribute('href') ?? '';
  return URL.canParse(href, url) ? new URL(href, url).href : url;
}

/**
 * Reads a page of a site: by a parser of its own, for there is no page around. Nothing in it is run or asked for. `null` for one that
 * is made to break a reader.
 */
export function readPage(html: string, url: string): SitePage | null {
  if (isTooDeep(html)) return null;
  const whole = /<html[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`;
  const doc = documentOf(whole);
  const base = baseOf(doc, url);
  const { root, text } = mainPart(doc);
  return {
    title: titleOf(doc.querySelector('title')?.textContent ?? ''),
    text: text.slice(0, LONGEST),
    links: linksIn(root, { base, url }),
    feeds: feedsNamedIn(doc, base),
    asksPassword: doc.querySelector('input[type=password]') !== null,
  };
}
