import { directionOf, joinSpacedCapitals, plainLetters } from './characters.ts';
import type { Line, PdfItem, Segment } from './schema.ts';

/** Gaps in font sizes: from here on two runs are two words, and from here on two segments. */
const WORD_GAP = 0.12;
const SEGMENT_GAP = 0.75;

/** Groups things into rows of one baseline, from the top; a raised figure stays in its row. */
export function groupRows<T extends { y: number; size: number }>(things: T[]): T[][] {
  const rows: T[][] = [];
  let row: T[] = [];
  let base: T | undefined;
  for (const thing of [...things].sort((a, b) => a.y - b.y)) {
    if (base && thing.y - base.y <= 0.35 * Math.min(Math.max(thing.size, base.size), 2 * thing.size)) {
      row.push(thing);
      if (thing.size > base.size) base = thing;
    } else {
      row = [thing];
      base = thing;
      rows.push(row);
    }
  }
  return rows;
}

interface Drawn extends PdfItem {
  order: number;
}

const endOf = (item: PdfItem): number => item.x + item.width;

/** Figures and marks of a right-to-left page one by one, since each stands in its own place from the right. */
function inPieces(item: Drawn): Drawn[] {
  if (directionOf(item.text) !== null) return [item];
  const step = item.width / Math.max(item.text.length, 1);
  return [...item.text.matchAll(/\p{N}(?:[\p{N}./:,-]*\p{N})?|[^\p{N}\s]+/gu)].map((piece) => ({
    ...item,
    text: piece[0],
    x: item.x + piece.index * step,
    width: piece[0].length * step,
  }));
}

interface Unit {
  item: PdfItem;
  direction: 'rtl' | 'ltr' | 'number' | null;
  spaceBefore: boolean;
}

const toUnit = (item: PdfItem, before: PdfItem | undefined): Unit => ({
  item,
  direction: directionOf(item.text) ?? (/\p{N}/u.test(item.text) ? 'number' : null),
  spaceBefore: before !== undefined && hasSpaceBetween(before, item),
});

function hasSpaceBetween(left: PdfItem, right: PdfItem): boolean {
  const gap = right.x - endOf(left);
  return gap > WORD_GAP * Math.min(left.size, right.size);
}

/** Where the run of left-to-right units that begins at `from` ends (exclusive); a tail without letters or figures is left out. */
function endOfRun(units: Unit[], from: number, against: 'rtl' | 'ltr'): number {
  const bare = units[from]?.direction === 'number';
  let end = from + 1;
  for (let at = from + 1; at < units.length; at++) {
    const unit = units[at];
    if (!unit || unit.direction === against || (bare && unit.spaceBefore)) break;
    if (bare && unit.direction === 'ltr') break;
    if (unit.direction !== null) end = at + 1;
  }
  return end;
}

/** Text of units from left to right. */
const inOrder = (units: Unit[]): string =>
  units.map((unit, at) => (at > 0 && unit.spaceBefore ? ' ' : '') + unit.item.text).join('');

/** Text of units on a right-to-left line: the runs from the right, figures and Latin words within them from the left. */
function fromRight(units: Unit[]): string {
  const parts: string[] = [];
  for (let at = 0; at < units.length; ) {
    const unit = units[at];
    if (!unit) break;
    const forward = unit.direction === 'ltr' || unit.direction === 'number';
    const end = forward ? endOfRun(units, at, 'rtl') : at + 1;
    parts.push(inOrder(units.slice(at, end)));
    if (units[end]?.spaceBefore) parts.push(' ');
    at = end;
  }
  return parts.reverse().join('');
}

/** Text of units on a left-to-right line; right-to-left runs in it are turned round. */
function fromLeft(units: Unit[]): string {
  if (!units.some((unit) => unit.direction === 'rtl')) return inOrder(units);
  const parts: string[] = [];
  for (let at = 0; at < units.length; ) {
    const end = units[at]?.direction === 'rtl' ? endOfRun(units, at, 'ltr') : at + 1;
    const run = units.slice(at, end);
    if (at > 0 && run[0]?.spaceBefore) parts.push(' ');
    parts.push(run[0]?.direction === 'rtl' ? fromRight(run) : inOrder(run));
    at = end;
  }
  return parts.join('');
}

