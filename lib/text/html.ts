/** What is needed of a DOM node: any DOM has it, the browser's and a parser's alike. */
export interface NodeLike {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly childNodes: ArrayLike<NodeLike>;
}

interface ElementLike extends NodeLike {
  getAttribute(name: string): string | null;
}

const words = (list: string) => new Set(list.split(' '));
const skipped = words(
  'SCRIPT STYLE NAV NOSCRIPT TEMPLATE SVG IFRAME OBJECT EMBED CANVAS VIDEO AUDIO SELECT BUTTON FORM DIALOG HEAD MENU INPUT TEXTAREA',
);
const blocks = words(
  'P DIV SECTION ARTICLE MAIN ASIDE HEADER FOOTER H1 H2 H3 H4 H5 H6 UL OL DL BLOCKQUOTE PRE TABLE FIGURE FIGCAPTION ADDRESS DETAILS SUMMARY HR FIELDSET CENTER BODY',
);
const lines = words('LI DT TR CAPTION DD');
const cells = words('TD TH');

/** The text being written: what is owed before the next word. */
interface Writer {
  /** Pieces, none of them empty: of a text that is put together each look at its end would cost all of it. */
  out: string[];
  /** Line ends owed: 0, 1, or 2 (a blank line). */
  breaks: number;
  space: boolean;
  /** Written before the next word of a line: `- ` or `## `. */
  prefix: string;
  /** Number of the next item of an ordered list; 0 in another one. */
  item: number;
  pre: number;
  /** Elements around what is read. */
  depth: number;
}

/** What stands in more elements than these is not read: pages have some dozens, browsers make no more of a page than 512. */
const DEEPEST = 600;

function owe(writer: Writer, breaks: number): void {
  writer.breaks = Math.max(writer.breaks, breaks);
  writer.space = false;
}

function write(writer: Writer, text: string): void {
  const { out } = writer;
  if (writer.space && writer.breaks === 0) writer.prefix = ` ${writer.prefix}`;
  out.push((out[0] ? '\n'.repeat(writer.breaks) : '') + writer.prefix + text);
  writer.breaks = 0;
  writer.space = false;
  writer.prefix = '';
}

/** Its last sign; empty where there is none. */
const endOf = ({ out }: Writer): string => out.at(-1)?.at(-1) ?? '';

function writeText(writer: Writer, value: string): void {
  const flat = writer.pre > 0 ? value : value.replace(/[ \t\n\f\r\u00a0]+/g, ' ');
  const words = writer.pre > 0 ? value : flat.trim();
  if (words !== flat && flat.startsWith(' ')) writer.space = true;
  if (words !== '') write(writer, words);
  if (words !== flat && flat.endsWith(' ')) writer.space = true;
}

function isHidden(element: ElementLike): boolean {
  if (element.getAttribute('hidden') !== null || element.getAttribute('aria-hidden') === 'true') return true;
  return /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(element.getAttribute('style') ?? '');
}

/** An address as it is meant, on one line: what is in a page can begin no line of its own. */
function decoded(address: string, otherwise: string): string {
  let plain = otherwise;
  try {
    plain = decodeURIComponent(address);
  } catch {
    // As it is.
  }
  return plain.replace(/\s+/g, ' ').trim();
}

/** Decodes an address that Cloudflare hid in the page: the first byte is the key of the others. */
export function decodeCfEmail(hex: string): string {
  const [key = 0, ...rest] = (hex.match(/[0-9a-f]{2}/gi) ?? []).map((pair) => Number.parseInt(pair, 16));
  return decoded(rest.map((byte) => `%${(byte ^ key).toString(16).padStart(2, '0')}`).join(''), '');
}

const hrefOf = (element: ElementLike): string => element.getAttribute('href') ?? '';

function hiddenEmail(element: ElementLike): string {
  const link = /email-protection#([0-9a-f]+)/i.exec(hrefOf(element))?.[1];
  return decodeCfEmail(element.getAttribute('data-cfemail') ?? link ?? '');
}

