import { htmlToText } from './html.ts';

/** A selection from this length on is meant: shorter ones come by chance. */
const SELECTED = 400;
/** Longest text that is taken from a page, in characters. */
const LONGEST = 1_000_000;
/** Least part of the page's text that its main part must hold to be taken for all of it. */
const MOST = 0.5;

/** The page's main part, when most of the text is in it: what stands around it is menus and the like. */
function mainText(doc: Document): string {
  const whole = htmlToText(doc.body ?? doc.documentElement);
  const parts = doc.querySelectorAll('main, [role=main]');
  const main = parts.length === 1 && parts[0] ? htmlToText(parts[0]) : '';
  return main.length > whole.length * MOST ? main : whole;
}

function selectedText(doc: Document): string {
  const selection = doc.getSelection();
  if (!selection || selection.rangeCount === 0 || selection.toString().length < SELECTED) return '';
  return htmlToText(selection.getRangeAt(0).cloneContents());
}

/**
 * Text, title, address (without its fragment) and media type of a page; a long selection in it wins. Changes nothing.
 * A viewer that stands for a PDF has that type, and no text.
 */
export function pageText(doc: Document): { text: string; title: string; url: string; type: string } {
  const text = selectedText(doc) || mainText(doc);
  const url = doc.location.href.split('#')[0] ?? '';
  return { text: text.slice(0, LONGEST), title: doc.title, url, type: doc.contentType };
}
