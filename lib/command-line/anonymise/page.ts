import { decodeCfEmail } from '../../text/html.ts';

const NAMELESS = new Set([
  'class',
  'hidden',
  'aria-hidden',
  'role',
  'style',
  'lang',
  'dir',
  'start',
  'colspan',
  'rowspan',
]);
const DROPPED =
  'script, style, link, meta, base, template, noscript, svg, iframe, object, embed, img, picture, video, audio, source';

/** Hides an address as Cloudflare does, with the key 0x2a. */
function hidden(email: string): string {
  const bytes = [...new TextEncoder().encode(email)].map((byte) => byte ^ 0x2a);
  return [0x2a, ...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

function anonymiseElement(element: Element, replace: (text: string) => string): void {
  for (const name of element.getAttributeNames()) {
    const value = element.getAttribute(name) ?? '';
    if (name === 'href') element.setAttribute(name, hrefOf(value, replace));
    else if (name === 'data-cfemail') element.setAttribute(name, hidden(replace(decodeCfEmail(value))));
    else if (!NAMELESS.has(name)) element.removeAttribute(name);
  }
}

function hrefOf(value: string, replace: (text: string) => string): string {
  const [before, encoded] = value.split('email-protection#');
  if (encoded !== undefined) return `/cdn-cgi/l/email-protection#${hidden(replace(decodeCfEmail(encoded)))}`;
  const mail = /^mailto:([^?]*)/iu.exec(value)?.[1];
  if (mail !== undefined) return `mailto:${replace(decoded(mail))}`;
  return /^https?:/iu.test(value) ? replace(decoded(before ?? '')) : '#';
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function walk(node: Node, replace: (text: string) => string): void {
  for (const child of [...node.childNodes]) {
    if (child.nodeType === 8) child.remove();
    else if (child.nodeType === 3) child.nodeValue = replace(child.nodeValue ?? '');
    else if (child.nodeType === 1) {
      anonymiseElement(child as Element, replace);
      walk(child, replace);
    }
  }
}

/**
 * Replaces what names somebody in a page, text by text and link by link, and leaves out scripts, comments, pictures and all
 * attributes but those that the reader looks at. Changes `doc`.
 */
export function anonymisePage(doc: Document, replace: (text: string) => string): void {
  for (const element of [...doc.querySelectorAll(DROPPED)]) element.remove();
  walk(doc, replace);
}
