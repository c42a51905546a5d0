import { firstMatch, has } from '../../text/match.ts';
import { sentencesOf } from '../../text/paragraphs.ts';
import type { Paper } from '../paper.ts';
import { tellsToWrite } from './told.ts';

/** Offsets into `view.text`, end exclusive. */
interface Span {
  start: number;
  end: number;
}

/** A sentence that asks for letters is this long at most, in code units. */
const longest = 900;
/** What is asked for has this many letters at least, and in scripts of whole words half of them. */
const shortest = 12;
const isLong = (words: string): boolean =>
  words.length >= (/\p{Script=Han}/u.test(words) ? shortest / 2 : shortest);
const mostItems = 8;

/** Small words and marks that join one thing with the next, at the end of it: `, and`. */
const joint =
  /[\s,;:.·"'()–-]+$|[\s,;](?:and|or|y|e|et|und|en|og|och|ja|oraz|i|a|и|та|і|και|és|ve|to|that|de|d)$|,?[并並及]$/iu;

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

/** Where the day until which to write stands in a sentence behind `from`, with the words before it. */
function dayIn(paper: Paper, text: string, from: number): number {
  for (const { start } of paper.rules.dates(text)) {
    const found = paper.rules.deadline.by.exec(text.slice(0, start));
    if (found && found.index > from) return found.index;
  }
  return text.length;
}

/** Before somebody's office, whom readers write to: `..., to the Governor of Pará, Palace Street 9`. */
const to = /,? (?:to(?: the)?|al?|a la|ao|à|à la|aux?|an de[nmr]|an die|alla|aan de|til|till) (?=\p{L})/gu;

/** Where the office and address of a recipient stand behind what is asked for, in the same sentence: only such have figures. */
function officeIn(paper: Paper, text: string, from: number): number {
  for (const { index, 0: lead } of text.matchAll(to)) {
    if (index < from + shortest || !/\d/.test(text.slice(index))) continue;
    if (
      firstMatch(paper.rules.people.titles, text.slice(index + lead.length, index + lead.length + 60))
        ?.start === 0
    )
      return index;
  }
  return text.length;
}

/** `and` or a comma, before what readers are told to ask for. */
const andBefore = /(?:[,;،]|[\s,;](?:and|y|e|et|und|en|og|och|ja|oraz|i|a|и|та|і|και|és|ve)) $/u;

/** Where words of asking stand in a sentence, behind its first: `urging`; `write to them and urge`. */
function askedAt({ rules }: Paper, text: string): number[] {
  const asking = [...text.matchAll(rules.people.asking)].map(({ index }) => index);
  const told = [...text.matchAll(rules.people.urging)]
    .map(({ index }) => index)
    .filter((at) => andBefore.test(text.slice(Math.max(0, at - 8), at)))
    // `and ask him urgently to free her`: two words that only lead to what is asked for.
    .filter((at) => {
      const next = asking.find((one) => one > at);
      return next === undefined || text.slice(at, next).trim().split(' ').length > 2;
    });
  const all = [...asking, ...told];
  return [...new Set(all)].filter((at) => at > 0).sort((a, b) => a - b);
}

/** What one sentence asks for, an item each: from one word of asking to the next. */
function itemsIn(paper: Paper, { start, end }: Span): Span[] {
  const text = paper.view.folded.slice(start, end);
  const all = askedAt(paper, text);
  const [first = text.length, last = first] = [all[0], all.at(-1)];
  const lead = leads.exec(text.slice(first));
  const stop = Math.min(
    dayIn(paper, text, first),
    lead ? first + lead.index : text.length,
    officeIn(paper, text, last),
  );
  const starts = all.filter((index) => index < stop);
  return starts
    .map((from, at) => trimmed(text, from, starts[at + 1] ?? stop))
    .filter((item) => isLong(text.slice(item.start, item.end)))
    .map((item) => ({ start: start + item.start, end: start + item.end }));
}

/** In code units: what is told in one sentence. */
const longestTold = 320;

/** Sentences that begin with what readers are to ask or say: `Urge the court to free her.` Addresses and days are none. */
function toldIn(paper: Paper, sentences: readonly Span[]): Span[] {
  return sentences.filter(({ start, end }) => {
    if (end - start > longestTold) return false;
    const text = paper.view.folded.slice(start, end);
    return (
      firstMatch(paper.rules.people.urging, text)?.start === 0 &&
      !/@|https?:|www\./.test(text) &&
      !has(paper.rules.contact, text) &&
      paper.rules.dates(text).length === 0
    );
  });
}

/**
 * What readers are told in sentences of their own, right behind one that tells them to write, or two and more together: `Please
 * write now. Urge the court to free her. Remind it of the law.`
 */
function toldAlone(paper: Paper, isFree: (line: number) => boolean): Span[] {
  for (const paragraph of paper.paragraphs) {
    if (paragraph.bullet || paragraph.heading || !isFree(paragraph.from)) continue;
    const sentences = sentencesOf(paper.view, paragraph.start, paragraph.end);
    const told = toldIn(paper, sentences);
    const [first] = told;
    if (!first || told.length > mostItems) continue;
    const before = sentences.find((one) => one.end <= first.start && first.start - one.end < 3);
    const isAsked =
      before !== undefined && tellsToWrite(paper.rules, paper.view.folded.slice(before.start, before.end));
    if (isAsked || told.length > 1) return told;
  }
  return [];
}

/** What the first sentence that tells readers to write asks for, where no list does: `Please write, asking that ... and urging ...`. */
export function asksInSentence(paper: Paper, isFree: (line: number) => boolean): Span[] {
  for (const paragraph of paper.paragraphs) {
    if (paragraph.bullet || paragraph.heading || !isFree(paragraph.from)) continue;
    for (const sentence of sentencesOf(paper.view, paragraph.start, paragraph.end)) {
      if (sentence.end - sentence.start > longest) continue;
      const text = paper.view.folded.slice(sentence.start, sentence.end);
      if (!tellsToWrite(paper.rules, text) || askedAt(paper, text).length === 0) continue;
      if (has(paper.rules.deadline.told, text)) continue;
      const items = itemsIn(paper, sentence);
      if (items.length > 0 && items.length <= mostItems) return items;
    }
  }
  return toldAlone(paper, isFree);
}
