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

const FIELD_LINK = /^\s*HYPERLINK\s+"([^"]+)"/u;

/** Collects a paragraph's writing from left to right; fields that are links are opened and closed on the way. */
class Collector {
  readonly written: Written = { text: '', boxes: [] };
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
    if (mark !== undefined) this.written.text += mark;
    else if (node.nodeName === 'w:t') this.addText(node.textContent ?? '');
    else if (node.nodeName === 'w:fldChar') this.turnField(node.getAttribute('w:fldCharType'));
    else if (node.nodeName === 'w:txbxContent') this.written.boxes.push(node);
    else if (node.nodeName === 'mc:AlternateContent') this.walkChoice(node, depth);
    else if (node.nodeName === 'w:hyperlink') this.walkLink(node, depth);
    else if (node.nodeName !== 'w:r' || !this.context.styles.isHidden(node)) this.walkAll(node, depth);
  }

  private walkAll(node: Element, depth: number): void {
    for (const child of childrenOf(node)) this.walk(child, depth + 1);
  }

  private addText(text: string): void {
    this.written.text += text.replace(/[\u00ad\u200b]/gu, '').replace(/[\t\r\n]/gu, ' ');
  }

  /** The same content for new and old readers: the first that has any. */
  private walkChoice(node: Element, depth: number): void {
    const first = childOf(node, 'mc:Choice') ?? childOf(node, 'mc:Fallback');
    if (first) this.walkAll(first, depth);
  }

  private walkLink(node: Element, depth: number): void {
    const from = this.written.text.length;
    this.walkAll(node, depth);
    this.addAddress(this.context.links.get(node.getAttribute('r:id') ?? ''), from);
  }

  private addAddress(url: string | undefined, from: number): void {
    const { text } = this.written;
    const address =
      url && missingAddress(url, text.slice(from), text.slice(text.lastIndexOf('\n', from - 1) + 1, from));
    if (address) this.written.text += ` (${address})`;
  }

  private addCode(code: string): void {
    const field = this.fields.at(-1);
    if (field?.inCode && field.code.length < 4_000) field.code += code;
  }

  private turnField(type: string | null): void {
    const field = this.fields.at(-1);
    if (type === 'begin') this.fields.push({ code: '', from: this.written.text.length, inCode: true });
    else if (field && type === 'separate')
      Object.assign(field, { inCode: false, from: this.written.text.length });
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
  const text = collector.written.text
    .replace(/[^\S\n]+/gu, ' ')
    .replace(/ ?\n ?/gu, '\n')
    .trim();
  return { text, boxes: collector.written.boxes };
}

/** Whether a paragraph's contents are marked as deleted as a whole. */
export const isDeleted = (row: Element): boolean => isOn(childOf(childOf(row, 'w:trPr'), 'w:del'));