/** What was written of what is in it. */
function readInside(writer: Writer, element: ElementLike): string {
  const { length } = writer.out;
  readChildren(writer, element);
  return writer.out.slice(length).join('');
}

function readLink(writer: Writer, element: ElementLike): void {
  const words = readInside(writer, element);
  // What stands behind a line end would be a header of its own.
  const address = /^mailto:([^?]+?)(\?|%0[ad]|$)/i.exec(hrefOf(element))?.[1];
  const plain = address ? decoded(address, address) : '';
  // Whoever reads an address there reads that one, wherever the link may lead.
  if (plain === '' || ADDRESS.test(words)) return;
  writer.space = true;
  write(writer, plain);
}

/** Words with an address in them, in the simplest way: what is in a page must be small. */
const ADDRESS = /[^\s@]@[^\s@]+\.[^\s@]/;

function readBlock(writer: Writer, element: ElementLike, name: string): void {
  owe(writer, 2);
  const level = /^H([1-6])$/.exec(name)?.[1];
  if (level) writer.prefix = `${'#'.repeat(Number(level))} `;
  const { item, pre } = writer;
  if (name === 'PRE') writer.pre += 1;
  if (/^[OU]L$/.test(name)) writer.item = name === 'OL' ? 1 : 0;
  readChildren(writer, element);
  writer.item = item;
  writer.pre = pre;
  if (level) writer.prefix = '';
  owe(writer, 2);
}

function readLine(writer: Writer, element: ElementLike, name: string): void {
  if (name === 'DD' && writer.breaks === 1 && endOf(writer) === ':') {
    writer.breaks = 0;
    writer.space = true;
  } else owe(writer, 1);
  if (name === 'LI') writer.prefix = writer.item > 0 ? `${writer.item++}. ` : '- ';
  readChildren(writer, element);
  if (name === 'LI') writer.prefix = '';
  if (name === 'DT' && !':：'.includes(endOf(writer))) writer.out.push(':');
  owe(writer, 1);
}

function readElement(writer: Writer, element: ElementLike): void {
  const name = element.nodeName.toUpperCase();
  if (skipped.has(name) || isHidden(element)) return;
  const email = hiddenEmail(element);
  if (name === 'BR') owe(writer, writer.breaks > 0 ? 2 : 1);
  else if (email) write(writer, email);
  else if (blocks.has(name)) readBlock(writer, element, name);
  else if (lines.has(name)) readLine(writer, element, name);
  else if (name === 'A') readLink(writer, element);
  else if (cells.has(name)) readCell(writer, element);
  else readChildren(writer, element);
}

/** A cell of one line stands beside the next one; one of several lines stands apart. */
function readCell(writer: Writer, element: ElementLike): void {
  if (readInside(writer, element).trim().includes('\n')) owe(writer, 2);
  else writer.space = true;
}

function readChildren(writer: Writer, node: NodeLike): void {
  const { childNodes } = node;
  if (writer.depth === DEEPEST) return;
  writer.depth += 1;
  for (let at = 0; at < childNodes.length; at += 1) {
    const child = childNodes[at] as NodeLike;
    if (child.nodeType === 3) writeText(writer, child.nodeValue ?? '');
    else if (child.nodeType === 1) readElement(writer, child as ElementLike);
  }
  writer.depth -= 1;
}

/**
 * The text of a page or a part of it, as a person would read it: blocks apart by a blank line, headings behind `#`, items of a
 * list behind `- `, a term and its description or the cells of a row on one line, the address of a `mailto:` link where the
 * words lack it. Scripts, menus, form controls and what is hidden are left out. Works on any DOM; reads, changes nothing.
 */
export function htmlToText(root: NodeLike): string {
  const writer: Writer = { out: [], breaks: 0, space: false, prefix: '', item: 0, pre: 0, depth: 0 };
  if (root.nodeType === 1) readElement(writer, root as ElementLike);
  else readChildren(writer, root);
  return writer.out.join('');
}
