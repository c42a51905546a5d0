import type { SectionRole } from '../language/define.ts';
import { emailsIn } from '../text/addresses.ts';
import { has, matchEnd } from '../text/match.ts';
import { type Line, lineAt } from '../text/view.ts';
import { mailHead } from './page/mail-lines.ts';
import { folded, type Paper, printed } from './paper.ts';
import { isTitled } from './recipients/who.ts';

/** A section by its role: its label's line, where the label ends, and its lines `[from, to)`, the label's first. */
export interface Section {
  role: SectionRole;
  from: number;
  to: number;
  labelStart: number;
  labelEnd: number;
  /** First line behind the label, which may go over several lines. */
  body: number;
}

/** A number, the bracket that a label is set in, or the mark before a note. */
const number = /^(?:\(?\d{1,2}[.)] ?|[【［〔《〈≪＜<[■◆●▼▶▷►▸▲△◇□☆★◎※] ?)/u;

/** Roles whose label may go on with words of the section on the same line. */
const inline = new Set<SectionRole>([
  'recipients',
  'copies',
  'deadline',
  'person',
  'gender',
  'language',
  'earlier',
  'report',
  'afterDeadline',
  'publisher',
  'template',
]);
/** Roles whose label may begin a sentence. */
const loose = new Set<SectionRole>(['earlier', 'report', 'afterDeadline', 'template']);

function isCapitals(text: string): boolean {
  return text === text.toUpperCase() && text !== text.toLowerCase();
}

/** A label ends its line, is followed by a colon or dash, or is set apart by capitals or as a heading. */
function isLabelAt(paper: Paper, line: Line, role: SectionRole, start: number, end: number): boolean {
  if (loose.has(role)) return true;
  const rest = paper.view.folded.slice(end, line.end).trimStart();
  if (/^[^\p{L}\p{N}]*$/u.test(rest)) return true;
  if (end >= line.end) return true;
  // `【To】 1 Court Street`: a label in brackets of its own.
  if (/[【［〔《〈≪＜]/u.test(paper.view.text[start - 1] ?? '') && /^ ?[\]】〕》〉≫＞>]/u.test(rest))
    return true;
  if (/^["')]?\s?(?::|\(.{3,60}\)\s?:?)/.test(rest))
    return inline.has(role) || rest.length < 200 || role === 'background';
  if (line.heading) return true;
  if (role === 'copies' && (emailsIn(rest).length > 0 || has(paper.rules.contact, rest))) return true;
  return (
    isCapitals(paper.view.text.slice(start, end)) &&
    (end - start > 10 || isCapitals(paper.view.text.slice(start, line.end)))
  );
}

/** In code units: no label that must end its line is longer. */
const longestAlone = 60;

/**
 * Where a label that ends its line ends, by its pattern; -1 without one. The next line goes on in the same paragraph, as the
 * address below `Send to` does, and begins as no sentence goes on.
 */
function endOnLine(paper: Paper, line: Line, start: number): (pattern: RegExp) => number {
  const { folded: text, text: printed } = paper.view;
  const open = text[line.end] === ' ' && !/\p{Ll}/u.test(printed[line.end + 1] ?? '');
  if (!open || line.end - start > longestAlone) return () => -1;
  const own = `${text.slice(start, line.end)}\n`;
  if (matchEnd(paper.rules.labelAlone, own, 0) < 0) return () => -1;
  return (pattern) => {
    const end = matchEnd(pattern, own, 0);
    return end < 0 ? -1 : Math.min(start + end, line.end);
  };
}

function labelOf(paper: Paper, line: Line): { role: SectionRole; start: number; end: number } | null {
  const { folded: text } = paper.view;
  const numbered = number.exec(text.slice(line.start, line.start + 6))?.[0].length ?? 0;
  const start = line.start + numbered;
  const ownEnd = endOnLine(paper, line, start);
  const endOf = (pattern: RegExp): number => Math.max(matchEnd(pattern, text, start), ownEnd(pattern));
  if (endOf(paper.rules.label) < 0) return null;
  let longest: { role: SectionRole; start: number; end: number } | null = null;
  // The type is said again: what a loop sets is not known in its first lines.
  const last = (): { role: SectionRole; end: number } | null => longest;
  for (const [role, pattern] of paper.rules.sections) {
    const end = endOf(pattern);
    if (end < 0 || end < (last()?.end ?? 0)) continue;
    // `Please send copies of your appeals to`
    if (end === last()?.end && !(role === 'copies' && last()?.role === 'recipients')) continue;
    if (isLabelAt(paper, line, role, start, end)) longest = { role, start, end };
  }
  return longest;
}

/** `To: friends@...` below `From: ...`: a line of a mail's head, and no label of the paper. */
function isOfMail(paper: Paper, at: number): boolean {
  const isHead = (number: number): boolean => {
    const line = paper.view.lines[number];
    return line !== undefined && mailHead.test(paper.view.folded.slice(line.start, line.start + 24));
  };
  return isHead(at) && (isHead(at - 1) || isHead(at + 1));
}

/**
 * `Address: 1 Court Street` right below somebody's name or office: where they live, and not the label of those who are written to.
 */
function isOfAddress(
  paper: Paper,
  at: number,
  label: { role: SectionRole; start: number },
  last: Section | undefined,
): boolean {
  const line = paper.view.lines[at] as Line;
  if (label.role !== 'recipients' || line.gap || at <= paper.from) return false;
  const post = paper.rules.contacts.find(([role]) => role === 'post')?.[1];
  const end = post ? matchEnd(post, paper.view.folded, label.start) : -1;
  if (end < 0 || !/[\p{L}\p{N}]/u.test(paper.view.folded.slice(end, line.end))) return false;
  if (last && (last.role === 'recipients' || last.role === 'copies'))
    return last.body < at || inlineText(paper, last) !== '';
  const above = paper.view.lines.slice(Math.max(paper.from, at - 2), at);
  return above.some((one) => isTitled(paper.rules, printed(paper, one)));
}

/** Finds the labelled sections of a paper, in order; each goes on to the next label. */
export function readSections(paper: Paper, from: number): Section[] {
  const sections: Section[] = [];
  let at = from;
  while (at < paper.to) {
    const found = isOfMail(paper, at) ? null : labelOf(paper, paper.view.lines[at] as Line);
    const label = found && isOfAddress(paper, at, found, sections.at(-1)) ? null : found;
    const next = label ? Math.max(at, lineAt(paper.view, label.end - 1)) + 1 : at + 1;
    if (label) {
      const before = sections.at(-1);
      if (before) before.to = at;
      sections.push({
        role: label.role,
        from: at,
        to: paper.to,
        labelStart: label.start,
        labelEnd: label.end,
        body: next,
      });
    }
    at = next;
  }
  return sections;
}

/** Text of a section behind its label, on the label's line. */
export function inlineText(paper: Paper, section: Section): string {
  const line = paper.view.lines[section.from] as Line;
  return folded(paper, { start: Math.min(section.labelEnd, line.end), end: line.end }).replace(
    /^[\s:."')-]+/,
    '',
  );
}

/** The section that a line belongs to: the last one that begins at it or before; `null` before the first. */
export function sectionAt(sections: readonly Section[], lineNumber: number): Section | null {
  let low = 0;
  let high = sections.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sections[middle] as Section).from <= lineNumber) low = middle + 1;
    else high = middle;
  }
  return sections[low - 1] ?? null;
}
