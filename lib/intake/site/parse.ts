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
/** What a page may weigh, by what its parts cost a parser: an element four times as much as an attribute, a remark, or a piece of text (each entity is one). */
const MOST = 200_000;
const ELEMENT = 4;
/** Ends of tags, also of those that were never opened: the parser looks for each among all that are open. */
const MOST_ENDS = MOST / 2;
/** Attributes of one element, and characters of its classes, which the parser takes apart. */
const MOST_ATTRIBUTES = 500;
const LONGEST_CLASS = 10_000;

class Broken extends Error {}

function hasEndsWithoutEnd(html: string): boolean {
  let ends = 0;
  for (let at = html.indexOf('</'); at >= 0 && ends <= MOST_ENDS; at = html.indexOf('</', at + 2)) ends += 1;
  return ends > MOST_ENDS;
}

/** True for a page that is made to break a reader, as the parser itself sees its tags: a mark within quotes is none. */
function isMadeToBreak(html: string): boolean {
  if (hasEndsWithoutEnd(html)) return true;
  let [depth, weight, attributes] = [0, 0, 0];
  const add = (more: number) => {
    weight += more;
    if (depth > DEEPEST || weight > MOST || attributes > MOST_ATTRIBUTES) throw new Broken();
  };
  const parser = new Parser({
    onopentagname() {
      depth += 1;
      attributes = 0;
      add(ELEMENT);
    },
    onattribute(name, value) {
      const isLong = name === 'class' && value.length > LONGEST_CLASS;
      attributes += isLong ? MOST_ATTRIBUTES + 1 : 1;
      add(1);
    },
    ontext: () => add(1),
    oncomment: () => add(1),
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

/** The text of a page or a piece of one, as a person would read it; `null` for one that is made to break a reader. */
export function readHtml(html: string): string | null {
  const piece = withoutRepeats(html);
  if (isMadeToBreak(piece)) return null;
  return htmlToText(documentOf(piece, /<(?:html|body)[\s>]/i).documentElement);
}

/** The same, where one that is made to break a reader is as good as none. */
export const textOfHtml = (html: string): string => readHtml(html) ?? '';

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
