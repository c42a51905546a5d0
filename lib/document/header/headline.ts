import { firstMatch, has, matchEnd } from '../../text/match.ts';
import { type Line, lineAt } from '../../text/view.ts';
import { subjectLabel } from '../page/mail-lines.ts';
import { folded, isEntry, note, type Paper, printed } from '../paper.ts';
import { besideOrAbove } from './concern.ts';
import { countryAt } from './country-names.ts';
import { type Header, headerLines, isTitleLine, titleStart } from './header.ts';
import { capitalsAt, isBare, isKind, isNames, isOfSite, longest } from './header-lines.ts';
import { headingAbove, headingBefore, headingBehind, rightAbove, shortBefore } from './headline-above.ts';
import { behindCountry, behindCountryLine, countryLine } from './headline-country.ts';
import { behindLead } from './headline-lead.ts';

interface Span {
  start: number;
  end: number;
  rule: string;
}

function titleLabel(paper: Paper, header: Header): Span | null {
  for (const { line } of headerLines(paper, header)) {
    const text = folded(paper, line);
    const found = firstMatch(paper.rules.header.title, text);
    // `【Title】 Teacher held`: in brackets of its own.
    if (!found || !/^[[【［〔《〈<■◆●▶* ]{0,3}$/u.test(text.slice(0, found.start))) continue;
    const rest = /^\s*[:\]】］〕》〉>|]\s*:?\s*/u.exec(text.slice(found.end));
    const start = line.start + found.end + (rest?.[0].length ?? 0);
    if (rest && start < line.end) return { start, end: line.end, rule: 'title label' };
  }
  return null;
}

/** `Urgent action: Lawyer detained` */
function behindUrgentAction(paper: Paper, header: Header): Span | null {
  for (const { line } of headerLines(paper, header)) {
    const end = matchEnd(paper.rules.urgentActionStart, paper.view.folded, line.start);
    const rest = end < 0 ? '' : paper.view.folded.slice(end, line.end);
    const colon = /^ ?[:!-] /.exec(rest)?.[0].length ?? 0;
    if (colon === 0 || rest.length < 10 || /\d[./]\d{2}/.test(rest) || isKind(paper, rest)) continue;
    return { start: end + colon, end: line.end, rule: 'title line' };
  }
  return null;
}

/** Where what a paper is called ends at the beginning of a title: `Urgent Action:`, `Urgent Action Update:`; 0 without it. */
function typeEnd({ rules }: Paper, title: string): number {
  const colon = title.search(/[:!] /);
  if (colon < 0 || colon > 60) return 0;
  const end = Math.max(0, matchEnd(rules.urgentActionStart, title, 0));
  const rest = title
    .slice(end, colon + 1)
    .replace(rules.header.update, '')
    .replace(rules.header.outcome, '')
    .replace(rules.header.goodNews, '');
  return end > 0 && !/\p{L}/u.test(rest) ? colon + 2 : 0;
}

/** The same where the page's title has the number in a bracket, and its own line further down. */
function beforeBracketAgain(paper: Paper, { again, reference }: Header): Span | null {
  const above = again.find(({ start }) => reference !== null && start < reference.start);
  return above ? titleBefore(paper, above.start) : null;
}

/** `Lawyer detained (China: UA 222.17)`, `Urgent Action: Lawyer detained (China: UA 222.17)` */
function beforeBracket(paper: Paper, { reference }: Header): Span | null {
  return reference && titleBefore(paper, reference.start);
}

function titleBefore(paper: Paper, at: number): Span | null {
  const line = paper.view.lines[lineAt(paper.view, at)] as Line;
  const text = folded(paper, { start: line.start, end: at });
  const bracket = text.lastIndexOf('(');
  const label = subjectLabel(text);
  const start = label + typeEnd(paper, text.slice(label));
  if (bracket < start + 8 || text.lastIndexOf(')') > bracket) return null;
  const title = text.slice(start, bracket);
  if (
    isOfSite(title) ||
    has(paper.rules.header.update, title) ||
    isKind(paper, title) ||
    /\d[./]\d{2}/.test(title)
  )
    return null;
  return {
    start: line.start + start,
    end: line.start + text.slice(0, bracket).trimEnd().length,
    rule: 'title line',
  };
}

/** What a pattern matches at an offset or, if it is not sticky, behind it. */
function wordsAt(pattern: RegExp, text: string, from: number): { start: number; end: number } | null {
  if (!pattern.sticky) return firstMatch(pattern, text, from);
  const end = matchEnd(pattern, text, from);
  return end > from ? { start: from, end } : null;
}

