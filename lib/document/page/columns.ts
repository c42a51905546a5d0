import type { LanguageRules } from '../../language/rules.ts';
import { emailsIn } from '../../text/addresses.ts';
import { withoutInvisible } from '../../text/invisible.ts';
import { has, matchEnd } from '../../text/match.ts';
import { arranged, type Line, partOf, type TextView } from '../../text/view.ts';

/** Words of a line that stand apart from the others of it, and the place in the printed line where they begin. */
interface Cell {
  line: Line;
  column: number;
}

/** A line, and its cells. */
interface Row {
  line: Line;
  cells: Cell[];
}

/** So many blanks in a row, or a tab, stand between two columns. */
const gutter = 3;
/** How far the lines of a column may begin from one another, in characters. */
const slack = 2;

/** Width as printed: what is not seen takes no room. */
function widthOf(view: TextView, start: number, end: number): number {
  return withoutInvisible(view.raw.slice(start, end)).normalize('NFC').length;
}

/** Columns that tabs set apart lie so far from one another, however wide a tab is shown. */
const tab = 1000;

function placeOf(view: TextView, line: Line, offset: number): number {
  if (!line.map) return offset - line.start;
  const at = line.map[offset - line.start] as number;
  const tabs = view.raw.slice(line.rawStart, at).split('\t').length - 1;
  return tabs > 0 ? tabs * tab : widthOf(view, line.rawStart, at);
}

function rowOf(view: TextView, line: Line): Row {
  const whole: Row = { line, cells: [{ line, column: placeOf(view, line, line.start) }] };
  const { map } = line;
  if (!map || line.end - line.start > 240) return whole;
  const cells: Cell[] = [];
  let from = line.start;
  const add = (end: number) =>
    cells.push({ line: partOf(line, from, end), column: placeOf(view, line, from) });
  for (let at = view.text.indexOf(' ', from); at > 0 && at < line.end; at = view.text.indexOf(' ', at + 1)) {
    const [blank, next] = [map[at - line.start] as number, map[at + 1 - line.start] as number];
    if (widthOf(view, blank, next) < gutter && !view.raw.slice(blank, next).includes('\t')) continue;
    add(at);
    from = at + 1;
  }
  add(line.end);
  return cells.length > 1 ? { line, cells } : whole;
}

/** Where the columns of rows begin: places at which two cells do at least. */
function columnsOf(rows: readonly Row[]): number[] {
  const places = rows.flatMap(({ cells }) => cells.map(({ column }) => column)).sort((a, b) => a - b);
  const columns: number[] = [];
  for (const [at, place] of places.entries()) {
    const last = columns.at(-1);
    const again = (places[at + 1] ?? Number.POSITIVE_INFINITY) - place <= slack;
    if (again && (last === undefined || place - last > slack)) columns.push(place);
  }
  return columns;
}

function columnAt(columns: readonly number[], { column }: Cell): number {
  return columns.findIndex((one) => Math.abs(one - column) <= slack);
}

/** A line that runs on over the gutter is of no column. */
function isAcross({ line, cells }: Row, columns: readonly number[]): boolean {
  const [cell] = cells;
  if (!cell || cells.length > 1) return false;
  const at = columnAt(columns, cell);
  const next = columns[at + 1];
  return at < 0 || (next !== undefined && cell.column + line.end - line.start > next - 1);
}

/** `Dear Chairman,` right below two addresses: the letter, and none of theirs. */
function beginsLetter(view: TextView, rules: LanguageRules, { line, cells }: Row): boolean {
  return (
    cells.length === 1 &&
    /[,:،，：!]$/.test(view.folded.slice(line.start, line.end)) &&
    matchEnd(rules.letter.salutations, view.folded, line.start) > 0
  );
}

function isAddress(view: TextView, rules: LanguageRules, line: Line): boolean {
  if (emailsIn(view.text.slice(line.start, line.end)).length > 0) return true;
  const text = view.folded.slice(line.start, line.end);
  return has(rules.contact, text) && !/:$/.test(text);
}

/** How far the lines of a column may begin from one another where each row has as many cells: letters are not of one width. */
const loose = 8;

