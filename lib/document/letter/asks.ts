import type { SectionRole } from '../../language/define.ts';
import { has } from '../../text/match.ts';
import type { Paragraph } from '../../text/paragraphs.ts';
import type { Line } from '../../text/view.ts';
import { isThanks } from '../closing/clause.ts';
import { indexNumbersIn } from '../header/index-number.ts';
import { folded, isEntry, note, type Paper, printed } from '../paper.ts';
import { isTitled } from '../recipients/who.ts';
import { type Section, sectionAt } from '../sections.ts';
import { asksInSentence } from './asks-in-sentence.ts';
import { tellsToWrite } from './told.ts';

/** Offsets into `view.text`, end exclusive. */
interface Span {
  start: number;
  end: number;
}

/** In code units: a day with its label. */
const longestDay = 40;

/** Lines that hold something else: numbers `[from, to)`. */
export interface Taken {
  from: number;
  to: number;
}

/**
 * Reads what is asked for, an item each: the list behind a label for asks, else (without a letter) a list of
 * sentences; in an outcome every list (the concerns that remain) from the line `outcome` on.
 */
export function readAsks(
  paper: Paper,
  sections: readonly Section[],
  taken: readonly Taken[],
  outcome: number | null,
): string[] {
  if (isEntry(paper)) return [];
  const isOutcome = outcome !== null;
  const spans = isOutcome
    ? [{ from: outcome, to: paper.to }]
    : sections
        .filter((section) => section.role === 'asks' || (section.role === 'action' && taken.length === 0))
        .map(({ body, to }) => ({ from: body, to }));
  const isFree = (paragraph: Paragraph) =>
    paragraph.bullet &&
    !isOfHeader(paper, paragraph) &&
    !(isOutcome && isOfSite(paper, paragraph)) &&
    !isLabel(sections, paragraph) &&
    !taken.some((place) => paragraph.from >= place.from && paragraph.from < place.to);
  const labelled = paper.paragraphs.filter(
    (one) => isFree(one) && spans.some((span) => one.from >= span.from && one.from < span.to),
  );
  const items =
    labelled.length > 0 || isOutcome ? labelled : withoutLabel(paper, sections, isFree, taken.length > 0);
  if (items.length === 0 && !isOutcome && taken.length === 0) return inSentence(paper, sections);
  return items
    .map((item) => beforeLabel(paper, sections, item))
    .map((item, at) => {
      note(paper, `asks.${at}`, item.start, item.end, 'item of a list');
      return printed(paper, item);
    });
}

/** An index, or a day and nothing else: an item of the list that a page makes of a header. */
function isOfHeader(paper: Paper, { start, end }: Span): boolean {
  const text = folded(paper, { start, end });
  const [day] = text.length < longestDay ? paper.rules.dates(text) : [];
  return indexNumbersIn(text).length > 0 || (day !== undefined && text.length - (day.end - day.start) < 14);
}

/** What leads elsewhere on the site, or to those who publish the paper: an item that is one link, a way to ask them. */
function isOfSite(paper: Paper, { from, to, start, end }: Paragraph): boolean {
  const text = folded(paper, { start, end });
  if (text.length > 90 || /[.;。；]$/u.test(text)) return false;
  return (
    paper.view.lines.slice(from, to).some(({ links }) => links.some(({ at }) => at >= end)) ||
    has(paper.rules.people.ours, text)
  );
}

/** `■ What to do`: a label that has the mark of a list. */
function isLabel(sections: readonly Section[], { from, start }: Paragraph): boolean {
  const section = sectionAt(sections, from);
  return section !== null && section.from === from && section.labelStart - start < 4;
}

/** An item up to the label of the next section, which may stand right below it. */
function beforeLabel(paper: Paper, sections: readonly Section[], { start, end }: Span): Span {
  const next = sections.find(({ labelStart }) => labelStart > start && labelStart < end);
  const last = next && paper.view.lines[next.from - 1];
  return { start, end: last && last.end > start ? last.end : end };
}

/** The items where no list stands behind a label: counted, without marks, or a list that is one of asks by what it says. */
function withoutLabel(
  paper: Paper,
  sections: readonly Section[],
  isFree: (one: Paragraph) => boolean,
  hasLetter: boolean,
): Span[] {
  const counted = hasLetter ? [] : countedIn(paper, sections);
  if (counted.length > 0) return counted;
  const unmarked =
    [unmarkedIn, onLabel, linesOf].map((find) => find(paper, sections)).find((all) => all.length > 0) ?? [];
  if (unmarked.length > 0 || hasLetter) return unmarked;
  return listsOf(paper, isFree).flatMap((list) =>
    list.length > 0 && isAsked(paper, sections, list) ? list : [],
  );
}

