import { Parser } from 'htmlparser2';
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
/** What a page may weigh, by what its parts cost a parser: an element four times as much as an attribute, or as a piece of text (each entity is one). */
const MOST = 200_000;
const ELEMENT = 4;

class Broken extends Error {}

/** True for a page that is made to break a reader, as the parser itself sees its tags: a mark within quotes is none. */
function isMadeToBreak(html: string): boolean {
  let [depth, weight] = [0, 0];
  const add = (more: number) => {
    weight += more;
    if (depth > DEEPEST || weight > MOST) throw new Broken();
  };
  const parser = new Parser({
    onopentagname() {
      depth += 1;
      add(ELEMENT);
    },
    onattribute: () => add(1),
    ontext: () => add(1),
    onclosetag() {
      depth -= 1;
    },
  });
  try {
    parser.end(html);
    return false;
  } catch (error) {
    if (error instanceof Broken) return true;
    throw error;
  }
}

/** Of many brackets only the last can open a tag; each of the others would become a node of its own. */
const withoutRepeats = (html: string): string => html.replace(/<{2,}/g, '<');

const wrapped = (html: string): string => `<!doctype html><html><body>${html}</body></html>`;

/** A whole page is taken as it is; a piece, or a page that is cut off before it begins, needs a page around it. */
function documentOf(html: string, isWhole: RegExp): Document {
  const doc = parseHTML(isWhole.test(html) ? html : wrapped(html)).document;
  return (doc.documentElement ? doc : parseHTML(wrapped('')).document) as unknown as Document;
}

/** The text of a piece of HTML, as a person would read it; empty for one that is made to break a reader. */
export function textOfHtml(html: string): string {
  const piece = withoutRepeats(html);
  if (isMadeToBreak(piece)) return '';
  return htmlToText(documentOf(piece, /<(?:html|body)[\s>]/i).documentElement);
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
  const plain = withoutRepeats(html);
  if (isMadeToBreak(plain)) return null;
  const doc = documentOf(plain, /<html[\s>]/i);
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
