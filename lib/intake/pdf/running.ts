import { groupRows, toLine } from './lines.ts';
import type { Segment } from './schema.ts';

/** One page's segments, and its size in points. */
export interface SegmentPage {
  segments: Segment[];
  width: number;
  height: number;
}

interface EdgeRow {
  page: number;
  segments: Segment[];
  text: string;
  key: string;
  /** Place from the top, 0 to 1. */
  place: number;
  atTop: boolean;
}

/** Rows looked at from each end of a page. */
const DEPTH = 4;

function edgeRows(page: SegmentPage, number: number): EdgeRow[] {
  const rows = groupRows(page.segments);
  const first = rows.slice(0, DEPTH);
  return [...first, ...rows.slice(Math.max(rows.length - DEPTH, first.length))].map((row) => {
    const text = toLine(row).text;
    const place = (row[0]?.y ?? 0) / page.height;
    const key = text
      .toLowerCase()
      .replace(/\p{N}+/gu, '#')
      .replace(/\s+/gu, ' ');
    return { page: number, segments: row, text, key, place, atTop: place < 0.5 };
  });
}

/** Rows that say the same at the same place on several pages. */
function repeating(rows: EdgeRow[], pages: number): EdgeRow[] {
  const least = Math.max(2, Math.ceil(pages / 3));
  return [...Map.groupBy(rows, (row) => `${row.atTop} ${row.key}`).values()].flatMap((alike) => {
    const places = alike.map((row) => row.place).sort((a, b) => a - b);
    const usual = places[places.length >> 1] ?? 0;
    const same = alike.filter((row) => Math.abs(row.place - usual) < 0.02);
    return new Set(same.map((row) => row.page)).size >= least ? same : [];
  });
}

const PAGE_NUMBER =
  /^[-–—|·.\s]*(?:page|pagina|página|seite|strona|sida|side|sivu|стр\.?|صفحة|p\.?)?\s*(\p{N}{1,3})(?:\s*(?:\/|of|de|di|von|van|sur|av|из|من|z|\|)\s*\p{N}{1,3})?[-–—|·.\s]*$/iu;

function figure(text: string): number {
  return Number(text.replace(/[٠-٩۰-۹]/gu, (digit) => String((digit.codePointAt(0) ?? 0) & 15)));
}

const isPageNumber = (row: EdgeRow): boolean => {
  const number = row.text.match(PAGE_NUMBER)?.[1];
  return number !== undefined && figure(number) === row.page && (row.place < 0.12 || row.place > 0.88);
};

/** What a browser prints on top and at the foot: date and title, address and page. */
const isPrintMark = (row: EdgeRow): boolean =>
  (row.place < 0.06 && /^\d{1,4}[./-]\d{1,2}[./-]\d{2,4},? \d{1,2}:\d{2}/u.test(row.text)) ||
  (row.place > 0.94 && /^https?:\/\/\S+ \d+\/\d+$/u.test(row.text));

/** A foot that names a paper (`UA 1/26`) tells something; once it may stay. */
const namesPaper = (text: string): boolean => /\p{L}/u.test(text) && /\d{1,4}[/.]\d{2,4}/u.test(text);

/**
 * Takes out what repeats over pages: running heads (the first one stays), feet, page numbers and a browser's
 * print marks. Gives the pages without them, and the texts of feet that name a paper, once each.
 */
export function withoutRunning(pages: SegmentPage[]): { pages: SegmentPage[]; kept: string[] } {
  const rows = pages.flatMap((page, at) => edgeRows(page, at + 1));
  const again = repeating(rows, pages.length);
  const heads = new Set<string>();
  const isFirstHead = (row: EdgeRow) =>
    row.atTop && !heads.has(row.key) && heads.add(row.key) && row.page === 1;
  const gone = [
    ...again.filter((row) => !isFirstHead(row)),
    ...rows.filter((row) => isPageNumber(row) || isPrintMark(row)),
  ];
  const drop = new Set(gone.flatMap((row) => row.segments));
  return {
    pages: pages.map((page) => ({ ...page, segments: page.segments.filter((one) => !drop.has(one)) })),
    kept: feetToKeep(again, drop, pages),
  };
}

function feetToKeep(again: EdgeRow[], drop: Set<Segment>, pages: SegmentPage[]): string[] {
  const rest = pages
    .flatMap((page) => page.segments.filter((one) => !drop.has(one)).map((one) => one.text))
    .join('\n');
  const feet = new Map(
    again.filter((row) => !row.atTop && namesPaper(row.text)).map((row) => [row.key, row.text]),
  );
  return [...feet.values()].map(withoutLastFigure).filter((text) => addsNumber(text, rest));
}

/** Whether the text has a number that the rest lacks. */
const addsNumber = (text: string, rest: string): boolean =>
  [...text.matchAll(/\d+(?:[/.]\d+)+/gu)].some(([number]) => !rest.includes(number));

const withoutLastFigure = (text: string): string => text.replace(/(?<=\p{L}.*|\d{4}) \p{N}{1,2}$/u, '');
