import { type FoundDate, isoOf } from '../../language/dates.ts';
import type { SectionRole } from '../../language/define.ts';
import { withoutWeekdayAhead, withoutWeekdayBehind } from '../../language/weekdays.ts';
import { firstMatch, has } from '../../text/match.ts';
import { paragraphAt } from '../../text/paragraphs.ts';
import { type Line, lineAt } from '../../text/view.ts';
import { isInLetter, type LetterPlace } from '../letter/letter.ts';
import { tellsToWrite } from '../letter/told.ts';
import { isInMailHead } from '../page/mail-lines.ts';
import { folded, linesOf, note, type Paper } from '../paper.ts';
import { type Section, sectionAt } from '../sections.ts';
import { isOfOthers } from './deadline-others.ts';

/** A day until which to write, and why it is one. */
export interface FoundDeadline {
  date: FoundDate;
  rule: string;
  weight: number;
  /** Said in words that are of a deadline alone, and no more than "by". */
  sure?: boolean;
}

/** In code units: words that are longer say more than "by" and "no later than". */
const longCue = 18;

/** True when the words before a date say that it is a deadline. */
export function isCueBefore(paper: Paper, before: string): boolean {
  return has(paper.rules.deadline.before, before) || has(paper.rules.deadline.extended, before);
}

/** Back to the end of the last sentence; a letter with a stop ends none: `senest d. 30. marts`. */
function clause(text: string): string {
  let stop = text.lastIndexOf('. ');
  while (stop > 0 && /(?:^|[^\p{L}\p{N}])\p{L}$/u.test(text.slice(Math.max(0, stop - 2), stop)))
    stop = text.lastIndexOf('. ', stop - 1);
  return text.slice(Math.max(stop, text.lastIndexOf('。'), text.lastIndexOf('\n\n')) + 1);
}

/** Words between two days, which begin right behind the one and name the other: `Sent 2 May, deadline 3 June`. */
function isOfNext(paper: Paper, date: FoundDate, next: FoundDate | undefined): boolean {
  const from = next === undefined ? -1 : paper.start + next.start;
  return (
    from > date.end && from - date.end < 16 && isCueBefore(paper, paper.view.folded.slice(date.end, from))
  );
}

function candidateOf(paper: Paper, date: FoundDate, next: FoundDate | undefined): FoundDeadline | null {
  const { folded } = paper.view;
  const before = withoutWeekdayBehind(
    clause(folded.slice(Math.max(paper.start, date.start - 150), date.start)),
  );
  const after = withoutWeekdayAhead(folded.slice(date.end, Math.min(paper.end, date.end + 60)));
  const { deadline } = paper.rules;
  if (has(deadline.extended, before)) return { date, rule: 'extended deadline', weight: 3, sure: true };
  const cue = firstMatch(deadline.before, before);
  if (cue) return { date, rule: 'deadline', weight: 2, sure: cue.end - cue.start >= longCue };
  if (has(deadline.after, after) && !isOfNext(paper, date, next))
    return { date, rule: 'deadline', weight: 2 };
  if (has(deadline.around, `${before.slice(-24)}@${after}`))
    return { date, rule: 'deadline', weight: 2, sure: true };
  return null;
}

/** A sentence is looked at this far from its date, in code units. */
const reach = 160;

/** The date stands in a sentence that tells what was asked for formerly: `we had asked for letters until 15 April`. */
function isFormer(paper: Paper, { start, end }: FoundDate): boolean {
  const { folded: text } = paper.view;
  const lead = text.slice(Math.max(paper.start, start - reach), start);
  const before = clause(lead.slice(lead.lastIndexOf('\n') + 1));
  const after = text.slice(end, Math.min(paper.end, end + reach)).split(/[.!?。\n]|; /)[0] as string;
  const sentence = `${before}${text.slice(start, end)}${after}`;
  return has(paper.rules.deadline.told, sentence) && !has(paper.rules.deadline.extended, before);
}

interface Around {
  issued: string | null;
  sections: readonly Section[];
  letter: LetterPlace | null;
}

const acting = new Set<SectionRole>(['action', 'asks', 'recipients', 'copies', 'letter', 'deadline']);

/** In these sections a day is that until which to write, whatever its sentence says. */
const calling = new Set<SectionRole>([...acting, 'afterDeadline', 'report', 'template', 'language']);