/** `Sudan: Further Information: Some critics freed` */
function behindTypeWords(paper: Paper, header: Header): Span | null {
  const { update, outcome, first, besideUpdate, besideOutcome } = paper.rules.header;
  for (const { line } of headerLines(paper, header)) {
    const text = folded(paper, line);
    if (text.length > longest) continue;
    const country = countryAt(paper.rules, text, 0);
    const from = country
      ? country.length + (/^[\s:-]*/.exec(text.slice(country.length))?.[0].length ?? 0)
      : 0;
    for (const pattern of [outcome, update, first, besideUpdate, besideOutcome]) {
      const found = wordsAt(pattern, text, from);
      if (!found || found.start > from + 2) continue;
      const colon = /^\s*[:!]\s*[-–—]?\s*/.exec(text.slice(found.end - 1).replace(/^[^:!]/, ''));
      const start = colon ? text.indexOf(':', found.end - 1) : -1;
      if (start >= 0 && start - found.end < 3 && text.length - start > 6 && !/\d{1,3}[./]\d{2}/.test(text)) {
        const begin = line.start + start + 1;
        return {
          start: begin + (/^\s*/.exec(text.slice(start + 1))?.[0].length ?? 0),
          end: line.end,
          rule: 'title line',
        };
      }
    }
  }
  return null;
}

/** The heading behind the number; where a page has its title above it, only one in capitals. */
function headingApart(paper: Paper, header: Header, after: number): Span | null {
  const behind = headingBehind(paper, header, after);
  if (!behind || capitalsAt(paper, behind)) return behind;
  return headingBefore(paper, header, after) ?? behind;
}

/** First line of a paragraph behind the number and behind "urgent action". */
function behindTitle(paper: Paper, one: { from: number; to: number }, after: number): Line {
  const line = (at: number) => paper.view.lines[at] as Line;
  let at = one.from;
  while (at + 1 < one.to && (line(at).start < after || isTitleLine(paper, line(at)))) at += 1;
  return line(at);
}

/** A line above the first sentence, with nothing between them, that was ended on purpose: the next word had room in it. */
function isAbove(paper: Paper, line: Line, one: { from: number; to: number }): boolean {
  const next = paper.view.lines[lineAt(paper.view, line.start) + 1];
  if (!next || next.start >= (paper.view.lines[one.to - 1] as Line).end) return false;
  const text = folded(paper, line);
  // Where no blanks stand between words, one sign could have had room.
  const word =
    /^(?:[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|\S{1,6})/u.exec(folded(paper, next))?.[0]
      .length ?? 0;
  const room = next.end - next.start - (text.length + 1 + word);
  return (
    room > 4 &&
    text.length < 90 &&
    !/[.:,;!?。]$/.test(text) &&
    /[.!?。]$/.test(folded(paper, paper.view.lines[one.to - 1] as Line)) &&
    !isBare(paper, line) &&
    !isNames(paper, line)
  );
}

/** Where the words of a paragraph end that begin with a line: before a line of the header, as one with the days. */
function endOfWords(paper: Paper, line: Line, one: { to: number; end: number }): number {
  let at = lineAt(paper.view, line.start);
  const ends = (next: Line) => isBare(paper, next) || isNames(paper, next);
  while (at + 1 < one.to && !ends(paper.view.lines[at + 1] as Line)) at += 1;
  return at + 1 < one.to ? (paper.view.lines[at] as Line).end : one.end;
}

/** A short paragraph between the header line and the first sentence. */
function shortLine(paper: Paper, header: Header, after: number): Span | null {
  for (const one of paper.paragraphs) {
    if (one.end < after || one.from > header.to) continue;
    const line = behindTitle(paper, one, after);
    if (line.start >= after && isAbove(paper, line, one))
      return { start: behindCountry(paper, line), end: line.end, rule: 'short line' };
    if (one.from >= header.to) continue;
    if (line.start < after || one.end - line.start > 160 || isBare(paper, line) || isNames(paper, line))
      continue;
    const end = endOfWords(paper, line, one);
    if (!/[.:,;。]$/.test(folded(paper, { start: line.start, end })))
      return { start: behindCountry(paper, line), end, rule: 'short line' };
  }
  return null;
}

/** In a list of papers: the heading right before an item's number. */
function headingOfItem(paper: Paper, { reference }: Header): Span | null {
  const at = paper.oneOfMany && reference ? lineAt(paper.view, reference.start) - 1 : -1;
  const line = at >= paper.from ? paper.view.lines[at] : undefined;
  if (!line?.heading || isTitleLine(paper, line)) return null;
  return { start: behindCountry(paper, line), end: line.end, rule: 'heading' };
}

/** Reads the headline, literally: behind its label, or the first heading, line of capitals, concern, or short line of the header. */
export function readHeadline(paper: Paper, header: Header): string | null {
  if (isEntry(paper)) return null;
  const after = titleStart(header);
  const chosen =
    titleLabel(paper, header) ??
    headingOfItem(paper, header) ??
    beforeBracket(paper, header) ??
    behindTypeWords(paper, header) ??
    besideOrAbove(paper, header) ??
    behindUrgentAction(paper, header) ??
    headingApart(paper, header, after) ??
    headingAbove(paper, header) ??
    beforeBracketAgain(paper, header) ??
    shortLine(paper, header, after) ??
    headingBefore(paper, header, after) ??
    shortBefore(paper, header, after) ??
    rightAbove(paper, header) ??
    countryLine(paper, header) ??
    behindCountryLine(paper, header);
  if (!chosen) return null;
  const start = behindLead(paper, header, chosen);
  note(paper, 'headline', start, chosen.end, chosen.rule);
  return printed(paper, { start, end: chosen.end });
}
