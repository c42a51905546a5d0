import { emailsIn, numbersIn } from '../../text/addresses.ts';
import { has } from '../../text/match.ts';
import { sentencesOf } from '../../text/paragraphs.ts';
import { isSoftEnd, type Line, lineAt } from '../../text/view.ts';
import { folded, type Paper } from '../paper.ts';

interface Span {
  start: number;
  end: number;
}

/** No sentence is looked at further than this from its address, in code units. */
const reach = 400;

/** The sentence of an offset within its line, with the first one of the next line where it goes on there. */
function sentenceAt({ view }: Paper, at: number): Span {
  const number = lineAt(view, at);
  const whole = view.lines[number] as Line;
  const line = { ...whole, start: Math.max(whole.start, at - reach), end: Math.min(whole.end, at + reach) };
  const found = sentencesOf(view, line.start, line.end).find(({ end }) => at < end) ?? line;
  const next = view.lines[number + 1];
  const open = found.end === whole.end && !/[.!?。！？)]$/u.test(view.folded.slice(found.start, found.end));
  if (!open || !next || !isSoftEnd(line, next)) return found;
  return {
    start: found.start,
    end: sentencesOf(view, next.start, Math.min(next.end, next.start + reach))[0]?.end ?? found.end,
  };
}

/** The part of a sentence between commas, semicolons and brackets that an offset stands in. */
function clauseAt({ view }: Paper, sentence: Span, at: number): Span {
  const text = view.folded.slice(sentence.start, sentence.end);
  const marks = [...text.matchAll(/[,;()،؛、，；]/gu)].map(({ index }) => sentence.start + index);
  const start = marks.filter((mark) => mark < at).at(-1) ?? sentence.start;
  return { start, end: marks.find((mark) => mark > at) ?? sentence.end };
}

/** An address that a paper tells its readers not to write to: it is out of use, or somebody's who is not asked for anything. */
export function isRefused(paper: Paper, at: number): boolean {
  const { notTo } = paper.rules.people;
  const sentence = sentenceAt(paper, at);
  const text = folded(paper, sentence);
  if (!has(notTo, text)) return false;
  const others = emailsIn(text).length + numbersIn(text).length > 1;
  return !others || has(notTo, folded(paper, clauseAt(paper, sentence, at)));
}