/** The paragraph of a line, or the next one, begins an address. */
function isAboveAddress(paper: Paper, at: number): boolean {
  const next = paper.paragraphs[paragraphAt(paper.paragraphs, at) + 1];
  return next !== undefined && next.end - next.start < 600 && has(paper.rules.contact, folded(paper, next));
}

const wordsOf = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

/** "Year" behind a day, as Slavic languages have it. */
const yearWord = /^ ?(?:r|roku|г|года?|р|року)(?!\p{L})\.?/u;

/** `Write by 3 May to ...`, and a sentence of nothing but `Please by 3 May`. */
function isTold(paper: Paper, date: FoundDate, issued: string | null): boolean {
  const { folded: text } = paper.view;
  const lead = text.slice(Math.max(paper.start, date.start - 160), date.start);
  const before = clause(lead.slice(lead.lastIndexOf('\n') + 1));
  const after = text.slice(date.end, Math.min(paper.end, date.end + 80)).split(/[.!?。\n]/)[0] as string;
  if ((issued !== null || date.year !== null) && tellsToWrite(paper.rules, `${before} ${after}`)) return true;
  const line = paper.view.lines[lineAt(paper.view, date.start)] as Line;
  const from = Math.max(line.start, date.start - 160);
  const alone = withoutWeekdayBehind(clause(text.slice(from, date.start))).replace(
    paper.rules.deadline.by,
    '',
  );
  const behind = text.slice(date.end, Math.min(line.end, date.end + 80)).replace(yearWord, '');
  const rest = behind.split(/[.!?。]/)[0] as string;
  return wordsOf(alone) < 3 && wordsOf(rest) === 0;
}

/** A day behind no more than "by" or "until": where the paper says what to do, and in a line that ends in it. */
function untilOf(paper: Paper, date: FoundDate, { issued, sections, letter }: Around): FoundDeadline | null {
  const lead = paper.view.folded.slice(Math.max(paper.start, date.start - 56), date.start);
  const before = withoutWeekdayBehind(clause(lead));
  if (!has(paper.rules.deadline.by, before)) return null;
  const at = lineAt(paper.view, date.start);
  if (letter && at >= letter.from && at < letter.to) return null;
  const iso = isoOf(date);
  if (iso !== null && issued !== null && iso <= issued) return null;
  const role = sectionAt(sections, at)?.role;
  const line = paper.view.lines[at] as Line;
  const labelled = /[:：] ?$/.test(before) && line.end - date.end < 3 && line.end - line.start < 90;
  return labelled ||
    (role !== undefined && acting.has(role)) ||
    isAboveAddress(paper, at) ||
    isTold(paper, date, issued)
    ? { date, rule: 'deadline', weight: labelled ? 1.5 : 1 }
    : null;
}

/** `20.12.2023 bis 14.02.2024` on a line of the header: from when until when to write. */
function rangeOf(
  paper: Paper,
  dates: readonly FoundDate[],
  at: number,
  issued: string | null,
): FoundDeadline | null {
  const [date, last] = [dates[at] as FoundDate, endsOn(paper, dates, at)];
  const line = lineAt(paper.view, paper.start + last.start);
  if (last === date || date.year === null || line - paper.from > 6) return null;
  const [from, to] = [isoOf(date), isoOf(last)];
  if (from === null || to === null || to <= from || (issued !== null && to <= issued)) return null;
  const behind = paper.view.folded.slice(paper.start + last.end, paper.view.lines[line]?.end);
  return behind.length < 4
    ? {
        date: { ...last, start: last.start + paper.start, end: last.end + paper.start },
        rule: 'from a day to another',
        weight: 0.5,
      }
    : null;
}

/** The first such day on or after the date of issue. */
function withYear(date: FoundDate, issued: string): string | null {
  const year = Number(issued.slice(0, 4));
  const same = isoOf(date, year);
  return same !== null && same >= issued ? same : isoOf(date, year + 1);
}

/** What lies between the first and the last day of a time: `12 April - 3 May`. */
const upTo = /^ ?(?:[-–—]|to|until|till|bis|au|al?|ate|t\/m|tot|do|til|till|по|до|إلى|الى) ?$/u;

/** Of a time that begins and ends on a day, the day on which it ends. */
function endsOn(paper: Paper, dates: readonly FoundDate[], at: number): FoundDate {
  const [date, next] = [dates[at] as FoundDate, dates[at + 1]];
  if (!next || next.start - date.end > 8) return date;
  const between = paper.view.folded.slice(paper.start + date.end, paper.start + next.start);
  return upTo.test(between) ? next : date;
}

