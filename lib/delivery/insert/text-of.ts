import { isNative, viewOf } from './dom.ts';

interface Lines {
  done: string[];
  current: string;
  /** Nothing stands on the current line yet, so a block's edge does not end it. */
  fresh: boolean;
}

const QUOTED =
  'blockquote, [class*="signature" i], [id*="signature" i], [class*="quote" i], [class*="cite-prefix"], [id="appendonsend"]';
const BLOCK = /^(block|flow-root|list-item|flex|grid|table|table-row|-webkit-box)$/;

function breakLine(lines: Lines): void {
  lines.done.push(lines.current.trim());
  lines.current = '';
  lines.fresh = true;
}

function addText(lines: Lines, node: Text, keepsBreaks: boolean): void {
  const parts = keepsBreaks ? node.data.split('\n') : [node.data];
  parts.forEach((part, i) => {
    if (i > 0) breakLine(lines);
    const text = part.replace(/\s+/g, ' ');
    if (text.trim() === '' && lines.fresh) return;
    lines.current += text;
    lines.fresh = false;
  });
}

function addElement(lines: Lines, element: Element, skip: string | null): void {
  if (element.tagName === 'BR') breakLine(lines);
  if (/^(BR|SCRIPT|STYLE|HEAD)$/.test(element.tagName) || (skip && element.matches(skip))) return;
  const style = viewOf(element)?.getComputedStyle(element);
  if (style?.display === 'none') return;
  const block = BLOCK.test(style?.display ?? '');
  const keepsBreaks = /pre|break-spaces/.test(style?.whiteSpace ?? '');
  if (block && !lines.fresh) breakLine(lines);
  addChildren(lines, element, skip, keepsBreaks);
  if (block && !lines.fresh) breakLine(lines);
}

function addChildren(lines: Lines, element: Element, skip: string | null, keepsBreaks: boolean): void {
  for (const child of element.childNodes) {
    if (child.nodeType === 3) addText(lines, child as Text, keepsBreaks);
    else if (child.nodeType === 1) addElement(lines, child as Element, skip);
  }
}

function linesIn(element: Element, skip: string | null): string {
  const lines: Lines = { done: [], current: '', fresh: true };
  addElement(lines, element, skip);
  if (!lines.fresh) breakLine(lines);
  return lines.done.join('\n');
}

/**
 * The text of a field as a person sees it, lines apart by `\n`. (`innerText` counts blank lines differently from
 * browser to browser.)
 */
export function textOf(field: Element): string {
  return isNative(field) ? field.value : linesIn(field, null);
}

/** Like `textOf` for an editable element, without the parts that mail programs mark as signature or quoted mail. */
export function unquotedText(field: Element): string {
  return isNative(field) ? field.value : linesIn(field, QUOTED);
}

/** The field's characters, quickly and without lines. */
export function rawText(field: Element): string {
  return isNative(field) ? field.value : (field.textContent ?? '');
}
