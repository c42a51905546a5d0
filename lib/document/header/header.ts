import { has, matchEnd } from '../../text/match.ts';
import type { Line } from '../../text/view.ts';
import { lineAt } from '../../text/view.ts';
import { headScore } from '../page/surroundings.ts';
import { folded, linesOf, note, type Paper } from '../paper.ts';
import { isContactLine } from '../recipients/contact-lines.ts';
import type { Reference } from '../schema.ts';
import { countryAt } from './country-names.ts';
import { ofOwnCopy } from './own-copy.ts';
import { type FoundReference, isSame, joinedWith, referenceFromName, referencesIn } from './reference.ts';

/** The head of a paper: its lines `[from, to)`, offsets `[start, end)` into `view.text`, and the references in it. */
export interface Header {
  from: number;
  to: number;
  start: number;
  end: number;
  /** The paper's own, best one first; `null` when none looks like a header. */
  reference: FoundReference | null;
  /** Line of the paper's number where it stands at the foot, below all that the paper says; `to` is then the end of its title. */
  foot: number | null;
  /** References of the same subject line, the first included. */
  together: FoundReference[];
  /** The paper's own number where the header has it again. */
  again: FoundReference[];
}

const longest = 30;

/** A paragraph of sentences, where a header has lines. */
function isProse(paper: Paper, line: { start: number; end: number }): boolean {
  const text = folded(paper, line);
  // Where no blanks stand between words, a sentence is shorter.
  if (text.length > 24 && /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]。/u.test(text)) return true;
  if (text.length > 150) return /\p{L}{2}[.!?。]/u.test(text);
  return text.length > 50 && /\p{L}{2}[.!?]["')]?$/u.test(text) && text.split(' ').length > 7;
}

const bodyRoles = new Set(['action', 'letter', 'asks', 'recipients', 'copies', 'background']);

/** A label that begins what a header does not have. */
export function isAction(paper: Paper, line: { start: number; end: number }): boolean {
  return paper.rules.sections.some(
    ([role, pattern]) =>
      bodyRoles.has(role) &&
      /^[^\p{L}\p{N}]*$|^ ?:/u.test(rest(paper, line, matchEnd(pattern, paper.view.folded, line.start))),
  );
}

function rest(paper: Paper, line: { start: number; end: number }, end: number): string {
  return end < 0 ? 'none' : paper.view.folded.slice(end, line.end);
}

/** Last line of the header: the one before the first prose behind the reference. */
/** Lines in capitals alone, before a sentence that no blank line parts from them, are of the header: so many of them. */
const mostCapitals = 4;

/** First line of a paragraph that is not in capitals alone. */
function behindCapitals({ view }: Paper, { from, to }: { from: number; to: number }): number {
  let at = from;
  while (at < Math.min(to - 1, from + mostCapitals)) {
    const line = view.text.slice(view.lines[at]?.start, view.lines[at]?.end);
    if (!/\p{Lu}{3}/u.test(line) || /\p{Ll}/u.test(line)) break;
    at += 1;
  }
  return at;
}

function headerEnd(paper: Paper, referenceLine: number): number {
  for (const paragraph of paper.paragraphs) {
    if (paragraph.to <= referenceLine + 1) continue;
    if (paragraph.from >= paper.from + longest && paragraph.from > referenceLine) return paragraph.from;
    if (
      paragraph.from > referenceLine &&
      (isProse(paper, paragraph) || isAction(paper, paragraph) || isContactLine(paper, paragraph))
    )
      return isProse(paper, paragraph) ? behindCapitals(paper, paragraph) : paragraph.from;
  }
  return Math.min(paper.to, Math.max(paper.from + longest, referenceLine + 8));
}

/** The number at the foot stands among so many last lines, and the title among so many first ones. */
const lastLines = 8;
const firstLines = 6;

