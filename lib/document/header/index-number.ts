import { fullYear } from '../../language/dates.ts';
import { has } from '../../text/match.ts';
import { lineAt } from '../../text/view.ts';
import { note, type Paper } from '../paper.ts';

/** An index number in folded text: offsets (with the letter of a language, `AMR 19/017/1999/s`), region and country code, and its normal form. */
export interface FoundIndex {
  start: number;
  end: number;
  code: string;
  index: string;
}

const regions = 'afr|amr|asa|eur|mde|ior|act|pol|org|nws|doc|fin|pre|sec';
const pattern = new RegExp(
  `(?<![a-z0-9])(${regions})[ -]?(\\d{2})[ /]{1,2}(\\d{1,4})[ /]{1,2}(\\d{2,4})(?![\\d])(?:/[a-z](?![a-z\\d]))?`,
  'g',
);

/** The name of a file that is all there is: `AMR5101292025ENGLISH.pdf`. */
const fileName = new RegExp(
  `(?<![a-z0-9])(${regions})[ _-]?(\\d{2})[ _-]?(\\d{3,4})[ _-]?((?:19|20)\\d{2})(?!\\d)[a-z_-]{0,14}\\.(?:pdf|docx?|odt|html?)$`,
);

function inFileName(folded: string): FoundIndex | null {
  const found = fileName.exec(folded);
  if (!found) return null;
  const [, region = '', country = '', serial = '', year = ''] = found;
  const code = `${region.toUpperCase()} ${country}`;
  return { start: found.index, end: folded.length, code, index: `${code}/${serial}/${year}` };
}

/** Years of three digits are slips: `006` is 2006, others stay as printed. */
function yearOf(printed: string): string {
  if (printed.length === 3) return printed.startsWith('0') ? `2${printed}` : printed;
  return String(fullYear(Number(printed)));
}

/** Index numbers of folded text, in order. */
export function indexNumbersIn(folded: string, start = 0, end = folded.length): FoundIndex[] {
  return [...folded.slice(start, end).matchAll(pattern)].map((found) => {
    const [whole, region = '', country = '', serial = '', year = ''] = found;
    const code = `${region.toUpperCase()} ${country}`;
    const at = start + found.index;
    return { start: at, end: at + whole.length, code, index: `${code}/${serial}/${yearOf(year)}` };
  });
}

function isInParentheses(folded: string, at: number): boolean {
  const before = folded.slice(Math.max(0, at - 240), at);
  return before.lastIndexOf('(') > before.lastIndexOf(')');
}

const labelEnd = /[^\p{L}\p{N}]{0,3}$/u;

function isLabelled(paper: Paper, found: FoundIndex): boolean {
  const before = paper.view.folded
    .slice(Math.max(paper.start, found.start - 24), found.start)
    .replace(labelEnd, '');
  const pieces = [...before.matchAll(paper.rules.header.index)];
  const last = pieces.at(-1);
  return last !== undefined && last.index + last[0].length === before.length;
}

/**
 * The paper's own index: after its label or in the header, never one in parentheses after another paper's number.
 * `header` are offsets into `view.text`, `reference` where the paper's own number stands.
 */
export function readIndex(
  paper: Paper,
  header: {
    start: number;
    end: number;
    together: readonly { start: number; end: number }[];
    again: readonly { start: number; end: number }[];
  },
  reference: { start: number; end: number } | null,
): FoundIndex | null {
  const every = indexNumbersIn(paper.view.folded, paper.start, paper.end);
  const all = withoutOlder(paper, every, header);
  const labelled = all.find((found) => isLabelled(paper, found) && !isCited(paper, found));
  const near = all.find((found) => reference !== null && follows(paper, reference, found));
  const inHeader = all.find((found) => found.start < header.end && isFree(paper, found));
  const bracketed = reference && all.find((found) => isAloneInBrackets(paper, reference, found));
  const chosen =
    labelled ??
    near ??
    inHeader ??
    bracketed ??
    besideOwn(paper, header, reference, all) ??
    (paper.view.lines.length === 1 ? inFileName(paper.view.folded) : null);
  if (chosen) {
    const rule = chosen === labelled ? 'index label' : 'header line';
    note(paper, 'index', chosen.start, chosen.end, rule);
  }
  return chosen;
}

