import { type FoundDate, isoOf } from '../../language/dates.ts';
import { has, withoutEnd } from '../../text/match.ts';
import { type Line, lineAt, rawSpan } from '../../text/view.ts';
import { isInMailHead } from '../page/mail-lines.ts';
import { folded, linesOf, note, type Paper } from '../paper.ts';
import { isCueBefore } from './deadline.ts';
import { type Header, headerLines } from './header.ts';
import { isKind } from './header-lines.ts';
import type { FoundIndex } from './index-number.ts';
import { tagsOf } from './tag-line.ts';

/** A date of the header and how well it suits as the date of issue. */
interface Candidate {
  date: FoundDate;
  score: number;
  rule: string;
}

/** A line that is longer is a whole paper; its header is the beginning of it. In code units. */
const longest = 400;
const beginning = 160;

function isInParentheses(line: string, at: number): boolean {
  return line.lastIndexOf('(', at) > line.lastIndexOf(')', at);
}

/** `Index: EUR 46/7000/2021 (27 January 2021)`: in brackets that the paper's own index stands in, or right in front of. */
function isWithIndex({ view }: Paper, index: FoundIndex | null, date: FoundDate): boolean {
  if (!index || index.end > date.start || date.start - index.end > 60) return false;
  const between = view.folded.slice(index.end, date.start);
  return !between.includes('\n') && (/^ ?\($/.test(between) || !/[()]/.test(between));
}

function isLabelled(paper: Paper, before: string): boolean {
  const label = withoutEnd(before, /[\s:.-]/);
  const last = [...label.matchAll(paper.rules.header.issued)].at(-1);
  return last !== undefined && last.index + last[0].length === label.length;
}

/** `Stop action on UA 12/24 - Fear of torture (issued 3 May 2024)`: the day of the paper that is followed up, behind its number. */
function isOfEarlier({ view, rules }: Paper, { reference }: Header, date: FoundDate): boolean {
  if (!reference || date.start < reference.end || date.start - reference.end > reachOfNumber) return false;
  const line = view.lines[lineAt(view, reference.start)];
  const lead = view.folded.slice(line?.start ?? reference.start, reference.end);
  return [rules.header.update, rules.header.outcome].some((pattern) => has(pattern, lead));
}

/** In code units: no more stands between a number and the bracket behind its concern. */
const reachOfNumber = 160;

/** At the right of a typed header, with a gap before it. */
function isApart({ view }: Paper, { start, end }: FoundDate, line: { end: number }): boolean {
  const from = rawSpan(view, start, end).start;
  return (
    view.text.slice(end, line.end).trim() === '' &&
    /[ \t]{4}$|\t$/.test(view.raw.slice(Math.max(0, from - 4), from))
  );
}

/** `3 March 2024 | UA 12/24 | AMR 51/7000/2024`: on the line of the number or the index, before it. */
function isBeforeNumber(
  { reference }: Header,
  index: FoundIndex | null,
  date: FoundDate,
  line: { start: number; end: number },
): boolean {
  return [reference, index].some(
    (one) => one !== null && one.start >= date.end && one.start - date.end < 60 && one.end <= line.end,
  );
}

/** `Bonn, den 3. März 1988` at the end of a line. */
function isBehindPlace({ view }: Paper, date: FoundDate, line: { start: number; end: number }): boolean {
  if (view.folded.slice(date.end, line.end).trim() !== '') return false;
  const before = view.text.slice(Math.max(line.start, date.start - 30), date.start);
  return /(?:^|\s)\p{Lu}\p{L}+, (?:den |le |il |el |a |am )?$/u.test(before);
}

/** `Success · Tunisia · 3 March 2024`: a part by itself of a line that marks take apart. */
function isPart({ view }: Paper, date: FoundDate, line: { start: number; end: number }): boolean {
  const before = view.folded.slice(line.start, date.start);
  const after = view.folded.slice(date.end, line.end);
  if (!/[·•|]/.test(before + after)) return false;
  return /(?:^|[·•|]) ?$/.test(before) && /^\.? ?(?:$|[·•|])/.test(after);
}

/** `Success Kenya 3 March 2024` right above the page's title: nothing stands before the day but the type of paper and a country. */
function isOfTags(paper: Paper, date: FoundDate, line: Line): boolean {
  const tags = tagsOf(paper, line);
  if (tags?.day !== date.start || paper.view.lines[lineAt(paper.view, line.start) + 1]?.heading !== true)
    return false;
  const words = paper.view.folded.slice(tags.start, tags.end);
  return words === '' || isKind(paper, words);
}

/** Leads to the same day in another calendar: `2 فوریه 2022 برابر با 13 بهمن 1400`. */
const sameDay = /^[\s,،]*(?:برابر(?: با)?|مطابق(?: با)?|الموافق(?: ل)?|موافق(?: ل)?|[(/=|])[\s:]*/u;

/** What stands behind a day, without the same day in another calendar. */
function behindDay(paper: Paper, text: string): string {
  const lead = sameDay.exec(text)?.[0].length ?? 0;
  const [other] = lead > 0 ? paper.rules.dates(text) : [];
  return other?.start === lead ? text.slice(other.end).replace(/^\)/, '') : text;
}

/** What a page can be shared by, beside its day: `[Share] [Print]`. */
const buttons = /\[[^[\]]{1,24}\]/g;

function candidateOf(
  paper: Paper,
  header: Header,
  index: FoundIndex | null,
  date: FoundDate,
  line: Line,
): Candidate {
  const { folded } = paper.view;
  const text = folded.slice(line.start, line.end);
  const before = folded.slice(Math.max(line.start, date.start - 90), date.start);
  const alone =
    text.slice(0, date.start - line.start).trim() === '' &&
    behindDay(paper, folded.slice(date.end, line.end)).replace(buttons, '').replace(/[.\s]/g, '') === '';
  let score = 1;
  if (isLabelled(paper, before)) score += 5;
  if (index && date.start > index.end && date.start - index.end < 70) score += 3;
  if (header.reference && date.start > header.reference.end && date.start - header.reference.end < 130)
    score += 2;
  if (alone) score += 3;
  if (!alone && isApart(paper, date, line)) score += 2;
  if (isBeforeNumber(header, index, date, line)) score += 2;
  if (isBehindPlace(paper, date, line)) score += 2;
  if (isPart(paper, date, line) || isOfTags(paper, date, line)) score += 1;
  if (/ (?:of|du|de|vom|from) $/.test(before)) score += 1;
  if (isInParentheses(text, date.start - line.start)) {
    const own = isWithIndex(paper, index, date);
    if (!own && isOfEarlier(paper, header, date)) score -= 9;
    else if (!own && !isLabelled(paper, before)) score -= 6;
  }
  return {
    date,
    score,
    rule: isLabelled(paper, before) ? 'date label' : alone ? 'line of its own' : 'header line',
  };
}

/** `This action ended on 3 March 2026`: a day, and not that of the paper. */
const isOfLabel = (paper: Paper, line: { start: number; end: number }): boolean =>
  has(paper.rules.closing.labels, folded(paper, line));

/** Of two labelled days the first: no paper is put on a page, or printed again, before it is issued. */
function firstDay(a: Candidate, b: Candidate): number {
  const [one, other] = [isoOf(a.date), isoOf(b.date)];
  if (a.rule !== 'date label' || b.rule !== 'date label' || one === null || other === null) return 0;
  return one < other ? -1 : Number(one > other);
}

/**
 * Reads the date of issue from the header: after its label, behind index or number, or on a line of its own; never one in
 * parentheses, a deadline, or the date of a mail that forwards the paper.
 */
export function readIssued(paper: Paper, header: Header, index: FoundIndex | null): string | null {
  const candidates: Candidate[] = [];
  for (const { line, at } of headerLines(paper, header)) {
    if (isInMailHead(paper.view, paper.from, at) || isOfLabel(paper, line)) continue;
    for (const found of datesIn(paper, line)) {
      if (line.end - line.start > longest && found.start - line.start > beginning) continue;
      const before = paper.view.folded.slice(Math.max(paper.start, found.start - 120), found.start);
      if (found.year === null || isCueBefore(paper, before)) continue;
      candidates.push(candidateOf(paper, header, index, found, line));
    }
  }
  const best =
    candidates
      .filter((one) => one.score > 1)
      .sort((a, b) => b.score - a.score || firstDay(a, b) || a.date.start - b.date.start)[0] ??
    below(paper, header, index);
  if (!best) return null;
  const doubt = best.date.ambiguous ? 'Day and month could be the other way round.' : null;
  note(paper, 'issued', best.date.start, best.date.end, best.rule, doubt);
  return isoOf(best.date);
}

/** How far below the header a day may stand on a line of its own, in lines. */
const near = 6;

/** A day on a line of its own right below the header, as in a mail with a sentence above its title. */
function below(paper: Paper, header: Header, index: FoundIndex | null): Candidate | undefined {
  return linesOf(paper, header.to, header.to + near)
    .flatMap(({ line }) => datesIn(paper, line).map((date) => ({ line, date })))
    .filter(({ line, date }) => date.year !== null && !isCueBefore(paper, dayContext(paper, line, date)))
    .map(({ line, date }) => candidateOf(paper, header, index, date, line))
    .find(({ rule }) => rule === 'line of its own');
}

const dayContext = ({ view, start }: Paper, line: { start: number }, date: FoundDate): string =>
  view.folded.slice(Math.max(start, Math.min(line.start, date.start - 120)), date.start);

/** Dates that begin in a line; they may end in the next one. */
function datesIn(paper: Paper, line: { start: number; end: number }): FoundDate[] {
  const reach = Math.min(paper.end, line.end + 24);
  return paper.rules
    .dates(paper.view.folded.slice(line.start, reach))
    .map((date) => ({ ...date, start: date.start + line.start, end: date.end + line.start }))
    .filter((date) => date.start < line.end);
}
