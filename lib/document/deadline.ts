import { type FoundDate, isoOf } from '../language/dates.ts';
import { has } from '../text/match.ts';
import { note, type Paper } from './paper.ts';

interface Candidate {
  date: FoundDate;
  rule: string;
  weight: number;
}

/** True when the words before a date say that it is a deadline. */
export function isCueBefore(paper: Paper, before: string): boolean {
  return has(paper.rules.deadline.before, before) || has(paper.rules.deadline.extended, before);
}

function clause(text: string): string {
  const cut = Math.max(text.lastIndexOf('. '), text.lastIndexOf('\n\n'));
  return text.slice(cut + 1);
}

function candidateOf(paper: Paper, date: FoundDate): Candidate | null {
  const { folded } = paper.view;
  const before = clause(folded.slice(Math.max(paper.start, date.start - 150), date.start));
  const after = folded.slice(date.end, Math.min(paper.end, date.end + 60));
  const { deadline } = paper.rules;
  if (has(deadline.extended, before)) return { date, rule: 'extended deadline', weight: 3 };
  if (has(deadline.before, before)) return { date, rule: 'deadline', weight: 2 };
  if (has(deadline.after, after)) return { date, rule: 'deadline', weight: 2 };
  return null;
}

/** The first such day on or after the date of issue. */
function withYear(date: FoundDate, issued: string): string | null {
  const year = Number(issued.slice(0, 4));
  const same = isoOf(date, year);
  return same !== null && same >= issued ? same : isoOf(date, year + 1);
}

/** Reads the day until which appeals are asked for; a day without a year gets it from the date of issue. */
export function readDeadline(paper: Paper, issued: string | null): string | null {
  const dates = paper.rules.dates(paper.view.folded.slice(paper.start, paper.end));
  let best: Candidate | null = null;
  for (const found of dates) {
    const date = { ...found, start: found.start + paper.start, end: found.end + paper.start };
    const candidate = candidateOf(paper, date);
    if (candidate && candidate.weight > (best?.weight ?? 0)) best = candidate;
  }
  if (!best) return null;
  const { date } = best;
  if (date.year !== null) return noted(paper, best, isoOf(date), best.rule);
  return issued === null
    ? null
    : noted(paper, best, withYear(date, issued), `${best.rule}, year from the date of issue`);
}

function noted(paper: Paper, found: Candidate, iso: string | null, rule: string): string | null {
  if (iso !== null) note(paper, 'deadline', found.date.start, found.date.end, rule);
  return iso;
}
