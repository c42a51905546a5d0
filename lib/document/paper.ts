import type { LanguageRules } from '../language/rules.ts';
import type { Paragraph } from '../text/paragraphs.ts';
import { flat, type Line, rawSpan, type TextView } from '../text/view.ts';
import type { Evidence, RawDocument } from './schema.ts';

/** One paper being read: its lines `[from, to)` of the view, offsets `[start, end)`, and the evidence so far. */
export interface Paper {
  view: TextView;
  rules: LanguageRules;
  source: RawDocument['source'];
  from: number;
  to: number;
  start: number;
  end: number;
  paragraphs: Paragraph[];
  evidence: Evidence[];
  /** True when the text holds other papers too. */
  oneOfMany: boolean;
  /** True when the text says of itself that it tells of many papers. */
  inDigest: boolean;
}

/** True for a paper that is no more than a line of a list: it closes nothing and asks for nothing. */
export function isEntry(paper: Paper): boolean {
  return paper.oneOfMany && paper.end - paper.start < 320 && paper.paragraphs.length < 3;
}

/** Notes where a value was read: offsets into `view.text`, kept as offsets into the source. */
export function note(
  paper: Paper,
  field: string,
  start: number,
  end: number,
  rule: string,
  doubt: string | null = null,
): void {
  const span = rawSpan(paper.view, start, end);
  // The address of a link is longer than the words that it stands behind.
  paper.evidence.push({
    field,
    start: span.start,
    end: Math.min(span.end, paper.view.raw.length),
    rule,
    doubt,
  });
}

/** The lines of a paper, with their numbers in the view. */
export function linesOf(paper: Paper, from = paper.from, to = paper.to): { line: Line; at: number }[] {
  const lines: { line: Line; at: number }[] = [];
  for (let at = Math.max(from, paper.from); at < Math.min(to, paper.to); at += 1) {
    lines.push({ line: paper.view.lines[at] as Line, at });
  }
  return lines;
}

/** Text of a line as printed, and folded. */
export function printed(paper: Paper, line: { start: number; end: number }): string {
  return flat(paper.view, line.start, line.end);
}
export function folded(paper: Paper, line: { start: number; end: number }): string {
  return paper.view.folded.slice(line.start, line.end);
}