/** A paper whose header is at its foot has its title on top, and tells what to do, or to whom to write, before the number. */
function titleAbove(
  paper: Paper,
  referenceLine: number,
  isAtFoot: boolean,
  isHeadedToo: boolean,
): number | null {
  if (!isAtFoot || referenceLine - paper.from <= firstLines) return null;
  const first = linesOf(paper, paper.from, paper.from + firstLines);
  const title = first.find(({ line }) => isTitleLine(paper, line)) ?? first.find(({ line }) => line.heading);
  const acts = (one: { to: number; start: number; end: number }) =>
    one.to <= referenceLine && (isAction(paper, one) || isContactLine(paper, one));
  return title &&
    (isHeadedToo ||
      paper.paragraphs.some(acts) ||
      linesOf(paper, title.at, referenceLine).some(({ line }) => isAction(paper, line)))
    ? title.at
    : null;
}

/** The number stands below all that the paper says or, where the paper has pages, at the foot of one, above what the next begins with. */
function isFoot(paper: Paper, found: readonly FoundReference[], own: FoundReference): boolean {
  const at = lineAt(paper.view, own.end);
  if (at >= paper.to - lastLines) return true;
  const last = paper.view.lines[Math.max(at, paper.to - lastLines)]?.start ?? own.end;
  if (found.some((one) => one.start >= last && isSame(one.reference, own.reference))) return true;
  return linesOf(paper, at + 1, at + footLines).some(
    ({ line }) =>
      line.end > line.start &&
      paper.rules.sections.some(
        ([role, pattern]) =>
          role === 'background' && matchEnd(pattern, paper.view.folded, line.start) === line.end,
      ),
  );
}

/** The paper's number stands in a header among its first lines as well: what is at the foot says it again. */
function isOnTop(paper: Paper, found: readonly FoundReference[], own: FoundReference): boolean {
  const top = paper.view.lines[Math.min(paper.to, paper.from + firstLines) - 1]?.end ?? 0;
  return found.some(
    ({ end, score, reference }) =>
      end <= top && end < own.start && score >= headScore && isSame(reference, own.reference),
  );
}

/** A line of a title is no longer than this, in code units, but for one in capitals. */
const longestTitle = 70;

