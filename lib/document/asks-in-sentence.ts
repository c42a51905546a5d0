import { has } from '../text/match.ts';
import { sentencesOf } from '../text/paragraphs.ts';
import type { Paper } from './paper.ts';
import { tellsToWrite } from './told.ts';

/** Offsets into `view.text`, end exclusive. */
interface Span {
  start: number;
  end: number;
}

/** A sentence that asks for letters is this long at most, in code units. */
const longest = 900;
/** What is asked for has this many letters at least. */
const shortest = 12;
const mostItems = 8;

/** Small words and marks that join one thing with the next, at the end of it: `, and`. */
const joint =
  /[\s,;:.·"'()–-]+$|[\s,;](?:and|or|y|e|et|und|en|og|och|ja|oraz|i|a|и|та|і|και|és|ve|to|that|de|d)$/iu;

/** An address, or the words that lead to it, end what is asked for: `..., to the following addresses:`. */
const leads = /,? (?:(?:to|aux?|à|a|al?|aos?|an|aan|til|till|do|na|προσ|по)(?: \p{L}+){0,4} ?:|προσ:)/u;

function trimmed(text: string, start: number, end: number): Span {
  let stop = end;
  for (;;) {
    const found = joint.exec(text.slice(start, stop));
    if (!found || found.index === 0) return { start, end: stop };
    stop = start + found.index;
  }
}

/** Where the day until which to write stands in a sentence, with the words before it. */
function dayIn(paper: Paper, text: string): number {
  for (const { start } of paper.rules.dates(text)) {
    const found = paper.rules.deadline.by.exec(text.slice(0, start));
    if (found) return found.index;
  }
  return text.length;
}

/** What one sentence asks for, an item each: from one word of asking to the next. */
function itemsIn(paper: Paper, { start, end }: Span): Span[] {
  const text = paper.view.folded.slice(start, end);
  const stop = Math.min(text.length, dayIn(paper, text), leads.exec(text)?.index ?? text.length);
  const starts = [...text.matchAll(paper.rules.people.asking)]
    .map(({ index }) => index)
    .filter((index) => index > 0 && index < stop);
  return starts
    .map((from, at) => trimmed(text, from, starts[at + 1] ?? stop))
    .filter((item) => item.end - item.start >= shortest)
    .map((item) => ({ start: start + item.start, end: start + item.end }));
}

/** What the first sentence that tells readers to write asks for, where no list does: `Please write, asking that ... and urging ...`. */
export function asksInSentence(paper: Paper, isFree: (line: number) => boolean): Span[] {
  for (const paragraph of paper.paragraphs) {
    if (paragraph.bullet || paragraph.heading || !isFree(paragraph.from)) continue;
    for (const sentence of sentencesOf(paper.view, paragraph.start, paragraph.end)) {
      if (sentence.end - sentence.start > longest) continue;
      const text = paper.view.folded.slice(sentence.start, sentence.end);
      if (!has(paper.rules.people.asking, text) || !tellsToWrite(paper.rules, text)) continue;
      if (has(paper.rules.deadline.told, text)) continue;
      const items = itemsIn(paper, sentence);
      if (items.length > 0 && items.length <= mostItems) return items;
    }
  }
  return [];
}