const before = 'It is before the date of issue: one of the two may be wrong.';
const late = 'It is long after the date of issue: one of the two may be wrong.';
const turned = 'Day and month could be the other way round.';

/** What makes a deadline doubtful: no paper asks for appeals before it is issued, or for years. */
function doubtOf(date: FoundDate, iso: string, issued: string | null): string | null {
  if (date.ambiguous) return turned;
  if (issued === null) return null;
  if (iso < issued) return before;
  return Number(iso.slice(0, 4)) - Number(issued.slice(0, 4)) > 2 ? late : null;
}

/** An item of a site's list of other actions. */
function isOfOtherActions(paper: Paper, sections: readonly Section[], { start }: FoundDate): boolean {
  const at = lineAt(paper.view, start);
  return paper.view.lines[at]?.bullet === true && sectionAt(sections, at)?.role === 'footer';
}

/** It stands in the story of the case, in a sentence about others. */
function isNarrated(paper: Paper, sections: readonly Section[], { date, sure }: FoundDeadline): boolean {
  const role = sectionAt(sections, lineAt(paper.view, date.start))?.role;
  return (role === undefined || !calling.has(role)) && isOfOthers(paper, date, sure === true);
}

/** No paper names more days than these; a text made of days alone would take long. */
const mostDates = 5_000;

/** Finds the day until which appeals are asked for, whether or not its year is known. */
export function findDeadline(
  paper: Paper,
  issued: string | null,
  sections: readonly Section[] = [],
  letter: LetterPlace | null = null,
): FoundDeadline | null {
  const dates = paper.rules.dates(paper.view.folded.slice(paper.start, paper.end)).slice(0, mostDates);
  let best: FoundDeadline | null = null;
  for (const [at, found] of dates.entries()) {
    const date = { ...found, start: found.start + paper.start, end: found.end + paper.start };
    if (isOfOtherActions(paper, sections, date)) continue;
    const candidate =
      candidateOf(paper, date, dates[at + 1]) ??
      untilOf(paper, date, { issued, sections, letter }) ??
      rangeOf(paper, dates, at, issued);
    if (!candidate || candidate.weight <= (best?.weight ?? 0) || isFormer(paper, date)) continue;
    if (isInLetter(letter, lineAt(paper.view, date.start)) || isNarrated(paper, sections, candidate))
      continue;
    const last = endsOn(paper, dates, at);
    best =
      last === found
        ? candidate
        : { ...candidate, date: { ...last, start: last.start + paper.start, end: last.end + paper.start } };
  }
  return best;
}

/** The day on which a mail was sent that brings the paper: no day until which to write is before it. */
function mailed(paper: Paper): string | null {
  for (const { line, at } of linesOf(paper, paper.from, paper.from + headLines)) {
    if (!isInMailHead(paper.view, paper.from, at)) continue;
    const [date] = paper.rules.dates(folded(paper, line));
    if (date) return isoOf(date);
  }
  return null;
}

/** A mail's head, and that of one which is handed on in it, stand among so many lines. */
const headLines = 40;

/** Reads that day; one without a year gets it from the date of issue, from the mail that brings the paper, or from the number. */
export function readDeadline(
  paper: Paper,
  best: FoundDeadline | null,
  issued: string | null,
  year: number | null = null,
): string | null {
  if (!best) return null;
  const { date } = best;
  if (date.year !== null) return noted(paper, best, isoOf(date), best.rule, issued);
  if (issued !== null)
    return noted(paper, best, withYear(date, issued), `${best.rule}, year from the date of issue`, issued);
  const sent = year === null ? mailed(paper) : null;
  if (sent !== null)
    return noted(paper, best, withYear(date, sent), `${best.rule}, year from the mail`, sent);
  if (year === null) return null;
  const iso = isoOf(date, year);
  if (iso !== null)
    note(paper, 'deadline', date.start, date.end, `${best.rule}, year from the number`, ofNumber);
  return iso;
}

const ofNumber = 'It has no year: that of the number was taken.';

function noted(
  paper: Paper,
  { date }: FoundDeadline,
  iso: string | null,
  rule: string,
  issued: string | null,
): string | null {
  if (iso !== null) note(paper, 'deadline', date.start, date.end, rule, doubtOf(date, iso, issued));
  return iso;
}
