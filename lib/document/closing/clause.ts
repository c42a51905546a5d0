import type { EndingRules } from '../../language/rules.ts';
import { firstMatch, has, withoutEnd } from '../../text/match.ts';

type Part = keyof EndingRules['words'];

/** A sentence piece between commas, with what it says by itself. */
export interface Clause extends Piece {
  /** `never`: that something does not end. */
  says: 'ends' | 'perhaps' | 'goes on' | 'never' | null;
  /** Says so of the action by name, and not of letters that need no writing. */
  named: boolean;
  /** Says so of the action, with a figure: `it ends on 3 May`. */
  dated: boolean;
  /** Words that are none of those that endings are built of. */
  foreign: boolean;
}

const comma = /[,;:()]|(?<= )-+(?= )|(?<=\p{Script=Greek})[·\u0387]/gu;
/** What lines of a list of links do not have. */
export const sentenceEnd = /[.!。！][)"'*\s]*$/;
const question = /\?["')\s]*$/;
const greekQuestion = /\p{Script=Greek}\s*;["')\s]*$/u;

/** A question, but for one that asks readers for something: `would you please send no more letters?` */
export function isQuestion(rules: EndingRules, text: string): boolean {
  return (question.test(text) || greekQuestion.test(text)) && !has(rules.words.please, text);
}

/** A piece of a sentence: its words, and their offset in it. */
export interface Piece {
  text: string;
  start: number;
  /** What stands before it. */
  mark: string;
}

/** A folded sentence, apart at its commas. */
export function pieces(text: string): Piece[] {
  const found: Piece[] = [];
  let start = 0;
  let before = '';
  for (const { index, 0: mark } of text.matchAll(comma)) {
    if (index > start) found.push({ text: text.slice(start, index), start, mark: before });
    start = index + mark.length;
    before = mark;
  }
  if (start < text.length) found.push({ text: text.slice(start), start, mark: before });
  return found.filter((piece) => /[\p{L}\p{N}]/u.test(piece.text));
}

/** True when a text begins or, as some languages have it, ends with one of some words. */
export function isEdged(words: RegExp, text: string): boolean {
  const clause = text.trim();
  const found = firstMatch(words, clause);
  return found !== null && (found.start === 0 || found.end === clause.length);
}

/** `Hört auf, Briefe zu schreiben`; `no further appeals, letters or e-mails are needed`: a clause that the next one ends. */
function isOpen(rules: EndingRules, text: string, next: string): boolean {
  const is = having(rules, text);
  if (is('ready')) {
    const rest = having(rules, withoutReady(rules, text));
    return !rest('no', 'noMore', 'noNeed', 'nothing', 'need') && !isForeign(rules, text, []);
  }
  if (is('no', 'noMore') && is('reason') && !is('letters', 'write', 'act', 'goOn', 'ended'))
    return !isForeign(rules, text, []);
  if (is('stop')) return !is('letters', 'write');
  if (is('no', 'noMore') && is('need') && !is('letters', 'write', 'act', 'please'))
    return isEdged(rules.words.needed, withoutEnd(next, /[.!\s]/)) && !isForeign(rules, text, []);
  if (!is('no', 'noMore') || !is('letters', 'act') || is('need', 'write', 'please', 'ended', 'goOn'))
    return false;
  return !isForeign(rules, text, []);
}

/** Clauses are joined up to this length, in code units: the work stays linear. */
const longestOpen = 200;

/** The pieces of a sentence, those that only the next one ends together with it. */
export function joined(rules: EndingRules, split: Piece[]): Piece[] {
  const all: Piece[] = [];
  for (const piece of split) {
    const last = all.at(-1);
    if (last && piece.mark !== '-' && last.text.length < longestOpen && isOpen(rules, last.text, piece.text))
      last.text = `${last.text} ${piece.text}`;
    else all.push({ ...piece });
  }
  return all;
}

/** `Thanks to all`, `and we thank you`; not `merci d'envoyer vos appels`, which asks. */
export function isThanks(rules: EndingRules, text: string): boolean {
  const clause = text.trim();
  if (firstMatch(rules.words.please, clause)?.start === 0) return false;
  return has(rules.thanks, clause) || has(rules.thanks, clause.replace(/^\p{L}{1,3} /u, ''));
}

/** Answers whether a text has one of some parts. */
type Having = (...parts: Part[]) => boolean;

/** Looks for the parts of endings in a text, each at most once. */
export const having = (rules: EndingRules, text: string): Having => {
  const known = new Map<Part, boolean>();
  const one = (part: Part): boolean => {
    const found = known.get(part) ?? has(rules.words[part], text);
    known.set(part, found);
    return found;
  };
  return (...parts) => parts.some(one);
};

/** `Letters are no longer needed`, `nothing more is asked of you`: not, needed, and what is not. */
function endsNeed(is: Having): Clause['says'] {
  if (!is('need', 'noNeed', 'reason') || !is('letters', 'write', 'act', 'nothing')) return null;
  if (!is('letters', 'write', 'act')) return is('you', 'ua') ? 'ends' : 'perhaps';
  if (is('more', 'noMore')) return 'ends';
  // `No action is required of members of the network`.
  return is('act') && is('you') && !is('letters', 'write') ? 'ends' : 'perhaps';
}

/** `Please send no more letters`. */
function endsWriting(is: Having): Clause['says'] {
  if (!is('more', 'noMore')) return null;
  if (is('write') || (is('letters') && is('please'))) return 'ends';
  return is('letters') ? 'perhaps' : null;
}

/** `This action is closed`, or a case that those who write the paper close; not `this action must end`. */
function endsAction(is: Having): Clause['says'] {
  if (is('weEnd')) return 'ends';
  if (is('need')) return null;
  return is('ua') ? 'ends' : 'perhaps';
}

/**
 * Told as one tells somebody to do it: at the head of a clause, behind a word or two (`now write`), or, as some languages have it, at
 * its end.
 */
export const isTold = (rules: EndingRules, text: string): boolean => isToldBy(rules.words.write, text);

/** The same by other words for it, and behind what scripts without blanks may put before them. */
export function isToldBy(words: RegExp, text: string, unspaced: RegExp | null = null): boolean {
  const clause = text.trim();
  const first = firstMatch(words, clause);
  if (!first) return false;
  const last = [...clause.matchAll(words)].at(-1);
  const end = (last?.index ?? 0) + (last?.[0].length ?? 0);
  const head = clause.slice(0, first.start);
  if (/^(?:(?:\p{L}{1,3} ){0,2}|\p{L}{1,8} )$/u.test(head) || unspaced?.test(head)) return true;
  return end >= clause.replace(/[.!。！\s]+$/, '').length;
}

/** `Please write for the others`, `letters are still needed`. */
function goesOn(is: Having, rules: EndingRules, text: string): Clause['says'] {
  if (is('need') && is('letters', 'write', 'act')) return 'goes on';
  if (!is('write') || isThanks(rules, text)) return null;
  return is('please') || isTold(rules, text) ? 'goes on' : null;
}

/** `There is no reason to continue this action`; not `it cannot go on without you`, nor `there is no reason to end it`. */
function endsGoingOn(is: Having): Clause['says'] {
  if (is('without', 'stop', 'ended', 'letters', 'write', 'please')) return null;
  return is('ua') || (is('case') && is('act')) ? 'ends' : 'perhaps';
}

/** A text without letters that readers have ready: what is not done with them yet, as in `if you have not sent your letter`, ends nothing. */
const withoutReady = (rules: EndingRules, text: string): string => text.replace(rules.words.ready, ' ');

/** `You need not send letters that you have ready`; `there is no need to do so, if you have not sent your letter yet`. */
function ofReady(rules: EndingRules, text: string): Clause['says'] {
  const is = having(rules, withoutReady(rules, text));
  if (!is('no', 'noMore', 'nothing', 'noNeed')) return is('need', 'please', 'write') ? 'goes on' : null;
  if (is('need', 'noNeed')) return 'ends';
  if (!is('write')) return null;
  return is('noMore', 'more') ? 'ends' : 'perhaps';
}

/** `Appeals are not superfluous`: says "not" twice; scripts without blanks are left out, whose words have others within them. */
function isDeniedTwice(is: Having, rules: EndingRules, text: string): boolean {
  if (!is('noNeed') || /[\p{Script=Han}\p{Script=Hangul}]/u.test(text)) return false;
  return text.split(rules.words.and).some((part) => {
    const rest = part.replace(rules.words.noNeed, ' ');
    if (rest === part) return false;
    const left = having(rules, rest);
    return left('no', 'noMore') && !left('need', 'nothing');
  });
}

function sayingOf(is: Having, rules: EndingRules, text: string): Clause['says'] {
  if (is('ready')) return ofReady(rules, text);
  const negated = is('no', 'noMore', 'nothing');
  if (isDeniedTwice(is, rules, text)) return null;
  if ((negated || is('noNeed')) && is('goOn') && is('ua', 'case')) {
    const says = endsGoingOn(is);
    if (says !== null) return says;
  }
  if (is('stop') && is('letters', 'write', 'act') && !(is('weEnd') && is('ua', 'case'))) {
    if (negated) return 'never';
    return is('letters', 'write') ? 'ends' : null;
  }
  if (is('ended', 'weEnd') && is('ua', 'case')) {
    if (!negated && !is('noNeed')) return endsAction(is);
    if (!is('letters', 'write', 'need') || is('reason')) return 'never';
  }
  if (negated || is('noNeed')) return endsNeed(is) ?? endsWriting(is);
  return goesOn(is, rules, text);
}

/** True when words are left that endings are not built of; `names` are none, and `@` marks them for what stands beside: `Ms @`. */
export function isForeign(rules: EndingRules, text: string, names: readonly string[]): boolean {
  let rest = text;
  for (const name of names) rest = rest.replace(name, '@');
  return /[\p{L}\p{N}]/u.test(rest.replace(rules.known, ' '));
}

/** What a piece of a sentence says by itself. */
export function clauseOf(rules: EndingRules, piece: Piece, names: readonly string[]): Clause {
  const is = having(rules, piece.text);
  const says = sayingOf(is, rules, piece.text);
  const named = says === 'ends' && is('ended') && is('ua');
  const foreign = isForeign(rules, piece.text, names);
  return { ...piece, says, named, dated: named && /\d/.test(piece.text), foreign };
}

/** True when the words of an ending are all there, in whatever clauses: a quick look before the clauses. */
export function mayBeBuilt(rules: EndingRules, text: string): boolean {
  if (!has(rules.gate, text)) return false;
  const is = having(rules, text);
  return sayingOf(is, rules, text) !== null || (is('ended', 'weEnd') && is('ua', 'case'));
}

/** `The action is over`, and not more. */
export function isOfAction(rules: EndingRules, text: string): boolean {
  const is = having(rules, text);
  return is('case') && is('act') && is('ended');
}

/** The clause that ends the action: the best of several, or all of them as one. */
export function coreOf(rules: EndingRules, clauses: Clause[], whole: Clause): Clause | null {
  const ends = clauses.filter((one) => one.says === 'ends');
  const clean = ends.filter((one) => !one.foreign);
  const bare = clauses.find(
    (one, at) =>
      one.says === 'perhaps' &&
      !one.foreign &&
      clauses.length > 1 &&
      // In Greek it asks.
      !(clauses[at + 1]?.mark === ';' && /\p{Script=Greek}/u.test(one.text)) &&
      isOfAction(rules, one.text),
  );
  const best = clean.find((one) => one.named) ?? clean[0] ?? ends[0] ?? bare;
  return best ?? (whole.foreign ? besideThanks(rules, clauses) : whole);
}

/** A sentence is taken apart at this many of these words at most. */
const mostJoints = 6;

/** `And our thoughts are with her family`: asks for nothing. */
export function isWish(rules: EndingRules, text: string): boolean {
  const is = having(rules, text);
  if (is('letters', 'write', 'need', 'please', 'iffy', 'but')) return false;
  return firstMatch(rules.words.wishes, text.trim())?.start === 0 || isThanks(rules, text);
}

/** `We are withdrawing this action because her lawyer fears for her`: an ending, and its reason without a comma. */
function beforeReason(rules: EndingRules, clause: Clause, names: readonly string[]): [Clause, Clause] | null {
  const at = firstMatch(rules.words.because, clause.text)?.start ?? 0;
  if (at === 0) return null;
  const part = (start: number, text: string) =>
    clauseOf(rules, { text, start: clause.start + start, mark: clause.mark }, names);
  const before = part(0, clause.text.slice(0, at));
  return before.says === 'ends' && !before.foreign ? [before, part(at, clause.text.slice(at))] : null;
}

/**
 * `The court freed her and letters are no longer needed`: a clause that has other words, as two of which one ends the action; the
 * other has no letters, for then both may be of these.
 */
export function apart(rules: EndingRules, clause: Clause, names: readonly string[]): [Clause, Clause] | null {
  const reasoned = beforeReason(rules, clause, names);
  if (reasoned) return reasoned;
  const found = [...clause.text.matchAll(rules.words.and)].slice(0, mostJoints);
  for (const { index, 0: word } of found) {
    const at = index + word.length;
    const cut = [clause.text.slice(0, index), clause.text.slice(at)] as const;
    if (!cut.every((text) => /\p{L}/u.test(text))) continue;
    const before = clauseOf(rules, { text: cut[0], start: clause.start, mark: clause.mark }, names);
    const behind = clauseOf(rules, { text: cut[1], start: clause.start + at, mark: word }, names);
    const is = having(rules, before.text);
    if (behind.says === 'ends' && !behind.foreign && (before.says === 'ends' || !is('letters', 'write')))
      return [behind, before];
    if (before.says === 'ends' && !before.foreign && (behind.says === 'ends' || isWish(rules, behind.text)))
      return [before, behind];
  }
  return null;
}

/** `The action is closed, thanks to all who took part`: what is said beside nothing but thanks and wishes. */
function besideThanks(rules: EndingRules, clauses: Clause[]): Clause | null {
  const others = clauses.filter(({ text }) => !isThanks(rules, text) && !isWish(rules, text));
  const [only] = others;
  return only && others.length === 1 && !only.foreign ? only : null;
}
