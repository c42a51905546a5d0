import { firstMatch, has, matchEnd } from '../../text/match.ts';
import { type Line, lineAt } from '../../text/view.ts';
import { subjectStart } from '../page/mail-lines.ts';
import { headScore } from '../page/surroundings.ts';
import { folded, note, type Paper } from '../paper.ts';
import { leadingEnd, leadingNews, leadingWords } from './beside.ts';
import { type Header, headerLines, isAction } from './header.ts';
import { tagsOf } from './tag-line.ts';

/** What the type words of a header say: the kind, the update's number, and where the words stand. */
export interface TypeWords {
  /** `other` is what mends another paper, or tells of many. */
  kind: 'first' | 'update' | 'outcome' | 'other' | null;
  updateNumber: number | null;
  start: number;
  end: number;
  /** Offsets of the line that says that it is an outcome. */
  line: { start: number; end: number } | null;
  /** It tells of many papers, and is none. */
  digest: boolean;
}

const nothing: TypeWords = { kind: null, updateNumber: null, start: 0, end: 0, line: null, digest: false };

/** Lines of the header that are no sentences. */
function typeLines(paper: Paper, header: Header): Line[] {
  const own = header.reference ? lineAt(paper.view, header.reference.start) : header.to;
  const lines = headerLines(paper, header);
  // Between what a paper asks for and a number below that, words like "additional information" are labels.
  const action = lines.find(({ line, at }) => at < own && isAction(paper, line))?.at ?? own;
  return lines
    .filter(({ at }) => at < action || at >= own)
    .map(({ line }) => line)
    .filter(
      (line) =>
        line.end - line.start < 260 &&
        !isSentence(folded(paper, line)) &&
        !isOfMenu(line, folded(paper, line)),
    );
}

/** `Latest news` in the list of a site's pages: a few words without a number or a sign. */
const isOfMenu = (line: Line, text: string): boolean =>
  line.bullet && text.length < longestItem && !/[\d:!()]/.test(text);
const longestItem = 30;

/** Not so a header line that ends in `2020 г.` */
function isSentence(text: string): boolean {
  return text.length > 90 && /\.$/.test(text) && !/\d(?: \p{L})?\.$/u.test(text);
}

function ordinalIn(paper: Paper, text: string): number | null {
  const figure =
    /(?<![\d./])(\d{1,2})(?:(?:st|nd|rd|th)(?!\p{L})|(?:\.?[aoªº°]|\.|:[ae]|er?|ere|eme|ste|de|[ηο]|-\p{Script=Cyrillic}{1,2}) ?(?=\p{L}+$))/u.exec(
      text,
    );
  if (figure) return Number(figure[1]);
  return paper.rules.ordinals.find(([pattern]) => has(pattern, text))?.[1] ?? null;
}

type Kind = 'first' | 'update' | 'outcome' | 'other';

/** In the order in which they outweigh one another. */
const order = ['digest', 'correction', 'outcome', 'update', 'first'] as const;
const kinds: Record<(typeof order)[number], Kind> = {
  digest: 'other',
  outcome: 'outcome',
  correction: 'other',
  update: 'update',
  first: 'first',
};

interface Span {
  start: number;
  end: number;
}

/** What stands behind the number, up to the next label or mark. */
function behindNumber(paper: Paper, line: Span, from: number): Span {
  const text = paper.view.folded.slice(from, Math.min(line.end, from + 60));
  const lead =
    /^[^\p{L}\p{N}]*(?:第?\d{1,2}(?:\p{L}{0,3}\.? |[次回報号])|第[一二三四五六七八九十](?:次|回|報|号|份)|[제]?\d{1,2}차 ?)?/u.exec(
      text,
    )?.[0].length ?? 0;
  const rest = text.slice(lead);
  const { index, issued } = paper.rules.header;
  const stops = [
    rest.search(/[.,:;|()\n]| -/),
    firstMatch(index, rest)?.start,
    firstMatch(issued, rest)?.start,
  ];
  const stop = Math.min(rest.length, ...(stops.filter((one) => one !== undefined && one >= 0) as number[]));
  return { start: from + lead, end: from + lead + stop };
}

