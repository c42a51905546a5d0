import { firstMatch, has } from '../text/match.ts';
import type { Paragraph } from '../text/paragraphs.ts';
import type { Line } from '../text/view.ts';
import { mayEnd } from './ending.ts';
import { isTitleLine } from './header.ts';
import { folded, type Paper } from './paper.ts';

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
    rules.endings.some(({ words }) => has(words.iffy, text) || has(words.but, text) || has(words.says, text));
  const ending = firstMatch(rules.closing.sentences, view.folded.slice(next.start, next.end));
  return title && !joined && ending !== null && ending.start < 4 ? next.start : start;
}

const isInCapitals = (words: string): boolean =>
  words === words.toUpperCase() && words !== words.toLowerCase();

/** Where the sentences of a paragraph begin, behind lines of title and headline that have no word of an ending. */
export function sentencesStart(paper: Paper, paragraph: Paragraph): number {
  const { view, rules } = paper;
  let at = paragraph.from;
  for (; at + 1 < paragraph.to; at += 1) {
    const line = view.lines[at] as Line;
    const text = folded(paper, line);
    const title =
      isTitleLine(paper, line) || (isInCapitals(view.text.slice(line.start, line.end)) && / /.test(text));
    if (
      !title ||
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