/** Where the lines of the title on top end: before the story. */
function titleEnd(paper: Paper, title: number): number {
  const story = linesOf(paper, title + 1, title + firstLines).find(({ line }) => {
    const text = paper.view.text.slice(line.start, line.end);
    return /[.!?。]["')]?$/u.test(text) || (text.length > longestTitle && text !== text.toUpperCase());
  });
  return Math.min(headerEnd(paper, title), story?.at ?? title + firstLines);
}

function best(found: FoundReference[]): FoundReference | null {
  let chosen: FoundReference | null = null;
  for (const one of found) if (!chosen || one.score > chosen.score) chosen = one;
  return chosen;
}

/** `UA-257-1/2014` may stand beside the number without it. */
function withUpdateNumber(
  { view }: Paper,
  own: FoundReference | null,
  found: FoundReference[],
): FoundReference | null {
  if (!own) return own;
  const other = found.find((one) => one.updateNumber !== null && isSame(one.reference, own.reference));
  if (!other) return own;
  // A list of the earlier papers may look more like a header than the paper's own number above it.
  const isAbove = lineAt(view, other.start) < lineAt(view, own.start);
  if (other.start < own.start && other.score >= headScore && (isAbove || own.updateNumber !== null))
    return other;
  return own.updateNumber === null ? { ...own, updateNumber: other.updateNumber } : own;
}

/** Finds the header of a paper and the reference in it. */
export function readHeader(paper: Paper): Header {
  const found = referencesIn(paper.view, paper.rules, paper.start, paper.end, (offset) =>
    lineAt(paper.view, offset),
  );
  const own = withUpdateNumber(paper, best(found.filter((one) => one.score >= headScore)), found);
  const referenceLine = own ? lineAt(paper.view, own.end) : paper.from;
  const title = own
    ? titleAbove(paper, referenceLine, isFoot(paper, found, own), isOnTop(paper, found, own))
    : null;
  const to = title === null ? headerEnd(paper, referenceLine) : titleEnd(paper, title);
  const start = paper.start;
  const end = paper.view.lines[to - 1]?.end ?? start;
  const together = own ? togetherWith(paper, found, own, end) : [];
  const again = found.filter(
    (one) => own && one.start !== own.start && one.end < end && isSame(one.reference, own.reference),
  );
  const foot = title === null ? null : referenceLine;
  return {
    from: paper.from,
    to,
    start,
    end,
    foot,
    reference: own ?? fallback(paper, found),
    together,
    again,
  };
}

const leastScore = -4;

/** Without a header line: the number that the paper calls its own further down. */
function fallback(paper: Paper, found: FoundReference[]): FoundReference | null {
  // A number that is given for an example is no paper's.
  const chosen = best(found.filter(({ score }) => score > leastScore)) ?? ofOwnCopy(paper, found);
  return chosen && { ...chosen, score: Math.min(chosen.score, headScore - 1) };
}

/** `update to UA 193/05 and UA 196/05`, where the paper's number stands, or has been in its subject. */
function togetherWith(
  paper: Paper,
  found: readonly FoundReference[],
  own: FoundReference,
  end: number,
): FoundReference[] {
  const among = joinedWith(paper.view, found, own);
  if (among.length > 1 || paper.oneOfMany) return among;
  const subject = found.find(
    (one) => one.end < end && one.score >= headScore && isSame(one.reference, own.reference),
  );
  return subject ? joinedWith(paper.view, found, subject) : among;
}

/** A header at the foot may have its index and its day on the next lines. */
const footLines = 3;

/** The lines of a header, with their numbers. */
export function headerLines(paper: Paper, { from, to, foot }: Header): { line: Line; at: number }[] {
  const lines = linesOf(paper, from, to);
  return foot === null ? lines : [...lines, ...linesOf(paper, foot, foot + footLines)];
}

/** Where a headline may begin: behind the number, but for one at the foot. */
export const titleStart = ({ foot, reference, start }: Header): number =>
  foot === null ? (reference?.end ?? start) : start;

/** Reads the reference, from the header or, with doubt, from further down, from the title or the file's name. */
export function readReference(paper: Paper, header: Header): Reference | null {
  const { reference } = header;
  if (reference) {
    const doubt = reference.score >= headScore ? null : 'The number does not stand in a header.';
    note(paper, 'reference', reference.start, reference.end, doubt ? 'in the text' : 'header line', doubt);
    return reference.reference;
  }
  if (paper.oneOfMany) return null;
  const name = paper.source.title ?? paper.source.url;
  const named = name ? referenceFromName(paper.rules, name) : null;
  if (named)
    note(
      paper,
      'reference',
      paper.start,
      paper.start,
      'name of the page or file',
      'The number is not in the text.',
    );
  return named;
}

/** True when a line says "urgent action" and nothing else. */
export function isTitleLine(paper: Paper, line: { start: number; end: number }): boolean {
  const words = folded(paper, line);
  if (words.length > longestTitle) return false;
  // `긴급행동 (Urgent Action)`: once more in English.
  const title = words.replace(/ ?\((?:urgent action|ua|au)s?\)$/, '');
  return has(paper.rules.header.urgentAction, title) || isTitleOfCountry(paper, title);
}

/** `Iran – Urgent Action`: a country, a mark, and what the paper is called. */
function isTitleOfCountry({ rules }: Paper, words: string): boolean {
  const country = countryAt(rules, words, 0)?.length ?? 0;
  const mark = country > 0 ? (/^ ?[-–—|/:] ?/u.exec(words.slice(country))?.[0].length ?? 0) : 0;
  return mark > 0 && has(rules.header.urgentAction, words.slice(country + mark));
}
