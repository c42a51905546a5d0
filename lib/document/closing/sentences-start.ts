import { firstMatch, has } from '../../text/match.ts';
import { type Paragraph, type Sentence, sentencesOf } from '../../text/paragraphs.ts';
import { type Line, lineAt } from '../../text/view.ts';
import { isTitleLine } from '../header/header.ts';
import { folded, type Paper } from '../paper.ts';
import { mayEnd } from './ending.ts';

/** Where a paragraph begins behind a headline in capitals that no blank line parts from it, and no mark joins with it. */
function headlineEnd({ view, rules }: Paper, { from, to, start }: Paragraph): number {
  const [first, next] = view.lines.slice(from, Math.min(to, from + 2));
  if (!first || !next) return start;
  const printed = view.text.slice(first.start, first.end);
  const text = view.folded.slice(first.start, first.end);
  const title =
    printed === printed.toUpperCase() && printed !== printed.toLowerCase() && / .* /.test(printed);
  const joined =
    /[^\p{L}\p{N}"')]$/u.test(printed) ||
    has(rules.closing.named, text) ||
    rules.endings.some(({ words }) =>
      [words.iffy, words.but, words.says, words.need].some((one) => has(one, text)),
    );
  const ending = firstMatch(rules.closing.sentences, view.folded.slice(next.start, next.end));
  return title && !joined && ending !== null && ending.start < 4 ? next.start : start;
}

const isInCapitals = (words: string): boolean =>
  words === words.toUpperCase() && words !== words.toLowerCase();

/** `Urgent action` / `is now closed`: a line of a title that goes on in the next one. */
function goesInto({ view }: Paper, line: Line, next: Line): boolean {
  if (!/^\p{Ll}/u.test(view.text.slice(next.start, next.end))) return false;
  const words = view.text.slice(line.start, line.end);
  return !isInCapitals(words) || /\d/.test(words);
}

/** Where the sentences of a paragraph begin, behind lines of title and headline that have no word of an ending. */
function sentencesStart(paper: Paper, paragraph: Paragraph): number {
  const { view, rules } = paper;
  let at = paragraph.from;
  for (; at + 1 < paragraph.to; at += 1) {
    const line = view.lines[at] as Line;
    const text = folded(paper, line);
    const title =
      isTitleLine(paper, line) || (isInCapitals(view.text.slice(line.start, line.end)) && / /.test(text));
    if (
      !title ||
      goesInto(paper, line, view.lines[at + 1] as Line) ||
      /[.!?,;:-]$/.test(text) ||
      mayEnd(rules.endings, text) ||
      has(rules.closing.sentences, text)
    )
      break;
  }
  const next = view.lines[at] as Line;
  if (at > paragraph.from && !isInCapitals(view.text.slice(next.start, next.end))) return next.start;
  return headlineEnd(paper, paragraph);
}

/** A heading is looked at to here, in code units. */
const longestHeading = 220;
/** Between marks: `*** No further appeals are needed ***`. */
const marked = /^\s*[*=#~_+<>-]{2,}.{1,200}[*=#~_+<>-]{2,}\s*$/;
/** The last word of a heading that ends with its line is this long at least, in code units: `needed on` goes on. */
const longWord = /\p{L}{5,}[.!]?$/u;

/** A line above the paper's number that is marked as a heading, or in capitals: no sentence goes on behind it. */
function isHeading({ view, rules }: Paper, line: Line): boolean {
  const raw = view.raw.slice(line.rawStart, line.rawStart + longestHeading).split('\n', 1)[0] ?? '';
  if (marked.test(raw)) return true;
  const words = view.text.slice(line.start, line.end);
  const text = view.folded.slice(line.start, line.end);
  const last = text.split(' ').at(-1) ?? '';
  return isInCapitals(words) && longWord.test(text) && !has(rules.closing.named, last);
}

/** The number stands near the beginning of its line, in code units. */
const nearStart = 40;

/** The sentences of a paragraph; a heading above the paper's number is apart from what follows. */
export function sentencesIn(
  paper: Paper,
  paragraph: Paragraph,
  reference: { start: number } | null,
): Sentence[] {
  const { view } = paper;
  const start = sentencesStart(paper, paragraph);
  const all = (from: number, to: number) => sentencesOf(view, from, to);
  const at = reference ? lineAt(view, reference.start) : 0;
  const line = view.lines[at];
  const above = view.lines[at - 1];
  const within = line && above && at > paragraph.from && at < paragraph.to && line.start > start;
  if (!within || !reference || reference.start - line.start > nearStart || !isHeading(paper, above))
    return all(start, paragraph.end);
  return [...all(start, above.end), ...all(line.start, paragraph.end)];
}
