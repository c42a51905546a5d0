import { has } from '../../text/match.ts';
import type { Paragraph } from '../../text/paragraphs.ts';
import { isSoftEnd, type Line, lineAt } from '../../text/view.ts';
import { folded, linesOf, type Paper } from '../paper.ts';
import { countryAt } from './country-names.ts';
import { type Header, headerLines, isTitleLine } from './header.ts';
import { capitalsAt, isBare, isCountryAlone, isNames, mailHead } from './header-lines.ts';

interface Span {
  start: number;
  end: number;
  rule: string;
}

/** A line of a mail's head; not so `Kenya: Teacher held`. */
const isOfMail = (paper: Paper, text: string): boolean =>
  mailHead.test(text) && countryAt(paper.rules, text, 0) === null;

/** The heading of the page, where the line of the number stands right below it. */
export function headingAbove(paper: Paper, { reference, from }: Header): Span | null {
  const at = reference ? lineAt(paper.view, reference.start) - 1 : -1;
  const line = at >= from ? paper.view.lines[at] : undefined;
  if (!line?.heading || isBare(paper, line) || isNames(paper, line)) return null;
  return { start: line.start, end: line.end, rule: 'heading' };
}

export function headingBefore(paper: Paper, header: Header, after: number): Span | null {
  const found = headerLines(paper, header).find(
    ({ line }) => line.heading && line.end <= after && !isBare(paper, line),
  );
  return found ? { start: found.line.start, end: found.line.end, rule: 'heading' } : null;
}

/** Words without blanks between them, more than what a paper or a country is called. */
const eastern = /(?:[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}][,:;]?){7}/u;

/** A paragraph without the lines that say "urgent action" above its last one. */
function behindTitle(paper: Paper, one: Paragraph): { from: number; start: number; end: number } {
  let { from } = one;
  while (from + 1 < one.to && isTitleLine(paper, paper.view.lines[from] as Line)) from += 1;
  return { from, start: paper.view.lines[from]?.start ?? one.start, end: one.end };
}

/** A short paragraph shortly before the header line, as a page's title. */
export function shortBefore(paper: Paper, header: Header, after: number): Span | null {
  if (!header.reference) return null;
  const before = paper.paragraphs.filter((one) => one.end < after && one.from < header.to).slice(-3);
  const found = before
    .map((one) => behindTitle(paper, one))
    .find((one) => {
      const line = paper.view.lines[one.from] as Line;
      const text = folded(paper, one);
      return (
        text.length < 160 &&
        (text.split(' ').length > 2 || eastern.test(text)) &&
        !/[.:,;]$/.test(text) &&
        !isOfMail(paper, text) &&
        !linesOf(paper, one.from, lineAt(paper.view, one.end) + 1).some((each) => isBare(paper, each.line)) &&
        !isNames(paper, line)
      );
    });
  return found ? { start: found.start, end: found.end, rule: 'short line' } : null;
}

/** A line right above the number's, with nothing between them: in capitals, or a few words and no sentence. */
export function rightAbove(paper: Paper, { reference }: Header): Span | null {
  const at = reference ? lineAt(paper.view, reference.start) - 1 : -1;
  const line = at >= paper.from ? paper.view.lines[at] : undefined;
  if (!line || !(/ .* /.test(folded(paper, line)) || eastern.test(folded(paper, line)))) return null;
  const next = paper.view.lines[at + 1];
  const title = line.gap && isSoftEnd(line, next) && !/[.:,;]$/.test(folded(paper, line));
  if (!capitalsAt(paper, line) && (!title || isOfMail(paper, folded(paper, line)))) return null;
  return isBare(paper, line) || isNames(paper, line)
    ? null
    : { start: line.start, end: line.end, rule: 'short line' };
}

/** Where a run of lines ends that is one headline over several lines. */
function runEnd(paper: Paper, at: number): number {
  let last = at;
  const line = (number: number) => paper.view.lines[number] as Line;
  while (
    last + 1 < paper.to &&
    last - at < 3 &&
    isSoftEnd(line(last), line(last + 1)) &&
    capitalsAt(paper, line(last + 1))
  ) {
    const next = line(last + 1);
    if (
      isBare(paper, next) ||
      isCountryAlone(paper, next) ||
      has(paper.rules.closing.sentences, folded(paper, next))
    )
      break;
    last += 1;
  }
  return line(last).end;
}

/** The heading behind an offset, or a run of lines in capitals. */
export function headingBehind(paper: Paper, header: Header, after: number): Span | null {
  for (let at = header.from; at < Math.min(header.to + 2, paper.to); at += 1) {
    const line = paper.view.lines[at] as Line;
    if (
      line.start < after ||
      isBare(paper, line) ||
      isNames(paper, line) ||
      !(line.heading || capitalsAt(paper, line))
    )
      continue;
    return { start: line.start, end: line.heading ? line.end : runEnd(paper, at), rule: 'headline' };
  }
  return null;
}
