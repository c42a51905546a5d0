/** The concern of a paper, in the words beside its number, or the title of its page above that. */
import { firstMatch, withoutEnd } from '../../text/match.ts';
import { isSoftEnd, type Line, lineAt } from '../../text/view.ts';
import { headScore } from '../page/surroundings.ts';
import { folded, type Paper } from '../paper.ts';
import { bracketEnd, joint } from './country.ts';
import { countryAt } from './country-names.ts';
import { type Header, titleStart } from './header.ts';
import {
  capitalsAt,
  isBare,
  isDayLabel,
  isKind,
  isLabelOfDay,
  isNames,
  isOfHeader,
  longest,
  mailHead,
} from './header-lines.ts';
import { headingBehind } from './headline-above.ts';
import { countryTitle, withoutCountry } from './headline-country.ts';
import { indexNumbersIn } from './index-number.ts';

interface Span {
  start: number;
  end: number;
  rule: string;
}

const lead = /^[\s:;,.|)\]】］〕》-]+/;

/** Skips a country and its state: `- USA (Texas): death penalty`. */
function skipCountry(paper: Paper, from: number, end: number): number {
  const behind = from + joint(paper.view.folded, from);
  const start = countryAt(paper.rules, paper.view.folded, behind) ? behind : from;
  const country = countryAt(paper.rules, paper.view.folded, start);
  if (!country) return start;
  const rest = paper.view.folded.slice(start + country.length, end);
  const skipped =
    /^(?: ?\([^)]{1,40}\)|\/ ?[^\s:,.()/-][^:,.()/-]{1,30}(?=$|[:,.-]))?[\s:,.-]*/u.exec(rest)?.[0].length ??
    0;
  return start + country.length + skipped;
}