/** What a sentence asks for, where there is no list. */
function inSentence(paper: Paper, sections: readonly Section[]): string[] {
  const isFree = (line: number) => {
    const role = sectionAt(sections, line)?.role;
    return role === undefined || !elsewhere.has(role);
  };
  return asksInSentence(paper, isFree).map((item, at) => {
    note(paper, `asks.${at}`, item.start, item.end, 'sentence');
    return printed(paper, item);
  });
}

function isAddress(paper: Paper, one: Span): boolean {
  const text = folded(paper, one);
  return /@|https?:|www\./.test(text) || has(paper.rules.contact, text);
}

/** Length of the `1. ` at the beginning of a line, and the number. */
function countAt(paper: Paper, line: Line): { number: number; length: number } | null {
  const found = /^\(?(\d{1,2})[.)] ?(?=\p{L})/u.exec(paper.view.folded.slice(line.start, line.start + 8));
  return found && { number: Number(found[1]), length: found[0].length };
}

/** Items of a list that is counted, right behind a label for asks: sentences, and no addresses. */
function countedIn(paper: Paper, sections: readonly Section[]): Span[] {
  for (const { role, body, to } of sections) {
    if (role !== 'asks') continue;
    const items = countedFrom(paper, body, to);
    if (items.length > 1 && items.every((item) => isSentence(paper, item) || isPlainAsk(paper, item)))
      return items;
  }
  return announcedIn(paper, sections);
}

/** Items of a list that is counted, right behind a line that ends in a colon: no addresses, and nothing of the background. */
function announcedIn(paper: Paper, sections: readonly Section[]): Span[] {
  for (let at = paper.from + 1; at < paper.to; at += 1) {
    const [before, line] = [paper.view.lines[at - 1] as Line, paper.view.lines[at] as Line];
    if (countAt(paper, line)?.number !== 1 || !isLedBy(paper, before)) continue;
    const role = sectionAt(sections, at)?.role;
    if (role !== undefined && (elsewhere.has(role) || role === 'recipients' || role === 'copies')) continue;
    const items = countedFrom(paper, at, Math.min(paper.to, at + longestList));
    if (items.length > 1 && items.every((item) => item.end - item.start > 5 && !isAddress(paper, item)))
      return items;
  }
  return [];
}

/** In lines. */
const longestList = 40;

/** The items of a counted list in the lines `[from, to)`, from its first line on. */
function countedFrom(paper: Paper, from: number, to: number): Span[] {
  const items: Span[] = [];
  for (let at = from; at < to; at += 1) {
    const line = paper.view.lines[at] as Line;
    const count = countAt(paper, line);
    const last = items.at(-1);
    if (count?.number === items.length + 1) items.push({ start: line.start + count.length, end: line.end });
    else if (last && !line.gap) last.end = line.end;
    else break;
  }
  return items;
}

/** Lines right behind a label for asks of which the first ends in a semicolon: the items of a list that lost its marks. */
function unmarkedIn(paper: Paper, sections: readonly Section[]): Span[] {
  for (const { role, body, to } of sections) {
    if (role !== 'asks') continue;
    const items: Span[] = [];
    for (let at = body; at < to; at += 1) {
      const line = paper.view.lines[at] as Line;
      const last = items.at(-1);
      if (line.bullet || (last && line.gap)) break;
      if (last && !/[;；.。]$/.test(folded(paper, last))) last.end = line.end;
      else items.push({ start: line.start, end: line.end });
      if (/[.。]$/.test(folded(paper, line))) break;
    }
    const first = items[0];
    if (items.length < 2 || !first || !/[;；]$/.test(folded(paper, first))) continue;
    if (items.every((item) => isSentence(paper, item))) return items;
  }
  return [];
}

