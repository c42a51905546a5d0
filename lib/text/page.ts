import { htmlToText } from './html.ts';
import { linksIn, type PageLink } from './page-links.ts';

/** A selection from this length on is meant: shorter ones come by chance. */
const SELECTED = 400;
/** Longest text that is taken from a page, in characters. */
export const LONGEST = 1_000_000;
const LONGEST_TITLE = 1_000;
/** Least part of the page's text that its main part must hold to be taken for all of it. */
const MOST = 0.5;

/** A part of the page, and its text. */
export interface Part {
  root: ParentNode;
  text: string;
}

/** The page's main part, when most of the text is in it: what stands around it is menus and the like. */
export function mainPart(doc: Pick<Document, 'body' | 'documentElement' | 'querySelectorAll'>): Part {
  const root = doc.body ?? doc.documentElement;
  const whole = { root, text: htmlToText(root) };
  const parts = doc.querySelectorAll('main, [role=main]');
  const main = parts.length === 1 && parts[0] ? { root: parts[0], text: htmlToText(parts[0]) } : null;
  return main && main.text.length > whole.text.length * MOST ? main : whole;
}

function selectedPart(doc: Document): Part | null {
  const selection = doc.getSelection();
  if (!selection || selection.rangeCount === 0 || selection.toString().length < SELECTED) return null;
  const root = selection.getRangeAt(0).cloneContents();
  const text = htmlToText(root);
  return text === '' ? null : { root, text };
}

/** What is taken from a page. */
export interface PageText {
  text: string;
  title: string;
  /** Without its fragment. */
  url: string;
  /** Its media type. */
  type: string;
  /** Links of the part that the text is of. */
  links: PageLink[];
}

/**
 * Text, title, address, media type and links of a page; a long selection in it wins. Changes nothing.
 * A viewer that stands for a PDF has that type, and no text.
 */
export function pageText(doc: Document): PageText {
  const { root, text } = selectedPart(doc) ?? mainPart(doc);
  const url = doc.location.href.split('#')[0] ?? '';
  return {
    text: text.slice(0, LONGEST),
    title: doc.title.slice(0, LONGEST_TITLE),
    url,
    type: doc.contentType,
    links: linksIn(root, { base: doc.baseURI || url, url }),
  };
}
