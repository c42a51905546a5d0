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

const partOf = (root: ParentNode): Part => ({ root, text: htmlToText(root) });

/** The page's main part, when most of the text is in it: what stands around it is menus and the like. */
export function mainPart(doc: Pick<Document, 'body' | 'documentElement' | 'querySelectorAll'>): Part {
  const whole = partOf(doc.body ?? doc.documentElement);
  const [main, other] = doc.querySelectorAll('main, [role=main]');
  const part = main && !other ? partOf(main) : whole;
  return part.text.length > whole.text.length * MOST ? part : whole;
}

function selectedPart(doc: Document): Part | null {
  const selection = doc.getSelection();
  if (!selection || selection.toString().length < SELECTED) return null;
  const part = partOf(selection.getRangeAt(0).cloneContents());
  return part.text === '' ? null : part;
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