/** True when a header line goes on in the next one: with an open bracket, a dash at its end, or in a few more words. */
function goesOn(paper: Paper, from: number, at: number, first: boolean): boolean {
  const line = paper.view.lines[at] as Line;
  const next = paper.view.lines[at + 1];
  if (!next || at + 1 >= paper.to || !isSoftEnd(line, next)) return false;
  const text = folded(paper, { start: from, end: line.end });
  if (mailHead.test(folded(paper, next)) || isDayLabel(paper, next)) return false;
  if (/[-:,(/]\s*$/.test(text) || text.lastIndexOf('(') > text.lastIndexOf(')')) return true;
  return first && !isNames(paper, next) && !isOfHeader(paper, next) && next.end - next.start < 90;
}

function concernEnd(paper: Paper, from: number): number {
  let at = lineAt(paper.view, from);
  const first = at;
  // A bracket behind the number may go over the end of its line.
  const words = lineAt(paper.view, bracketEnd(paper.view.folded, from));
  while (at - first < 5 && goesOn(paper, from, at, at <= words)) at += 1;
  return (paper.view.lines[at] as Line).end;
}

/** Where the words for the type of paper end that go around its number, as Korean has them: `UA 63/18에 대한 추가 정보`. */
function typeWordsEnd(paper: Paper, { start }: { start: number }, from: number, end: number): number {
  const found = firstMatch(paper.rules.header.update, paper.view.folded.slice(start, end));
  return found?.start === 0 ? Math.max(from, start + found.end) : from;
}

/** Where sections and the Secretariat write their letters from, in folded text. */
const offices =
  /^(?:london|londres|stockholm|oslo|berlin|bonn|bern|wien|paris|bruxelles|brussel|amsterdam|kobenhavn|helsinki|madrid|roma|lisboa|praha|warszawa)$/;

/** `London, 3 May`, `Londres, le 3 mai`: where the paper was written, before its day. */
const isPlaceOfDay = (words: string): boolean =>
  /^\p{L}[\p{L}'-]{2,20},? (?:le|den|el|il|dnia)$/u.test(words) || offices.test(words.replace(/,$/, ''));

/** The concern behind the number in older headers: `UA 109/99 Fear for safety 14 May 1999`. */
function concern(paper: Paper, header: Header): Span | null {
  const { reference, together } = header;
  if (!reference || reference.score < headScore || header.foot !== null) return null;
  let start = together.reduce((last, one) => Math.max(last, one.end), reference.end);
  const end = concernEnd(paper, start);
  let text = paper.view.folded.slice(start, end);
  start = bracketEnd(paper.view.folded, typeWordsEnd(paper, reference, start, end));
  start += lead.exec(paper.view.folded.slice(start, end))?.[0].length ?? 0;
  start = skipCountry(paper, start, end);
  text = paper.view.folded.slice(start, end);
  // `Country: Kenya Issued:` is no concern.
  const label = /^\p{L}[\p{L} ]{0,14} ?: ?/u.exec(text)?.[0].length ?? 0;
  if (indexNumbersIn(text).length > 0 || (label > 0 && countryAt(paper.rules, text, label))) return null;
  const date = paper.rules.dates(text)[0];
  // `UA 12/24   Issue date: 3 March 2024`
  if (date && isLabelOfDay(paper, text.slice(0, date.start))) return null;
  const sentence = text.indexOf('. ');
  const stop = Math.min(date ? date.start : text.length, sentence > 3 && date ? sentence : text.length);
  const words = withoutEnd(withoutCountry(paper, text.slice(0, stop)), /[\s:;,.|(-]/);
  // Where no word has capitals, two of them are a concern: `拷問のおそれ`, `고문 우려`.
  return words.length < (/\p{Lo}{2}/u.test(words) ? 3 : 4) ||
    /。/.test(words) ||
    words.length > longest ||
    !/\p{L}{3}|\p{Lo}{2}/u.test(words) ||
    isKind(paper, words) ||
    (date !== undefined && isPlaceOfDay(words))
    ? null
    : { start, end: start + words.length, rule: 'header line' };
}

/** The words behind the number; where others stand below in capitals, as a paragraph of one line, these are the headline. */
function aboutIt(paper: Paper, header: Header): Span | null {
  const told = concern(paper, header);
  if (!told) return null;
  for (const one of paper.paragraphs) {
    const line = paper.view.lines[one.from] as Line;
    if (one.from >= header.to || one.to - one.from > 1 || one.start <= told.end) continue;
    if (isBare(paper, line) || isNames(paper, line) || !capitalsAt(paper, line)) continue;
    if (/\p{L}{2}.* \p{L}{2}/u.test(folded(paper, line)))
      return { start: line.start, end: line.end, rule: 'headline' };
  }
  return told;
}

/** The same behind the number on a line below, as under a mail's subject. */
function concernAgain(paper: Paper, header: Header): Span | null {
  const own = header.reference ? lineAt(paper.view, header.reference.start) : paper.from;
  for (const reference of header.again) {
    const at = lineAt(paper.view, reference.start);
    if (at <= own || paper.view.lines[at]?.start !== reference.start) continue;
    const found = concern(paper, { ...header, reference, together: [reference] });
    if (found) return found;
  }
  return null;
}

/** Of the words in a subject and the same on the paper's own line, those that go on. */
function fuller(paper: Paper, told: Span | null, again: Span | null): Span | null {
  return told && again && folded(paper, again).startsWith(`${folded(paper, told)} `)
    ? again
    : (told ?? again);
}

/** The heading behind the number names the country once more: `USA: GOVERNOR COMMUTES DEATH SENTENCE`. */
function headedByCountry(paper: Paper, header: Header): boolean {
  const behind = headingBehind(paper, header, titleStart(header));
  return behind !== null && countryAt(paper.rules, folded(paper, behind), 0) !== null;
}

/** A page's title stands so many lines above the number at most. */
const nearTitle = 4;

/** A page's title right above the number, the words on the number's own line, a title further up, or what stands below. */
export function besideOrAbove(paper: Paper, header: Header): Span | null {
  const told = fuller(paper, aboutIt(paper, header), concernAgain(paper, header));
  const title = headedByCountry(paper, header) ? null : countryTitle(paper, header);
  if (!told || !title || !header.reference) return told && !title ? told : title;
  const own = lineAt(paper.view, header.reference.start);
  const isBeside = lineAt(paper.view, told.start) === lineAt(paper.view, header.reference.end);
  return isBeside && own - lineAt(paper.view, title.start) > nearTitle ? told : title;
}
