import { groupRows, toLine } from './lines.ts';
import type { Region, Segment } from './schema.ts';

/** More rows than any paper has on a page: such a page is read row by row. */
const MAX_ROWS = 400;
/** Longest bands tried from one row; keeps the work linear on pages made to be slow. */
const MAX_TRIES = 12;

interface Gutter {
  start: number;
  end: number;
}

interface Band {
  /** Index after the band's last row. */
  until: number;
  gutter: Gutter;
}

type Row = Segment[];

const median = (numbers: number[]): number => [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0;
const topOf = (row: Row): number => row[0]?.y ?? 0;

/** Adds an interval to a sorted list of intervals that do not touch. */
function cover(taken: Gutter[], added: Gutter): Gutter[] {
  const apart = taken.filter((one) => one.end < added.start || one.start > added.end);
  const merged = taken.filter((one) => !apart.includes(one));
  const start = Math.min(added.start, ...merged.map((one) => one.start));
  const end = Math.max(added.end, ...merged.map((one) => one.end));
  return [...apart, { start, end }].sort((a, b) => a.start - b.start);
}

/** White between the taken intervals, the widest first. */
function gapsOf(taken: Gutter[], least: number): Gutter[] {
  return taken
    .slice(1)
    .map((next, at) => ({ start: taken[at]?.end ?? 0, end: next.start }))
    .filter((gap) => gap.end - gap.start >= least)
    .sort((a, b) => b.end - b.start - (a.end - a.start));
}

const isBefore = (segment: Segment, gutter: Gutter): boolean => segment.end <= gutter.start + 0.01;

/** What stands left of its value: a label (`Name:`), a bullet or an item's number. */
const LABEL = /[:：]\s*$|^[^\p{L}]{1,4}$/u;

/** Rows whose left side is a label with its value on the right are read across. */
function isLabelled(rows: Row[], gutter: Gutter): boolean {
  const shared = rows.filter((row) => {
    const left = row.filter((segment) => isBefore(segment, gutter)).length;
    return left > 0 && left < row.length;
  });
  const labels = shared.filter((row) => LABEL.test(toLine(row.filter((s) => isBefore(s, gutter))).text));
  return shared.length > 0 && labels.length >= 0.6 * shared.length;
}

/** Whether the rows stand in two columns on either side of the gutter. */
function isDivided(rows: Row[], gutter: Gutter): boolean {
  const left = rows.filter((row) => row.some((segment) => isBefore(segment, gutter)));
  const right = rows.filter((row) => row.some((segment) => !isBefore(segment, gutter)));
  const fewer = Math.min(left.length, right.length);
  const size = median(rows.map((row) => row[0]?.size ?? 0));
  const wide = (gutter.end - gutter.start) / size;
  if (fewer < 2 || overlapOf(left, right) < 0.5 || isLabelled(rows, gutter)) return false;
  if (isDrawnByColumn(rows, gutter)) return fewer > 2 || wide >= 1;
  return wide >= 0.9 && besideEachOther(rows, gutter) >= 3;
}

/** The most rows in sequence, without a blank line between, that have something on both sides. */
function besideEachOther(rows: Row[], gutter: Gutter): number {
  const pitch = pitchOf(rows, gutter);
  let most = 0;
  let now = 0;
  rows.forEach((row, at) => {
    const isShared = row.some((one) => isBefore(one, gutter)) && row.some((one) => !isBefore(one, gutter));
    const follows = topOf(row) - topOf(rows[at - 1] ?? []) <= 1.5 * pitch;
    now = isShared ? (follows ? now : 0) + 1 : 0;
    most = Math.max(most, now);
  });
  return most;
}

/** How much of the shorter side's height stands beside the other side, 0 to 1. */
function overlapOf(left: Row[], right: Row[]): number {
  const from = Math.max(topOf(left[0] ?? []), topOf(right[0] ?? []));
  const to = Math.min(topOf(left.at(-1) ?? []), topOf(right.at(-1) ?? []));
  const heights = [left, right].map((rows) => topOf(rows.at(-1) ?? []) - topOf(rows[0] ?? []));
  const line = 1.2 * (left[0]?.[0]?.size ?? 0);
  return (to - from + line) / Math.max(Math.min(...heights) + line, 1);
}

/** The longest band of two columns that begins with row `from`, or `null`. */
function bandFrom(rows: Row[], from: number, width: number): Band | null {
  let taken: Gutter[] = [];
  const candidates: Band[] = [];
  for (let at = from; at < rows.length; at++) {
    for (const segment of rows[at] ?? []) taken = cover(taken, { start: segment.start, end: segment.end });
    const only = taken.length === 1 ? taken[0] : undefined;
    if (only && only.end - only.start > 0.6 * width) break;
    const gaps = gapsOf(taken, 0.2 * (rows[at]?.[0]?.size ?? 0));
    candidates.push(...gaps.slice(0, 3).map((gutter) => ({ until: at + 1, gutter })));
  }
  const longest = candidates.reverse().slice(0, MAX_TRIES);
  const best = longest.find((band) => isDivided(rows.slice(from, band.until), band.gutter));
  return best ? trimmed(rows, from, best) : null;
}

/** Lets go of last rows that stand on one side only, under a gap or in another size: a heading of what follows. */
function trimmed(rows: Row[], from: number, band: Band): Band {
  const all = rows.slice(from, band.until);
  const lastRight = all.findLastIndex((row) => row.some((segment) => !isBefore(segment, band.gutter)));
  const pitch = pitchOf(all, band.gutter);
  const drawnAcross = isDrawnByColumn(all, band.gutter);
  const lastDrawn = Math.max(...(all[lastRight] ?? []).map((segment) => segment.order));
  for (let at = lastRight + 1; at < all.length; at++) {
    const row = all[at] ?? [];
    const gap = topOf(row) - topOf(all[at - 1] ?? []);
    const after = drawnAcross ? (row[0]?.order ?? 0) > lastDrawn : gap > 1.35 * pitch;
    if (after) return { until: from + at, gutter: band.gutter };
  }
  return band;
}

/** Whether the page was drawn one column after the other: then the order of drawing tells where a column ends. */
function isDrawnByColumn(rows: Row[], gutter: Gutter): boolean {
  const sides = rows
    .flat()
    .sort((a, b) => a.order - b.order)
    .map((segment) => isBefore(segment, gutter));
  const changes = sides.slice(1).filter((side, at) => side !== sides[at]).length;
  return changes <= 2;
}

/** Usual distance of lines in the columns. */
function pitchOf(rows: Row[], gutter: Gutter): number {
  const left = rows.filter((row) => row.some((segment) => isBefore(segment, gutter)));
  return median(left.slice(1).map((row, at) => topOf(row) - topOf(left[at] ?? [])));
}

/** First rows of a band that stand on the left alone, down to their last gap: they end what came before. */
function leadingRows(rows: Row[], from: number, band: Band): number {
  const all = rows.slice(from, band.until);
  const pitch = pitchOf(all, band.gutter);
  const firstRight = all.findIndex((row) => row.some((segment) => !isBefore(segment, band.gutter)));
  const gaps = all.slice(1, firstRight + 1).map((row, at) => topOf(row) - topOf(all[at] ?? []));
  return gaps.findLastIndex((gap) => gap > 1.35 * pitch) + 1;
}

/** Whether a band's first row is a line in two parts above the columns, and no heading of each. */
function standsOff(rows: Row[], from: number, band: Band): boolean {
  const [first, second] = [rows[from] ?? [], rows[from + 1] ?? []];
  const far = topOf(second) - topOf(first) > 1.8 * pitchOf(rows.slice(from, band.until), band.gutter);
  return far && first.length > 1 && !first.some((segment) => /[:：]\s*$/u.test(segment.text));
}

const boundsOf = (segments: Segment[]): Gutter => ({
  start: Math.min(...segments.map((segment) => segment.start)),
  end: Math.max(...segments.map((segment) => segment.end)),
});

function plainRegion(rows: Row[], bounds: Gutter): Region[] {
  return rows.length === 0 ? [] : [{ lines: rows.map(toLine), start: bounds.start, end: bounds.end }];
}

function sidesOf(rows: Row[], gutter: Gutter, bounds: Gutter, depth: number): Region[] {
  const all = rows.flat();
  const size = median(all.map((segment) => segment.size));
  const left = all.filter((segment) => isBefore(segment, gutter));
  const right = all.filter((segment) => !isBefore(segment, gutter));
  return [
    ...divide(left, { start: bounds.start, end: Math.max(gutter.start, gutter.end - size) }, depth + 1),
    ...divide(right, { start: gutter.end, end: bounds.end }, depth + 1),
  ];
}

function divide(segments: Segment[], bounds: Gutter, depth: number): Region[] {
  const rows = groupRows(segments);
  if (rows.length > MAX_ROWS || depth > 6) return plainRegion(rows, bounds);
  const regions: Region[] = [];
  let pending: Row[] = [];
  for (let at = 0; at < rows.length; ) {
    const band = bandFrom(rows, at, bounds.end - bounds.start);
    const before = band ? leadingRows(rows, at, band) : 1;
    if (!band || before > 0 || standsOff(rows, at, band)) {
      pending.push(...rows.slice(at, at + Math.max(before, 1)));
      at += Math.max(before, 1);
      continue;
    }
    regions.push(
      ...plainRegion(pending, bounds),
      ...sidesOf(rows.slice(at, band.until), band.gutter, bounds, depth),
    );
    pending = [];
    at = band.until;
  }
  return [...regions, ...plainRegion(pending, bounds)];
}

/**
 * Divides a page into regions in reading order: a white gutter with lines on both sides makes two columns, read
 * one after the other; what runs across stands between. Rows of label and value are read across. Lines may run as far
 * as the same margin on both sides allows.
 */
export function toRegions(segments: Segment[], pageWidth: number): Region[] {
  if (segments.length === 0) return [];
  const { start, end } = boundsOf(segments);
  return divide(segments, { start, end: Math.max(end, pageWidth - start) }, 0);
}
