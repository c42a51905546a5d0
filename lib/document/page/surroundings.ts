import type { LanguageRules } from '../../language/rules.ts';
import { fold } from '../../text/fold.ts';
import { firstMatch, has, matchEnd } from '../../text/match.ts';
import type { TextView } from '../../text/view.ts';
import { leadingEnd, leadingNews, leadingWords } from '../header/beside.ts';
import { countryAt } from '../header/country-names.ts';
import { indexNumbersIn } from '../header/index-number.ts';
import { longestSubject, subjectStart } from './mail-lines.ts';

/** From this score on, a reference is the head of a paper. */
export const headScore = 4;

function isCitation(rules: LanguageRules, before: string): boolean {
  return has(rules.header.cited, before) && !has(rules.header.update, before);
}

export function typeWordsScore(rules: LanguageRules, before: string): number {
  const { update, first, outcome, correction } = rules.header;
  return [update, first, outcome, correction].some((pattern) => leads(pattern, before)) ? 3 : 0;
}

/** No more than this many words stand between the words for the type of paper and its number. */
const mostBetween = 4;

/** Where another word begins behind a sign. */
const nextWord = /[^\p{L}\p{M}'-]\p{L}/gu;

/** Type words that lead to the number: not `Further information you will find in our earlier UA 79/14`. */
function leads(pattern: RegExp, before: string): boolean {
  let end = -1;
  // Behind the last ones the fewest words stand.
  for (const { index, 0: words } of before.matchAll(pattern)) end = index + words.length;
  if (end < 0) return false;
  let between = 1;
  nextWord.lastIndex = end + 1;
  while (between <= mostBetween && nextWord.test(before)) {
    between += 1;
    nextWord.lastIndex -= 1;
  }
  return between <= mostBetween;
}

/** Text before an offset, back to the end of the last sentence or line. */
export function clauseBefore(folded: string, at: number, from: number): string {
  const before = folded.slice(Math.max(from, at - 70), at);
  const cut = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('. '));
  return before.slice(cut + 1);
}

/** Where a reference stands: `figures` is where its number begins, behind the series. */
export interface Place {
  start: number;
  figures: number;
  end: number;
}

/** What the surroundings of each reference of a view weigh: each is looked at for the whole text, and for its paper. */
const weighed = new WeakMap<TextView, Map<number, { end: number; score: number }>>();

/** `surroundings`, of each reference once. */
export function scoreOf(view: TextView, rules: LanguageRules, found: Place, lineStart: number): number {
  const known = weighed.get(view) ?? new Map<number, { end: number; score: number }>();
  weighed.set(view, known);
  const before = known.get(found.start);
  if (before?.end === found.end) return before.score;
  const score = surroundings(view, rules, found, lineStart);
  known.set(found.start, { end: found.end, score });
  return score;
}

/** Words of a sentence: small ones where a script has capitals, and more of them where it has none. */
const sentence = /(?<!\p{L})\p{Ll}{3,} \p{Ll}{2,} \p{Ll}{2,} \p{Ll}|(?:\p{Lo}[\p{Lo}\p{M}]+ ){5}/u;

