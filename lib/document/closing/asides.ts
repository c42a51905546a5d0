import type { EndingRules } from '../../language/rules.ts';
import { has } from '../../text/match.ts';
import { having, isForeign } from './clause.ts';

const blank = (said: string): string => ' '.repeat(said.length);
const mark = /[,;:()]|(?<= )-+(?= )/u;
const closed = /[,;:()-]\s*$/;
const opened = /^\s*[,;:()-]/;
/** Letters of the longest sentence that is searched for words of contrast. In a longer one they stand, and it ends nothing surely. */
const LONGEST = 2_000;

/** Nothing before a word of contrast asks for anything, or denies: `the men still need you, but for her no more letters are needed`. */
function asksNothing(rules: EndingRules, before: string): boolean {
  const { ua, case: itsCase } = rules.words;
  const is = having(rules, before.replace(ua, ' ').replace(itsCase, ' '));
  if (is('letters', 'write', 'act', 'no', 'noMore', 'nothing', 'noNeed', 'stop', 'still', 'more'))
    return false;
  if (is('ended', 'weEnd', 'iffy', 'says')) return false;
  return !mark.test(before) || !is('need', 'please', 'you');
}

/** True for a word of contrast where the ending follows it, and nothing but its subject or what asks for nothing stands before. */
function isBeforeEnding(rules: EndingRules, before: string, after: string): boolean {
  if (!/[\p{L}\p{N}]/u.test(before)) return true;
  const is = having(rules, after.split(mark).find((piece) => /\p{L}/u.test(piece)) ?? '');
  const ends =
    is('ended', 'weEnd', 'noNeed') ||
    (is('no', 'noMore', 'nothing', 'stop') && is('need', 'letters', 'write', 'act'));
  return ends && asksNothing(rules, before);
}

/** `Juan, however, needs no more letters`: between commas, behind words that may be somebody or another case. */
function isBehindSomebody(rules: EndingRules, before: string, after: string): boolean {
  if (!closed.test(before) || !opened.test(after)) return false;
  const piece = before.split(mark).findLast((one) => /\p{L}/u.test(one)) ?? '';
  return isForeign(rules, piece, []) || !having(rules, piece)('ua', 'case', 'need', 'please', 'you');
}

/** `However, this action is closed`; `this action is, nevertheless, closed`: blanks for the word, and for the commas around it. */
function withoutContrast(rules: EndingRules, text: string): string {
  if (text.length > LONGEST) return text;
  let left = text;
  for (const { index, 0: said } of text.matchAll(rules.words.contrast)) {
    const before = left.slice(0, index);
    const after = left.slice(index + said.length);
    if (isBehindSomebody(rules, before, after) || !isBeforeEnding(rules, before, after)) continue;
    const within = closed.test(before) && opened.test(after);
    const [head, tail] = within
      ? [before.replace(closed, blank), after.replace(opened, blank)]
      : [before, after];
    left = `${head}${blank(said)}${tail}`;
  }
  return left;
}

/** `(at least for now)`: brackets with nothing but words that may stand beside an ending. */
function withoutBrackets(rules: EndingRules, text: string): string {
  return text.replace(/\(([^()\n]{1,40})\)/g, (said, inner: string) => {
    const is = having(rules, inner);
    const tells =
      is('no', 'noMore', 'nothing', 'noNeed', 'stop', 'ended', 'weEnd', 'letters', 'write', 'act', 'you') ||
      is('ua', 'case', 'please', 'need', 'but', 'iffy', 'says', 'actors', 'they', 'still', 'toThem') ||
      has(rules.one, inner) ||
      has(rules.all, inner);
    return tells || /\p{N}/u.test(inner) || isForeign(rules, inner, []) ? said : blank(said);
  });
}

/**
 * A folded sentence with blanks for what stands beside an ending and changes nothing: what writers of the paper say beside it
 * (`Amnesty International believes that`), a word of contrast before it, brackets.
 */
export function withoutAsides(endings: readonly EndingRules[], text: string): string {
  return endings.reduce((left, rules) => {
    const bare = left.replace(rules.words.aside, blank);
    return withoutBrackets(rules, withoutContrast(rules, bare));
  }, text);
}
