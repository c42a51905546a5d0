import type { JournalEntry } from './schema.ts';

/** What the journal needs to know of a case to name it. */
export interface JournalCase {
  key: string;
  /** `UA 34/25`, or the index. */
  label: string;
  title: string;
  /** ISO 3166-1 alpha-2. */
  country: string | null;
  /** True once it is closed. */
  closed: boolean;
}

/** One line of an exported journal; texts are empty where nothing is known. */
export interface ExportedEntry {
  /** ISO date and time. */
  at: string;
  case: string;
  title: string;
  country: string;
  recipient: string;
  channel: string;
  state: string;
  address: string;
}

/** The journal as it leaves, the oldest entry first. An entry of a case that is gone keeps the case's key. */
export function exported(entries: JournalEntry[], cases: JournalCase[]): ExportedEntry[] {
  const byKey = new Map(cases.map((one) => [one.key, one]));
  return entries
    .toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
    .map(({ at, caseKey, recipient, channel, state, address = '' }) => {
      const of = byKey.get(caseKey);
      const [label, title, country] = [of?.label ?? caseKey, of?.title ?? '', of?.country ?? ''];
      return { at, case: label, title, country, recipient, channel, state, address };
    });
}

/** Signs with which a spreadsheet takes a cell for a formula, also in their wide forms. */
const FORMULA = /^[\s\u00a0]*[=+\-@|%\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/;

const SIGN = /[=+\-@|%\uff1d\uff0b\uff0d\uff20]/g;
/** What parts cells for a spreadsheet that does so at semicolons or tabs, and minds no quotes in the middle of one. */
const PARTS = /[;\t]/;
const BETWEEN = /["'\s]/;

/** Whether a cell of such a spreadsheet begins at an offset, behind nothing but quotes and blanks. */
function beginsCell(text: string, at: number): boolean {
  let before = at - 1;
  while (before >= 0 && !PARTS.test(text.charAt(before)) && BETWEEN.test(text.charAt(before))) before -= 1;
  return before >= 0 && PARTS.test(text.charAt(before));
}

/** A cell that no spreadsheet calculates, in quotes where it needs them (RFC 4180). */
function cell(text: string): string {
  const plain = text.replace(SIGN, (sign, at: number) => (beginsCell(text, at) ? `'${sign}` : sign));
  const harmless = FORMULA.test(plain) ? `'${plain}` : plain;
  return /[",\r\n]|^\s|\s$/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** A table as CSV (RFC 4180): lines end in CR LF, and no cell is a formula. */
export const csvOf = (rows: string[][]): string =>
  rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');

const COLUMNS = ['at', 'case', 'title', 'country', 'recipient', 'channel', 'state', 'address'] as const;

/** The journal as CSV, with the names of the columns first. */
export const journalCsv = (lines: ExportedEntry[]): string =>
  csvOf([[...COLUMNS], ...lines.map((line) => COLUMNS.map((column) => line[column]))]);

/** The journal as JSON, made at `made` (ISO date and time). */
export const journalJson = (lines: ExportedEntry[], made: string): string =>
  `${JSON.stringify({ format: 'appeal-drafter journal', version: 1, made, entries: lines }, null, 2)}\n`;