const isDrawnTwice = (before: PdfItem | undefined, item: PdfItem): boolean =>
  before !== undefined && before.text === item.text && Math.abs(before.x - item.x) < 0.15 * item.size;

function splitAtGaps(row: Drawn[]): Drawn[][] {
  const groups: Drawn[][] = [];
  let before: Drawn | undefined;
  for (const item of row) {
    if (isDrawnTwice(before, item)) continue;
    const gap = before ? item.x - endOf(before) : Number.POSITIVE_INFINITY;
    if (gap > SEGMENT_GAP * Math.max(item.size, before?.size ?? 0)) groups.push([]);
    groups.at(-1)?.push(item);
    before = item;
  }
  return groups;
}

function toSegment(items: Drawn[], pageWidth: number, rtl: boolean): Segment {
  const units = items.map((item, at) => toUnit(item, items[at - 1]));
  const left = Math.min(...items.map((item) => item.x));
  const right = Math.max(...items.map((item) => item.x + item.width));
  const largest = items.reduce((a, b) => (b.text.length > a.text.length ? b : a));
  return {
    text: plainLetters(rtl ? fromRight(units) : fromLeft(units)).replace(/\s+/gu, ' '),
    start: rtl ? pageWidth - right : left,
    end: rtl ? pageWidth - left : right,
    y: largest.y,
    size: largest.size,
    font: largest.font,
    order: Math.min(...items.map((item) => item.order)),
  };
}

/** Whether an item is one capital, or several set apart for show. */
const isSpacedCapital = (item: Drawn): boolean => /^\p{Lu}$/u.test(item.text);

/** Capitals that were drawn far apart one by one, as words: a gap well above the others ends a word. */
function joinCapitals(run: Drawn[]): Drawn[] {
  if (run.length < 4) return run;
  const gaps = run.slice(1).map((item, at) => item.x - endOf(run[at] as Drawn));
  const usual = [...gaps].sort((a, b) => a - b)[gaps.length >> 1] ?? 0;
  const words: Drawn[] = [];
  run.forEach((item, at) => {
    const word = words.at(-1);
    if (!word || (gaps[at - 1] ?? 0) > 1.5 * usual) words.push({ ...item });
    else Object.assign(word, { text: word.text + item.text, width: endOf(item) - word.x });
  });
  return words;
}

function withWholeWords(row: Drawn[]): Drawn[] {
  const items: Drawn[] = [];
  for (let at = 0; at < row.length; ) {
    let end = at;
    while (end < row.length && isSpacedCapital(row[end] as Drawn)) end++;
    items.push(...(end > at ? joinCapitals(row.slice(at, end)) : [row[at] as Drawn]));
    at = Math.max(end, at + 1);
  }
  return items;
}

/**
 * Items of one page as segments: words by gaps, text in logical order, what was drawn twice only once.
 * On a right-to-left page `start` and `end` are measured from the right, so that what follows needs no direction.
 */
export function toSegments(items: PdfItem[], pageWidth: number, rtl: boolean): Segment[] {
  const visible = items
    .map((item, order): Drawn => ({ ...item, order, text: joinSpacedCapitals(item.text) }))
    .filter((item) => item.text.trim() !== '' && item.size > 0)
    .flatMap((item) => (rtl ? inPieces(item) : [item]));
  return groupRows(visible)
    .map((row) => withWholeWords(row.sort((a, b) => a.x - b.x)))
    .flatMap(splitAtGaps)
    .map((group) => toSegment(group, pageWidth, rtl))
    .filter((segment) => segment.text.trim() !== '');
}

/** One line out of the segments of one row in one column. */
export function toLine(row: Segment[]): Line {
  const segments = [...row].sort((a, b) => a.start - b.start);
  const main = segments.reduce((a, b) => (b.text.length > a.text.length ? b : a));
  return {
    text: segments.map((segment) => segment.text.trim()).join(' '),
    start: Math.min(...segments.map((segment) => segment.start)),
    end: Math.max(...segments.map((segment) => segment.end)),
    y: main.y,
    size: main.size,
    font: main.font,
    order: Math.min(...segments.map((segment) => segment.order)),
    segments,
  };
}
