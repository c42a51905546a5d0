/** What was promised of a figure, and whether this one holds it. */
export interface Promised {
  words: string;
  kept: boolean;
}

/** One line of the table: what was measured, the figure, what it is to be compared with, and what was promised of it. */
export interface Line {
  what: string;
  figure: string;
  beside?: string;
  promised?: Promised;
}

/** The middle of several measurements. */
export function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const half = sorted.length >> 1;
  return sorted.length % 2 ? (sorted[half] ?? 0) : ((sorted[half - 1] ?? 0) + (sorted[half] ?? 0)) / 2;
}

/** `1,234` for a whole number, `1.23` for a small one. */
export const figure = (value: number, unit: string): string =>
  `${value.toLocaleString('en', { maximumFractionDigits: value < 10 ? 2 : value < 100 ? 1 : 0 })} ${unit}`;

/** The memory that was told of each opening; Firefox tells a page nothing of it. */
export const memoryLine = (what: string, used: number[]): Line => ({
  what: `${what}, memory of its scripts`,
  figure: used.length > 0 ? figure(median(used) / 1e6, 'MB') : 'not told by this browser',
});

/** The promise that a figure is no more than `most`. */
export const atMost = (value: number, most: number, unit: string): Promised => ({
  words: `at most ${figure(most, unit)}`,
  kept: value <= most,
});

/** The promise that a figure is no less than `least`. */
export const atLeast = (value: number, least: number, unit: string): Promised => ({
  words: `at least ${figure(least, unit)}`,
  kept: value >= least,
});

/** A promise that is missed so far. */
interface Missed {
  /** What it is called in CONTRIBUTING.md. */
  named: string;
  /** The lines that it belongs to. */
  what: RegExp;
  why: string;
}

/**
 * Promises that are missed so far, and why: they are named here, and in CONTRIBUTING.md, until they are kept. What is missed and not
 * named here is new.
 */
export const KNOWN: readonly Missed[] = [
  {
    named: 'Texts made to be slow',
    what: /^reading 1 MB of (?:(?:one reference|many references)(?:, a line each)?|references that are joined|labelled salutations)$/,
    why: 'each reference or salutation could be one that a paper begins with; no paper has a megabyte of them',
  },
  {
    named: 'A contact form’s page, read for the first time',
    what: /: a page read for the first time$/,
    why: 'the words of 98 languages are looked through by code that has not run yet; read again, the same page takes a fraction',
  },
];

const judged = ({ promised }: Line): string => (promised ? (promised.kept ? 'kept' : 'MISSED') : '');

const COLUMNS: readonly [head: string, cell: (line: Line) => string, right?: true][] = [
  ['what', ({ what }) => what],
  ['measured', (line) => line.figure, true],
  ['promised', ({ promised }) => promised?.words ?? ''],
  ['', judged],
  ['beside', ({ beside }) => beside ?? ''],
];

/** The lines as one table, in lines of text. */
export function tableOf(lines: readonly Line[]): string[] {
  const rows = [COLUMNS.map(([head]) => head), ...lines.map((line) => COLUMNS.map(([, cell]) => cell(line)))];
  const widths = COLUMNS.map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  const set = (text: string, at: number): string =>
    COLUMNS[at]?.[2] ? text.padStart(widths[at] ?? 0) : text.padEnd(widths[at] ?? 0);
  return rows.map((row) => row.map(set).join('  ').trimEnd());
}

/** How many promises are kept, and each that is not, with why where that is known. */
export function verdictOf(lines: readonly Line[]): string[] {
  const promises = lines.filter(({ promised }) => promised);
  const missed = promises.filter(({ promised }) => !promised?.kept);
  const named = missed.map(({ what, figure: measured, promised }) => {
    const why = KNOWN.find((one) => one.what.test(what))?.why;
    return `MISSED  ${what}: ${measured}, promised ${promised?.words}. ${why ? `Known: ${why}.` : 'This is new.'}`;
  });
  return [`${promises.length - missed.length} of ${promises.length} promises are kept.`, ...named];
}

/** Prints the table, and what came of the promises. */
export function print(lines: readonly Line[]): void {
  console.log(`\n${tableOf(lines).join('\n')}\n\n${verdictOf(lines).join('\n')}`);
}