/** The same where no blanks stand between words: two clauses. */
const clauses =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{4,}[,:;][\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{4,}/u;

/** A sentence stands before a reference on its line. */
function isInProse(view: TextView, lineStart: number, start: number): boolean {
  if (start - lineStart > 24 && clauses.test(view.folded.slice(Math.max(lineStart, start - 300), start)))
    return true;
  if (start - lineStart <= 60) return false;
  return sentence.test(view.text.slice(Math.max(lineStart, start - 300), start));
}

const smallWord = "(?:\\p{Ll}+(?:['’]\\p{Ll}+)?)";
const goingOn = new RegExp(`(?:^|[\\s(])(?:${smallWord} ){2}${smallWord} $`, 'u');

const firsts = new WeakMap<LanguageRules, RegExp>();

/** A line that begins with a reference is an item of a list, and not the beginning of a sentence. */
function isItem(view: TextView, rules: LanguageRules, from: number): boolean {
  const known = firsts.get(rules);
  const first =
    known ??
    new RegExp(`^[^\\p{L}\\n]{0,6}(?:${rules.seriesSource})[ :.#-]{0,3}\\d{1,3}(?:-\\d{1,2})?[/.]\\d`, 'u');
  if (!known) firsts.set(rules, first);
  return first.test(view.folded.slice(from, from + 48));
}

/** Where the line begins that ends at an offset; no item of a list is longer than what is looked at. */
function lineBefore(view: TextView, end: number): number {
  const piece = view.text.slice(Math.max(0, end - 400), end);
  return end - piece.length + piece.lastIndexOf('\n') + 1;
}

/** A reference that begins its line, with an index right behind it, begins a header, whatever stands above. */
function isHeadLine({ text, folded }: TextView, rules: LanguageRules, start: number): boolean {
  if (text[start - 1] !== '\n') return false;
  const line = folded.slice(start, start + 60).split('\n')[0] as string;
  const [index] = indexNumbersIn(line);
  const figures = /\d[./]\d{2,4}/.exec(line);
  if (!index || !figures) return false;
  const between = line.slice(figures.index + figures[0].length, index.start).replace(rules.header.index, '');
  return /^[^\p{L}(]{1,12}$/u.test(between);
}

/** The words of a sentence lead to a reference, over the end of a line too: `was described in` and `UA 88/83`. */
function isLedTo(view: TextView, rules: LanguageRules, start: number): boolean {
  const nearby = view.folded.slice(Math.max(0, start - 90), start);
  const from = start - nearby.length + nearby.lastIndexOf('\n') + 1;
  const before = view.text.slice(from, start).replaceAll('\n', ' ');
  if (view.text[start - 1] === '\n' && isItem(view, rules, lineBefore(view, start - 1))) return false;
  if (isHeadLine(view, rules, start)) return false;
  const clause = clauseBefore(view.folded, start, from);
  const typed = typeWordsScore(rules, clause) > 0 || leadingWords(rules.header.besideUpdate, clause) !== null;
  return goingOn.test(before) && !typed;
}

/** Behind a number, and before the bracket that it stands in is closed, an index. */
function isInBrackets(after: string): boolean {
  const [index] = indexNumbersIn(after.slice(0, 70));
  return index !== undefined && !after.slice(0, index.start).includes(')');
}

/** Number, index and day of another paper, and a sentence that goes on behind the bracket: `issued UA 79/23 (MDE 30/7000/2023, 3 May) on behalf of`. */
function isToldOf(rules: LanguageRules, { text, folded }: TextView, { start, end }: Place): boolean {
  const bracket = /^ ?\(([^()\n]{10,90})\)([.,;]? ?)(\p{Ll}+)?/u.exec(text.slice(end, end + 130));
  if (!bracket || indexNumbersIn(fold(bracket[1] as string)).length === 0) return false;
  const [whole, , stop, word] = bracket;
  const behind = folded.slice(end + whole.length - (word?.length ?? 0), end + 200).split('\n')[0] as string;
  if ([rules.header.update, rules.header.outcome].some((pattern) => firstMatch(pattern, behind)?.start === 0))
    return false;
  // A sentence is over behind it, or goes on in small letters; a concern stands behind a dash or begins in capitals.
  if (word === undefined && !/^\. ?$/.test(stop as string)) return false;
  // `UA 98/11 (MDE 11/29/2011) and its updates had been issued`, at the beginning of a line.
  if (
    word !== undefined &&
    text[start - 1] === '\n' &&
    /^(?:\p{Ll}+ ){4}/u.test(behind) &&
    firstMatch(rules.header.issued, behind)?.start !== 0
  )
    return true;
  return /(?:[\p{Ll}\p{Lo},]{2}|[.!?]\s{1,3}\p{Lu}\p{Ll}{0,6})[ \n]$|\p{L}['’]$/u.test(
    text.slice(Math.max(0, start - 12), start),
  );
}

/**
 * How much what stands before the number in a subject looks like a title: nothing, a country, what the action is called, the type
 * of the paper. Thanks to those who wrote are no paper.
 */
function asTitle(rules: LanguageRules, lead: string, series: string): number {
  if (!/[\p{L}\p{N}]/u.test(lead)) return 2;
  if (has(rules.closing.thanks, lead)) return -3;
  const bracket = lead.slice(lead.lastIndexOf('(') + 1);
  const first = bracket.search(/[\p{L}\p{N}]/u);
  const country = first < 0 ? null : countryAt(rules, bracket, first);
  if (country && !/[\p{L}\p{N}]/u.test(bracket.slice(first + country.length))) return 2;
  const action = matchEnd(rules.urgentActionStart, lead, lead.search(/[\p{L}\p{N}]/u));
  // `Urgent Action: Kenya – teacher held (`, with the number behind its headline.
  if (action > 0 && (!/\p{L}/u.test(lead.slice(action)) || /^ ?[:|-].*[([:|-] ?$/.test(lead.slice(action))))
    return 3;
  // `Kenya: Teacher held (`
  const named = countryAt(rules, lead, lead.search(/[\p{L}\p{N}]/u));
  if (named && /^ ?: .{6,}\($/.test(lead.slice(lead.search(/[\p{L}\p{N}]/u) + named.length))) return 3;
  const { besideUpdate, besideOutcome } = rules.header;
  const typed = [besideUpdate, besideOutcome].some(
    (pattern) => leadingWords(pattern, lead + series) !== null,
  );
  return typed || leadingNews(rules, lead) !== null || leadingEnd(rules, lead) !== null ? 3 : 0;
}

/** How much what stands around a reference looks like a header. */
function surroundings(view: TextView, rules: LanguageRules, found: Place, lineStart: number): number {
  const { folded } = view;
  const before = clauseBefore(folded, found.start, 0);
  const subject = found.start - lineStart < longestSubject ? subjectStart(view, lineStart) : null;
  const text = subject === null ? folded : view.text;
  const [reach = ''] = text.slice(found.end, found.end + 110).split('\n');
  const after = folded.slice(found.end, found.end + reach.length);
  const words = typeWordsScore(rules, `${before}${folded.slice(found.start, found.end)}`);
  let score = words;
  if (found.start - lineStart < 14 && /^[^\p{L}]*$/u.test(folded.slice(lineStart, found.start))) score += 2;
  else if (subject !== null && words === 0)
    score += asTitle(rules, folded.slice(subject, found.start), folded.slice(found.start, found.figures));
  // `URGENT ACTION CAMPAIGN NEWS   UA 101/77`: at the end of the paper's title.
  if (/^[\s)\]]*$/.test(after) && matchEnd(rules.urgentActionStart, folded, subject ?? lineStart) > 0)
    score += 2;
  if (indexNumbersIn(after.slice(0, 70)).length > 0) score += 3;
  if (rules.dates(after).length > 0) score += 2;
  if (/\($|:[^\p{L}]*$/u.test(before)) score += 1;
  // In a subject line nothing but the subject's own number is led to: `spanish language version of ua 66/07`.
  if (subject === null && isLedTo(view, rules, found.start)) score -= 8;
  else if (isInProse(view, lineStart, found.start)) score -= 4;
  if (isCitation(rules, before)) score -= 5;
  // `a like case (UA 79/23, MDE 30/7000/2023)`: number and index of another paper, in brackets within a sentence.
  if (/\p{Ll} ?\($/u.test(before) && isInBrackets(after)) score -= 3;
  if (words === 0 && subject === null && isToldOf(rules, view, found)) score -= 5;
  return score;
}