/** The column of each cell where those that begin alike do not show it: each row of several has as many; `null` for anything else. */
function countedColumns(rows: readonly Row[]): number[] | null {
  const several = rows.filter(({ cells }) => cells.length > 1);
  const [first] = several;
  if (!first || several.length < 3) return null;
  const columns = first.cells.map((_, at) => several.map(({ cells }) => cells[at]?.column ?? -1));
  const even = several.every(({ cells }) => cells.length === columns.length);
  const narrow = columns.every((places) => Math.max(...places) - Math.min(...places) <= loose);
  return even && narrow ? columns.map((places) => Math.min(...places)) : null;
}

/** How many columns tabs make where each row of several has as many cells, however many tabs stand between two; 0 for anything else. */
function tabbedColumns(rows: readonly Row[]): number {
  const several = rows.filter(({ cells }) => cells.length > 1);
  const count = several[0]?.cells.length ?? 0;
  const even = several.every(
    ({ cells }) => cells.length === count && cells.every(({ column }, at) => column >= tab === at > 0),
  );
  return several.length > 2 && even ? count : 0;
}

/** The lines of two or more addresses that stand beside one another, address by address; `null` for anything else. */
function addressesIn(view: TextView, rules: LanguageRules, rows: readonly Row[]): Line[] | null {
  const aligned = columnsOf(rows);
  const counted = countedColumns(rows);
  const tabbed = Array.from({ length: tabbedColumns(rows) }, (_, at) => at);
  return (
    addressesOf(view, rules, rows, aligned, (cell) => columnAt(aligned, cell)) ??
    (counted &&
      addressesOf(view, rules, rows, counted, ({ column }) =>
        counted.findLastIndex((place) => column >= place - slack && column <= place + loose),
      )) ??
    addressesOf(view, rules, rows, tabbed, ({ column }, at) => (at === 0 && column >= tab ? -1 : at))
  );
}

/** The same, by where columns begin and the column of a cell. */
function addressesOf(
  view: TextView,
  rules: LanguageRules,
  rows: readonly Row[],
  columns: readonly number[],
  columnOf: (cell: Cell, at: number) => number,
): Line[] | null {
  if (columns.length < 2 || columns.length > 4) return null;
  const lines: Line[][] = columns.map(() => []);
  for (const row of rows) {
    for (const [at, cell] of row.cells.entries()) {
      const own = lines[columnOf(cell, at)];
      if (!own) return null;
      own.push(own.length === 0 ? { ...cell.line, gap: true } : cell.line);
    }
  }
  const whole = lines.every((own) => own.length > 2 && own.some((line) => isAddress(view, rules, line)));
  return whole ? lines.flat() : null;
}

/** Rows from `from` on that could be columns: where they end. */
function endOf(rows: readonly Row[], from: number): number {
  let to = from + 1;
  while (to < rows.length && to - from < 40) {
    const row = rows[to] as Row;
    if (row.line.gap && row.cells.length < 2) break;
    to += 1;
  }
  return to;
}

/** Three blanks or a tab; and the same behind something on its line. */
const wide = /\t|[ \u00a0\u00ad\u200b\u2060\ufeff]{3}/;
const wideWithin = /\S[ \u00a0\u00ad\u200b\u2060\ufeff]{3}|\S[^\S\n]*\t/;

/**
 * Puts addresses that are printed beside one another, with three blanks or a tab at least between them, below one another.
 * Anything else stays as it is. Linear in the text's length.
 */
export function uncolumned(view: TextView, rules: LanguageRules): TextView {
  // Most texts have neither, and the first look is the quicker one.
  if (!wide.test(view.raw) || !wideWithin.test(view.raw)) return view;
  const rows = view.lines.map((line) => rowOf(view, line));
  const lines: Line[] = [];
  let changed = false;
  for (let at = 0; at < rows.length; ) {
    const row = rows[at] as Row;
    const to = row.cells.length > 1 ? endOf(rows, at) : at + 1;
    const block = rows.slice(at, to);
    const columns = row.cells.length > 1 ? columnsOf(block) : [];
    const across = block.findIndex((one) => isAcross(one, columns) || beginsLetter(view, rules, one));
    const stop = row.cells.length > 1 && across > 0 ? at + across : to;
    const found = row.cells.length > 1 ? addressesIn(view, rules, rows.slice(at, stop)) : null;
    if (found) {
      lines.push(...found);
      const next = rows[stop];
      if (next) next.line = { ...next.line, gap: true };
      changed = true;
    } else lines.push(...rows.slice(at, stop).map(({ line }) => line));
    at = stop;
  }
  return changed ? arranged(view, lines) : view;
}