/** Behind a label for asks, on its line, what semicolons set apart: `What to ask: free her; let her see a doctor.` */
function onLabel(paper: Paper, sections: readonly Section[]): Span[] {
  for (const { role, from, labelEnd } of sections) {
    if (role !== 'asks') continue;
    const { end } = paper.view.lines[from] as Line;
    const text = paper.view.folded.slice(labelEnd, end);
    const lead = /^["')*_\s]*[:?؟]["')*_\s]*/u.exec(text)?.[0].length ?? 0;
    const stop = text.search(/[.。](?: |$)/u);
    const items: Span[] = [];
    let at = lead;
    for (const part of text.slice(lead, stop < 0 ? text.length : stop).split(/[;؛；]/u)) {
      const blank = part.length - part.trimStart().length;
      items.push({ start: labelEnd + at + blank, end: labelEnd + at + part.trimEnd().length });
      at += part.length + 1;
    }
    if (
      lead > 0 &&
      items.length > 1 &&
      items.every((item) => item.end - item.start > 8 && !isAddress(paper, item))
    )
      return items;
  }
  return [];
}

/** Lines right below a label for asks, each a sentence: `Free her.`, `Let her see a doctor.` */
function linesOf(paper: Paper, sections: readonly Section[]): Span[] {
  for (const { role, body, to } of sections) {
    if (role !== 'asks') continue;
    const items: Span[] = [];
    for (let at = body; at < to; at += 1) {
      const line = paper.view.lines[at] as Line;
      if (line.bullet || (items.length > 0 && line.gap)) break;
      items.push({ start: line.start, end: line.end });
    }
    const whole = (item: Span) => isSentence(paper, item) && !/[.!?。] \p{Lu}/u.test(printed(paper, item));
    if (items.length > 1 && items.every(whole)) return items;
  }
  return [];
}

function isSentence(paper: Paper, item: Span): boolean {
  const text = folded(paper, item);
  return /[.;,。；]$/.test(text) && text.length > 8 && !isAddress(paper, item);
}

/** What is asked for without a stop at its end: more than a name, and nobody's office or address. */
function isPlainAsk(paper: Paper, item: Span): boolean {
  const text = folded(paper, item);
  return text.length > 20 && !isAddress(paper, item) && !isTitled(paper.rules, text.slice(0, shortest));
}

/** In code units: an office and a name. */
const shortest = 40;

function listsOf(paper: Paper, isFree: (one: Paragraph) => boolean): Paragraph[][] {
  const lists: Paragraph[][] = [];
  for (const one of paper.paragraphs) {
    const last = lists.at(-1);
    if (!isFree(one) || isAddress(paper, one)) continue;
    // `◆ Please write and ask:` above the items, with a mark of its own.
    const before = paper.view.lines[one.from - 1] as Line | undefined;
    const led = paper.view.lines[one.from]?.gap === true && before?.bullet === true && isLedBy(paper, before);
    if (led) last?.pop();
    if (!led && last?.at(-1)?.to === one.from) last.push(one);
    else lists.push([one]);
  }
  return lists;
}

const elsewhere = new Set<SectionRole>([
  'background',
  'footer',
  'template',
  'publisher',
  'earlier',
  'person',
  'gender',
  'report',
]);

/** A sentence that goes on in the items below it: `Write at once, in French or English, and`. */
const goesOn =
  / (?:and|und|et|y|e|en|och|og|ja|i|oraz|a|и|та|ve|és|και|to|zu|that|dass|que|at|dat|att|czy|aby|чтобы|щоб|,)$|,$/u;

/** A line that ends in a colon leads to a list, or a sentence that tells readers to write and gives no address. */
function isLedBy(paper: Paper, before: Line): boolean {
  const text = folded(paper, before);
  if (/[:：]$/.test(text)) return true;
  const last = text.split(/[.!?。] ?(?=\S)/u).at(-1) ?? '';
  const ends = /[.。]$/.test(text) || goesOn.test(text);
  if (!ends || isAddress(paper, before)) return false;
  return tellsToWrite(paper.rules, last) && !paper.rules.endings.some((rules) => isThanks(rules, last));
}

/** Without a label: sentences, or what follows a colon; no addresses, no links. */
function isAsked(paper: Paper, sections: readonly Section[], list: Paragraph[]): boolean {
  const [first] = list as [Paragraph];
  const role = sectionAt(sections, first.from)?.role;
  if (role !== undefined && elsewhere.has(role)) return false;
  const texts = list.map((one) => folded(paper, one));
  const before = paper.view.lines[first.from - 1];
  if (before && first.from > paper.from && isLedBy(paper, before)) return true;
  return texts.filter((text) => text.length > 8 && /[.;,。；]$/.test(text)).length * 2 >= texts.length;
}