/** True when nothing is left behind the words but their number, or a short word that leads to the next line: `update to`. */
function isRest(paper: Paper, text: string): boolean {
  if (/^\p{L}/u.test(text)) return false;
  const rest = text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
  return /^(?:\p{L}{0,3}|\d{1,2})$/u.test(rest) || (!rest.includes(' ') && ordinalIn(paper, rest) !== null);
}

/** Words that are all there is in a place, but for one before them or behind: `second update`. */
function alone(paper: Paper, pattern: RegExp, { start, end }: Span): Span | null {
  const text = paper.view.folded.slice(start, end);
  for (const from of [0, text.indexOf(' ') + 1]) {
    const stop = matchEnd(pattern, text, from);
    if (stop > from && isRest(paper, text.slice(stop))) return { start, end: start + stop };
  }
  return null;
}

/** `Success Kenya 3 March 2024`: in what a site puts above its title. */
function ofTags(paper: Paper, pattern: RegExp, line: Line): Span | null {
  const tags = tagsOf(paper, line);
  return tags && tags.end > tags.start ? alone(paper, pattern, tags) : null;
}

/** Between two marks behind the number: `UA 12/24: Kenya - update`. */
function betweenMarks(paper: Paper, pattern: RegExp, { start, end }: Span): Span | null {
  if (end <= start || end - start > 160) return null;
  const text = paper.view.folded.slice(start, end);
  for (const { index, 0: part } of text.matchAll(/(?<=[:;,|(] ?| [-/] )[^:;,|()]+?(?= [-/] |[:;,|()]|$)/gu)) {
    const words = part.trimEnd();
    const found = pattern.sticky
      ? { start: 0, end: matchEnd(pattern, words, 0) }
      : firstMatch(pattern, words);
    if (found?.start === 0 && found.end === words.length)
      return { start: start + index, end: start + index + words.length };
  }
  return null;
}

/** Words before the number, at the beginning of its line: those that the line is searched for, what ends an action, good news. */
function beforeNumber(
  paper: Paper,
  key: 'besideUpdate' | 'besideOutcome',
  line: Span,
  to: { start: number; figures: number },
): Span | null {
  const { view, rules } = paper;
  const start = subjectStart(view, line.start) ?? line.start;
  const lead = view.folded.slice(start, to.figures);
  const found =
    leadingWords(rules.header[key], lead) ??
    (key === 'besideOutcome'
      ? (leadingNews(rules, lead) ?? leadingEnd(rules, view.folded.slice(start, to.start)))
      : null);
  return found && { start: start + found.start, end: start + found.end };
}

/** Below a number at the foot of its paper, `additional information` is the label of what follows. */
function isLabelBelow({ reference, foot }: Header, line: Span): boolean {
  return foot !== null && reference !== null && line.start > reference.end;
}

/** Words that name the type only beside the number, or alone on a line: anywhere else they may speak of anything. */
function besideNumber(
  paper: Paper,
  header: Header,
  line: Line,
  key: 'besideUpdate' | 'besideOutcome',
): Span | null {
  const pattern = paper.rules.header[key];
  // Tags say of news that there are some: that makes no update.
  const tags = key === 'besideOutcome' ? ofTags(paper, pattern, line) : null;
  const whole = isLabelBelow(header, line) ? null : (alone(paper, pattern, line) ?? tags);
  // "This action is closed" above a first paper is the site's label, whatever came of it.
  if (whole && !has(paper.rules.closing.labels, folded(paper, line))) return whole;
  const { reference } = header;
  if (!reference || reference.start < line.start || reference.end > line.end)
    return key === 'besideOutcome' ? betweenMarks(paper, paper.rules.header.goodNews, line) : null;
  const behind = header.together.reduce((last, one) => Math.max(last, one.end), reference.end);
  return (
    alone(paper, pattern, behindNumber(paper, line, Math.min(behind, line.end))) ??
    betweenMarks(paper, pattern, { start: behind, end: line.end }) ??
    (key === 'besideOutcome'
      ? betweenMarks(paper, paper.rules.ended, { start: behind, end: line.end })
      : null) ??
    beforeNumber(paper, key, line, reference)
  );
}

/** A line of nothing but such words above the number is no longer than this, in code units. */
const longestAbove = 60;

/** Words for a paper that mends another: before the number, or on a line above it. Further down they are about anything. */
function correctionIn(paper: Paper, header: Header, line: Span): Span | null {
  const found = firstMatch(paper.rules.header.correction, folded(paper, line));
  if (!found) return null;
  const span = { start: line.start + found.start, end: line.start + found.end };
  const lead = paper.view.folded.slice(subjectStart(paper.view, line.start) ?? line.start, span.start);
  const { reference } = header;
  if (reference && reference.start < line.end) return span.start < reference.start ? span : null;
  return !/\p{L}/u.test(lead) && line.end - line.start <= longestAbove ? span : null;
}

/** `Here is the second update. One piece of good news: no letters for him`: told of somebody, behind other words. */
function isNewsInSentence({ rules, view }: Paper, line: Span, { start, end }: Span): boolean {
  const text = view.folded.slice(line.start, line.end);
  const lead = view.text.slice(line.start, line.start + start);
  return /\p{Ll}{3,}.*[.!?,] .*\p{Ll}/u.test(lead) && has(rules.header.goodNews, text.slice(start, end));
}

function spanOf(paper: Paper, header: Header, line: Line, key: (typeof order)[number]): Span | null {
  if (key === 'correction') return correctionIn(paper, header, line);
  if (key === 'update' && isLabelBelow(header, line)) return null;
  const found = firstMatch(paper.rules.header[key], folded(paper, line));
  if (found && !(key === 'outcome' && isNewsInSentence(paper, line, found)))
    return { start: line.start + found.start, end: line.start + found.end };
  if (key === 'update') return besideNumber(paper, header, line, 'besideUpdate');
  return key === 'outcome' ? besideNumber(paper, header, line, 'besideOutcome') : null;
}

const numerals = '一二三四五六七八九';
const behind =
  /^[\s(:-]{0,3}(?:nr|no|num|n°|nº|№|c|#)?\.? ?第?(\d{1,2}|[一二三四五六七八九])(?:[次回報报号號호차]|(?![\d./\p{L}-]))/u;

/** `Update: 10 Students Sentenced`: behind a colon or a dash, and before a word of a headline, a number counts people. */
function isCounting({ view, rules }: Paper, from: number, number: string): boolean {
  const end = from + number.length;
  if (!/[:–-]/.test(number) || !/^ \p{Lu}/u.test(view.text.slice(end, end + 2))) return false;
  return !new RegExp(`^(?:${rules.seriesSource})[ :]`, 'u').test(view.folded.slice(end + 1, end + 30));
}

/** `Update 1 to`, `Update no. 2`, `更新（第一次）`: the number behind the words, which is none of a day or of a case. */
function numberBehind(paper: Paper, from: number, end: number): number | null {
  const found = behind.exec(paper.view.folded.slice(from, Math.min(end, from + 14)));
  const number = found?.[1];
  if (!found || !number || isCounting(paper, from, found[0])) return null;
  const days = paper.rules.dates(paper.view.folded.slice(from, Math.min(end, from + 40)));
  if (days.some(({ start }) => start < found[0].length)) return null;
  return /\d/.test(number) ? Number(number) : numerals.indexOf(number) + 1;
}

function wordsIn(paper: Paper, header: Header, line: Line, key: (typeof order)[number]): TypeWords | null {
  const found = spanOf(paper, header, line, key);
  if (!found) return null;
  const kind = kinds[key];
  const numbered = kind === 'update' || kind === 'outcome';
  const around = paper.view.folded.slice(Math.max(line.start, found.start - 24), found.end);
  const number = numbered ? (ordinalIn(paper, around) ?? numberBehind(paper, found.end, line.end)) : null;
  return { kind, updateNumber: number, ...found, line, digest: key === 'digest' };
}

/** The header has the paper's own number: no collection has one. */
function isOwn({ reference }: Header): boolean {
  return reference !== null && reference.score >= headScore;
}

/** Reads the type words of the header, and of the sentence that counts the updates. */
export function readTypeWords(paper: Paper, header: Header): TypeWords {
  const lines = typeLines(paper, header);
  for (const key of order) {
    for (const line of lines) {
      const words = wordsIn(paper, header, line, key);
      if (words && (key !== 'digest' || !isOwn(header))) return withNumber(paper, header, words);
    }
  }
  return counted(paper) ?? numbered(header) ?? nothing;
}

function withNumber(paper: Paper, header: Header, words: TypeWords): TypeWords {
  if (words.kind !== 'update' && words.kind !== 'outcome') return words;
  const printed =
    header.reference?.updateNumber ??
    counted(paper)?.updateNumber ??
    words.updateNumber ??
    countedBeside(paper, header) ??
    countedInBrackets(paper, header);
  return { ...words, updateNumber: printed };
}

/** `(first update)` on another line of the header than the words for the type of paper. */
function countedBeside(paper: Paper, header: Header): number | null {
  for (const line of typeLines(paper, header)) {
    const text = folded(paper, line);
    for (const { index, 0: words } of text.matchAll(paper.rules.header.update)) {
      const number = ordinalIn(paper, text.slice(Math.max(0, index - 14), index + words.length));
      if (number !== null) return number;
    }
    const lead = leadOf(paper, header, line);
    const counts = lead !== '' && leadingWords(paper.rules.header.besideUpdate, lead) !== null;
    const number = counts ? ordinalIn(paper, lead) : null;
    if (number !== null) return number;
  }
  return null;
}

/** `Update to UA 155/21 (fourth)`: nothing but a number of an update in the brackets right behind that of the paper. */
function countedInBrackets(paper: Paper, { reference }: Header): number | null {
  if (!reference) return null;
  const found = /^ ?\(([^()\d/]{2,20}|\d{1,2}[^()\d/]{1,4})\)/.exec(
    paper.view.folded.slice(reference.end, reference.end + 26),
  );
  const words = found?.[1]?.trim();
  return words && !words.includes(' ') ? ordinalIn(paper, words) : null;
}

/** What stands before the paper's number on its line; nothing on another one. */
function leadOf(paper: Paper, { reference }: Header, line: Span): string {
  const own = reference && reference.start >= line.start && reference.end <= line.end;
  return own ? paper.view.folded.slice(line.start, reference.start) : '';
}

/** `UA-257-1/2014`: a number of an update within the paper's own. */
function numbered({ reference }: Header): TypeWords | null {
  if (!reference || reference.updateNumber === null) return null;
  const { start, end, updateNumber } = reference;
  return { ...nothing, kind: 'update', updateNumber, start, end };
}

/** `the fifth and final update` */
function isLast({ rules }: Paper, words: string): boolean {
  const { outcome, besideOutcome } = rules.header;
  return (
    has(outcome, words) ||
    [...words.matchAll(/ /g)].some(({ index }) => matchEnd(besideOutcome, words, index + 1) > 0)
  );
}

/** `This is the first update of UA 346/11.` */
function counted(paper: Paper): TypeWords | null {
  const text = folded(paper, paper);
  const found = firstMatch(paper.rules.header.counted, text);
  if (!found) return null;
  const words = text.slice(found.start, found.end);
  const updateNumber = ordinalIn(paper, words);
  return {
    ...nothing,
    kind: updateNumber !== null && isLast(paper, words) ? 'outcome' : 'update',
    updateNumber,
    start: paper.start + found.start,
    end: paper.start + found.end,
  };
}

/** Notes what the kind was read from. */
export function noteKind(paper: Paper, words: TypeWords): void {
  if (words.kind !== null) note(paper, 'kind', words.start, words.end, 'type words');
  if (words.updateNumber !== null) note(paper, 'updateNumber', words.start, words.end, 'type words');
}