/**
 * `UA 12/24, AMR 51/1234/2024, and EXTRA 5/24, AMR 51/1300/2024`: two numbers with an index each name older papers, when the
 * header has one more.
 */
function withoutOlder(
  paper: Paper,
  all: FoundIndex[],
  { start, end, together }: Parameters<typeof readIndex>[1],
): FoundIndex[] {
  const older = together.flatMap((one) => all.find((found) => follows(paper, one, found)) ?? []);
  if (together.length < 2 || new Set(older.map(({ index }) => index)).size < 2) return all;
  const others = all.filter((found) => !older.includes(found));
  return others.some((found) => found.start >= start && found.end <= end) ? others : all;
}

/** `UA 131/22 (AFR 62/5990/2022), DR Congo`: in brackets of its own, without the date that an older paper has beside it. */
function isAloneInBrackets(
  paper: Paper,
  reference: { start: number; end: number },
  found: FoundIndex,
): boolean {
  const { folded } = paper.view;
  if (found.start < reference.end || found.start - reference.end > 160) return false;
  const between = folded.slice(reference.end, found.start);
  const behind = folded.slice(found.end, found.end + 3);
  // In a subject line it stands at the end, behind the headline.
  if (/^[^\n();]*\($/.test(between) && /^ ?\)(?:\n|$)/.test(behind)) return true;
  return between.length <= 40 && /^[^\n.;()]*\((?:[^()\d\n]{0,14})$/.test(between) && /^ ?\)/.test(behind);
}

/** A number is said again in a header no more often than this. */
const mostAgain = 6;

function besideOwn(
  paper: Paper,
  { together, again }: Parameters<typeof readIndex>[1],
  reference: { start: number; end: number } | null,
  all: readonly FoundIndex[],
): FoundIndex | undefined {
  const own = [...(reference ? [reference] : []), ...together, ...again.slice(0, mostAgain)];
  return (
    all.find((found) => own.some((one) => isRightBehind(paper, one, found))) ??
    all.find((found) => own.some((one) => isRightBefore(paper, one, found))) ??
    aloneOnLine(paper, all)
  );
}

/** `AMR 51/7000/2024 – UA 12/24`: before the paper's own number, with no more than a mark between them. */
function isRightBefore(paper: Paper, reference: { start: number; end: number }, found: FoundIndex): boolean {
  const between = paper.view.folded.slice(found.end, Math.max(found.end, reference.start));
  return reference.start >= found.end && /^ ?[,;|/·•–—-] ?$/u.test(between) && isFree(paper, found);
}

/** All of its line, and the only one of the paper outside brackets: as pages have it at their foot. */
function aloneOnLine(paper: Paper, all: readonly FoundIndex[]): FoundIndex | undefined {
  const free = all.filter((found) => isFree(paper, found));
  const [first] = free;
  if (!first || free.some(({ index }) => index !== first.index)) return undefined;
  return free.find(({ start, end }) => {
    const line = paper.view.lines[lineAt(paper.view, start)];
    return line?.start === start && line.end === end;
  });
}

/** `Text action 58/10 (UA 58/10, MDE 13/7000/2010)`: behind the paper's own number, in the brackets that this stands in. */
function isRightBehind(
  { view }: Paper,
  reference: { start: number; end: number },
  found: FoundIndex,
): boolean {
  const between = view.folded.slice(reference.end, found.start);
  return (
    found.start >= reference.end &&
    /^ ?[,;-]? ?$/.test(between) &&
    isInParentheses(view.folded, reference.start)
  );
}

function isFree(paper: Paper, found: FoundIndex): boolean {
  const { folded } = paper.view;
  return (
    !isInParentheses(folded, found.start) &&
    folded[found.end] !== '/' &&
    folded[found.start - 1] !== '/' &&
    !isCited(paper, found)
  );
}

function isCited(paper: Paper, found: FoundIndex): boolean {
  return has(
    paper.rules.header.cited,
    paper.view.folded.slice(Math.max(paper.start, found.start - 40), found.start),
  );
}

function follows(paper: Paper, reference: { start: number; end: number }, found: FoundIndex): boolean {
  if (found.start < reference.end || found.start - reference.end > 60) return false;
  return isFree(paper, found) && !paper.view.folded.slice(reference.end, found.start).includes('\n');
}
