import { looksMirrored, readingOrder } from './bidi.ts';
import { directionOf, isMark, joinSpacedCapitals, plainLetters } from './characters.ts';
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
  /** Items drawn in one go on one baseline share it. */
  stroke: number;
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

const hasSpaceBetween = (left: PdfItem, right: PdfItem): boolean =>
  right.x - endOf(left) > WORD_GAP * Math.max(left.size, right.size);

const isDrawnTwice = (before: PdfItem | undefined, item: PdfItem): boolean =>
  before !== undefined && before.text === item.text && Math.abs(before.x - item.x) < 0.15 * item.size;

/** Whether two neighbours of a row belong to different columns: a wide gap, or a smaller one and drawn apart. */
function isApart(before: Drawn, item: Drawn): boolean {
  const gap = (item.x - endOf(before)) / Math.max(item.size, before.size);
  return gap > SEGMENT_GAP || (gap > WORD_GAP && item.stroke !== before.stroke);
}

function splitAtGaps(row: Drawn[]): Drawn[][] {
  const groups: Drawn[][] = [];
  let before: Drawn | undefined;
  for (const item of row) {
    if (isDrawnTwice(before, item)) continue;
    if (!before || isApart(before, item)) groups.push([]);
    groups.at(-1)?.push(item);
    before = item;
  }
  return groups;
}

interface Setting {
  pageWidth: number;
  rtl: boolean;
  mirrored: boolean;
}

/** Puts marks that were drawn by themselves, such as vowels, behind the letter they stand nearest to. */
function withMarks(items: Drawn[]): Drawn[] {
  if (!items.some((item) => isMark(item.text))) return items;
  const letters = items.filter((item) => !isMark(item.text)).map((item) => ({ ...item }));
  for (const mark of items.filter((item) => isMark(item.text))) {
    const away = (item: Drawn) => Math.abs(item.x + item.width / 2 - mark.x);
    const at = letters.findIndex((item) => endOf(item) >= mark.x);
    const near =
      letters.slice(Math.max(at - 1, 0), at + 2).sort((a, b) => away(a) - away(b))[0] ?? letters.at(-1);
    if (near) near.text += mark.text;
  }
  return letters;
}

function textOf(all: Drawn[], { rtl, mirrored }: Setting): string {
  const items = withMarks(all);
  const pieces = items.map((item, at) => {
    const before = items[at - 1];
    return { text: item.text, spaceBefore: before !== undefined && hasSpaceBetween(before, item) };
  });
  return plainLetters(readingOrder(pieces, rtl, mirrored)).replace(/\s+/gu, ' ');
}

function toSegment(items: Drawn[], setting: Setting): Segment {
  const left = Math.min(...items.map((item) => item.x));
  const right = Math.max(...items.map((item) => item.x + item.width));
  const largest = items.reduce((a, b) => (b.text.length > a.text.length ? b : a));
  return {
    text: textOf(items, setting),
    start: setting.rtl ? setting.pageWidth - right : left,
    end: setting.rtl ? setting.pageWidth - left : right,
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

/** Numbers the strokes in which a page was drawn: a new one begins where the baseline changes. */
function inStrokes(items: PdfItem[]): Drawn[] {
  let stroke = 0;
  let before: PdfItem | undefined;
  return items.map((item, order) => {
    if (before && Math.abs(item.y - before.y) > 0.4 * Math.max(item.size, before.size)) stroke++;
    before = item;
    return { ...item, order, stroke, text: joinSpacedCapitals(item.text) };
  });
}

/**
 * Items of one page as segments: words by gaps, text in logical order, what was drawn twice only once.
 * On a right-to-left page `start` and `end` are measured from the right, so that what follows needs no direction.
 */
export function toSegments(items: PdfItem[], pageWidth: number, rtl: boolean): Segment[] {
  const visible = items.filter((item) => item.text.trim() !== '' && item.size > 0);
  const drawn = inStrokes(visible).flatMap((item) => (rtl ? inPieces(item) : [item]));
  const groups = groupRows(drawn)
    .map((row) => withWholeWords(row.sort((a, b) => a.x - b.x)))
    .flatMap(splitAtGaps);
  const setting = { pageWidth, rtl, mirrored: false };
  setting.mirrored = rtl && looksMirrored(groups.map((group) => textOf(group, setting)));
  return groups.map((group) => toSegment(group, setting)).filter((segment) => segment.text.trim() !== '');
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
