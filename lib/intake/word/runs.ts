import { missingAddress } from '../missing-address.ts';
import type { Styles } from './styles.ts';
import { childOf, childrenOf, isOn } from './xml.ts';

export interface WordContext {
  styles: Styles;
  /** Addresses of links by their relation id. */
  links: Map<string, string>;
  /** How deep tables and boxes are nested. */
  depth: number;
}

/** What is written in a paragraph: its text, and the text boxes that hang on it. */
export interface Written {
  text: string;
  boxes: Element[];
}

/** Marks in a run and what they stand for; any other element without text stands for nothing. */
const MARKS: ReadonlyMap<string, string> = new Map([
  ['w:tab', ' '],
  ['w:ptab', ' '],
  ['w:br', '\n'],
  ['w:cr', '\n'],
  ['w:noBreakHyphen', '-'],
]);

/** What is in the file but not in the paper: deleted and moved-away text, properties, field codes, comments. */
const SKIPPED = new Set(
  'w:del w:moveFrom w:pPr w:rPr w:delText w:delInstrText w:instrText w:commentReference w:footnoteReference w:sdtPr w:softHyphen'.split(
    ' ',
  ),
);

/** Characters that are looked at around a link: no address, and no label of one, is longer. */
const REACH = 1_000;

/** Text that is being written; it can be looked back upon so far as its reach, however long it is, and however often. */
class Writing {
  /** How much of it there is. */
  length = 0;
  private before = '';
  private recent = '';

  add(text: string): void {
    this.length += text.length;
    this.recent += text;
    if (this.recent.length <= 2 * REACH) return;
    this.before += this.recent.slice(0, -REACH);
    this.recent = this.recent.slice(-REACH);
  }

  /** What was written from there on, and what stands before it on its line; of both what is within reach. */
  around(from: number): { words: string; line: string } {
    const at = Math.max(0, this.recent.length - (this.length - from));
    const line = this.recent.slice(0, at);
    return { words: this.recent.slice(at), line: line.slice(line.lastIndexOf('\n') + 1) };
  }

  whole(): string {
    return this.before + this.recent;
  }
}

/** The code of a field with a link is no longer. */
const LONGEST_CODE = 4_000;
const FIELD_LINK = /^\s*HYPERLINK\s+"([^"]+)"/u;

/** Collects a paragraph's writing from left to right; fields that are links are opened and closed on the way. */
class Collector {
  readonly writing = new Writing();
  readonly boxes: Element[] = [];
  private readonly fields: { code: string; from: number; inCode: boolean }[] = [];
  private readonly context: WordContext;

  constructor(context: WordContext) {
    this.context = context;
  }

  walk(node: Element, depth: number): void {
    if (depth > 60 || SKIPPED.has(node.nodeName)) {
      if (node.nodeName === 'w:instrText') this.addCode(node.textContent ?? '');
      return;
    }
    this.enter(node, depth);
  }

  private enter(node: Element, depth: number): void {
    const mark = MARKS.get(node.nodeName);
    if (mark !== undefined) this.writing.add(mark);
    else if (node.nodeName === 'w:t') this.addText(node.textContent ?? '');
    else if (node.nodeName === 'w:fldChar') this.turnField(node.getAttribute('w:fldCharType'));
    else if (node.nodeName === 'w:txbxContent') this.boxes.push(node);
    else if (node.nodeName === 'mc:AlternateContent') this.walkChoice(node, depth);
    else if (node.nodeName === 'w:hyperlink') this.walkLink(node, depth);
    else if (node.nodeName !== 'w:r' || !this.context.styles.isHidden(node)) this.walkAll(node, depth);
  }

  private walkAll(node: Element, depth: number): void {
    for (const child of childrenOf(node)) this.walk(child, depth + 1);
  }

  private addText(text: string): void {
    this.writing.add(text.replace(/[\u00ad\u200b]/gu, '').replace(/[\t\r\n]/gu, ' '));
  }

  /** The same content for new and old readers: the first that has any. */
  private walkChoice(node: Element, depth: number): void {
    const first = childOf(node, 'mc:Choice') ?? childOf(node, 'mc:Fallback');
    if (first) this.walkAll(first, depth);
  }

  private walkLink(node: Element, depth: number): void {
    const from = this.writing.length;
    this.walkAll(node, depth);
    this.addAddress(this.context.links.get(node.getAttribute('r:id') ?? ''), from);
  }

  private addAddress(url: string | undefined, from: number): void {
    if (url === undefined) return;
    const { words, line } = this.writing.around(from);
    const address = missingAddress(url, words, line);
    if (address) this.writing.add(` (${address})`);
  }

  private addCode(code: string): void {
    const field = this.fields.at(-1);
    if (field?.inCode && field.code.length < LONGEST_CODE) field.code += code.slice(0, LONGEST_CODE);
  }

  private turnField(type: string | null): void {
    const field = this.fields.at(-1);
    if (type === 'begin') this.fields.push({ code: '', from: this.writing.length, inCode: true });
    else if (field && type === 'separate') Object.assign(field, { inCode: false, from: this.writing.length });
    else if (field && type === 'end') {
      this.fields.pop();
      this.addAddress(field.code.match(FIELD_LINK)?.[1], field.from);
    }
  }
}

/** What is written in a paragraph element. A paragraph whose mark was deleted keeps what remains of its text. */
export function writtenIn(paragraph: Element, context: WordContext): Written {
  const collector = new Collector(context);
  for (const child of childrenOf(paragraph)) collector.walk(child, 0);
  const text = collector.writing
    .whole()
    .replace(/[^\S\n]+/gu, ' ')
    .replace(/ ?\n ?/gu, '\n')
    .trim();
  return { text, boxes: collector.boxes };
}

/** Whether a paragraph's contents are marked as deleted as a whole. */
export const isDeleted = (row: Element): boolean => isOn(childOf(childOf(row, 'w:trPr'), 'w:del'));
