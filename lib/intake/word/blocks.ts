import { isDeleted, type WordContext, writtenIn } from './runs.ts';
import type { ParagraphForm } from './styles.ts';
import { childrenOf } from './xml.ts';

export type { WordContext } from './runs.ts';

interface Piece {
  text: string;
  form: ParagraphForm;
}

const APART: ParagraphForm = { isItem: false, before: 200, after: 200 };

/** Lines longer than this are prose and stand as paragraphs of their own. */
const SHORT = 90;

/** Wrappers that hold paragraphs without being any. */
const WRAPPERS = new Set('w:sdt w:sdtContent w:ins w:moveTo w:customXml w:smartTag'.split(' '));

function piecesOf(node: Element, context: WordContext): Piece[] {
  return childrenOf(node).flatMap((child): Piece[] => {
    if (child.nodeName === 'w:p') return paragraphPieces(child, context);
    if (child.nodeName === 'w:tbl') return tablePieces(child, context);
    return WRAPPERS.has(child.nodeName) && context.depth < 20 ? piecesOf(child, deeper(context)) : [];
  });
}

const deeper = (context: WordContext): WordContext => ({ ...context, depth: context.depth + 1 });

function paragraphPieces(paragraph: Element, context: WordContext): Piece[] {
  const { text, boxes } = writtenIn(paragraph, context);
  const form = context.styles.formOf(paragraph);
  const inBoxes =
    context.depth > 20 ? [] : boxes.map((box) => ({ text: blocksOf(box, deeper(context)), form: APART }));
  const written = form.isItem && text !== '' ? `- ${text.replace(/\n/gu, ' ')}` : text;
  return [{ text: written, form }, ...inBoxes];
}

/** Cells one after the other, each a block; a label and its value come on one line. */
function tablePieces(table: Element, context: WordContext): Piece[] {
  if (context.depth > 20) return [];
  const rows = childrenOf(table).filter((row) => row.nodeName === 'w:tr' && !isDeleted(row));
  return rows.flatMap((row) => {
    const cells = childrenOf(row).filter((cell) => cell.nodeName === 'w:tc');
    const texts = cells.map((cell) => blocksOf(cell, deeper(context))).filter((text) => text !== '');
    return inLabels(texts).map((text) => ({ text, form: APART }));
  });
}

function inLabels(texts: string[]): string[] {
  const [label = '', value = ''] = texts;
  const isLabel = texts.length === 2 && /^[^\n]{1,60}[:：]$/u.test(label);
  return isLabel ? [`${label} ${value}`] : texts;
}

/** How two pieces are parted: list items and the short lines of a block by a line end, all else by a blank line. */
function betweenPieces(before: Piece, next: Piece): string {
  const items = [before, next].map((piece) => piece.text.startsWith('- '));
  if (items[0] && items[1]) return '\n';
  if (items[0] || items[1]) return '\n\n';
  const close = before.form.after === 0 && next.form.before === 0;
  return close && Math.max(before.text.length, next.text.length) <= SHORT ? '\n' : '\n\n';
}

/** Text of what stands in a body, a cell, a box, a head or a foot; an empty paragraph parts what is around it. */
export function blocksOf(node: Element, context: WordContext): string {
  let text = '';
  let before: Piece | undefined;
  let gap = false;
  for (const piece of piecesOf(node, context)) {
    if (piece.text === '') gap = true;
    else {
      text += before ? (gap ? '\n\n' : betweenPieces(before, piece)) : '';
      text += piece.text;
      before = piece;
      gap = false;
    }
  }
  return text;
}
