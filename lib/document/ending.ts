import type { EndingRules } from '../language/rules.ts';
import { firstMatch, has } from '../text/match.ts';

/** What a sentence says of the action by how it is built; offsets of the clause that says so. */
export interface Ending {
  says: true | 'unsure' | false;
  start: number;
  end: number;
  /** Says so in words that may mean something else. */
  weak: boolean;
  /** Of one or all of the people by a pronoun. */
  personal: boolean;
  /** Speaks of what readers alone do, and not of steps that anybody could take. */
  anchored: boolean;
}

type Part = keyof EndingRules['words'];

/** A sentence piece between commas, with what it says by itself. */
interface Clause {
  text: string;
  start: number;
  /** `never`: that something does not end. */
  says: 'ends' | 'perhaps' | 'goes on' | 'never' | null;
  /** Says so of the action by name, and not of letters that need no writing. */
  named: boolean;
  /** Says so of the action, with a figure: `it ends on 3 May`. */
  dated: boolean;
  /** Words that are none of those that endings are built of. */
  foreign: boolean;
}

const comma = /[,;:()]|(?<= )-+(?= )/g;
/** What lines of a list of links do not have. */
const sentenceEnd = /[.!。！][)"'*\s]*$/;
const question = /\?["')\s]*$/;
const greekQuestion = /\p{Script=Greek}\s*;["')\s]*$/u;

interface Piece {
  text: string;
  start: number;
}

function pieces(text: string): Piece[] {
  const found: Piece[] = [];
  let start = 0;
  for (const { index, 0: mark } of text.matchAll(comma)) {
    if (index > start) found.push({ text: text.slice(start, index), start });
    start = index + mark.length;
  }
  if (start < text.length) found.push({ text: text.slice(start), start });
  return found.filter((piece) => /[\p{L}\p{N}]/u.test(piece.text));
}

/** `Hört auf, Briefe zu schreiben`; `no further appeals, letters or e-mails are needed`: a clause that the next one ends. */
function isOpen(rules: EndingRules, text: string): boolean {
  const is = having(rules, text);
  if (is('stop')) return !is('letters', 'write');
  if (!is('no', 'noMore') || !is('letters', 'act') || is('need', 'write', 'please', 'ended')) return false;
  return !isForeign(rules, text, []);
}

/** Clauses are joined up to this length, in code units: the work stays linear. */
const longestOpen = 200;

function joined(rules: EndingRules, split: Piece[]): Piece[] {
  const all: Piece[] = [];
  for (const piece of split) {
    const last = all.at(-1);
    if (last && last.text.length < longestOpen && isOpen(rules, last.text))
      last.text = `${last.text} ${piece.text}`;
    else all.push({ ...piece });
  }
  return all;
}

/** Answers whether a text has one of some parts. */
type Having = (...parts: Part[]) => boolean;

const having = (rules: EndingRules, text: string): Having => {
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
  if (!is('need', 'noNeed') || !is('letters', 'write', 'act', 'nothing')) return null;
  if (!is('letters', 'write', 'act')) return is('you', 'ua') ? 'ends' : 'perhaps';
  return is('more', 'noMore') ? 'ends' : 'perhaps';
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

/** Told as one tells somebody to do it: at the head of a clause or, as some languages have it, at its end. */
function isTold(rules: EndingRules, text: string): boolean {
  const clause = text.trim();
  const first = firstMatch(rules.words.write, clause);
  if (!first) return false;
  const last = [...clause.matchAll(rules.words.write)].at(-1);
  const end = (last?.index ?? 0) + (last?.[0].length ?? 0);
  const atHead = /^(?:\p{L}{1,3} )?$/u.test(clause.slice(0, first.start));
  return atHead || end >= clause.replace(/[.!。！\s]+$/, '').length;
}

/** `Please write for the others`, `letters are still needed`. */
function goesOn(is: Having, rules: EndingRules, text: string): Clause['says'] {
  if (is('need') && is('letters', 'write', 'act')) return 'goes on';
  if (!is('write') || has(rules.thanks, text.trim())) return null;
  return is('please') || isTold(rules, text) ? 'goes on' : null;
}

function sayingOf(is: Having, rules: EndingRules, text: string): Clause['says'] {
  const negated = is('no', 'noMore', 'nothing');
  if (is('stop') && is('letters', 'write', 'act')) {
    if (negated) return 'never';
    return is('letters', 'write') ? 'ends' : null;
  }
  if (is('ended', 'weEnd') && is('ua', 'case')) {
    if (!negated && !is('noNeed')) return endsAction(is);
    if (!is('letters', 'write', 'need')) return 'never';
  }
  if (negated || is('noNeed')) return endsNeed(is) ?? endsWriting(is);
  return goesOn(is, rules, text);
}

/** True when words are left that endings are not built of; the names of people, when they are all named, are none. */
function isForeign(rules: EndingRules, text: string, people: readonly string[]): boolean {
  let rest = text;
  if (people.length > 0 && people.every((name) => rest.includes(name)))
    for (const name of people) rest = rest.replace(name, ' ');
  return /[\p{L}\p{N}]/u.test(rest.replace(rules.known, ' '));
}

function clauseOf(rules: EndingRules, piece: Piece, people: readonly string[]): Clause {
  const is = having(rules, piece.text);
  const says = sayingOf(is, rules, piece.text);
  const named = says === 'ends' && is('ended') && is('ua');
  const foreign = isForeign(rules, piece.text, people);
  return { ...piece, says, named, dated: named && /\d/.test(piece.text), foreign };
}

/** True when the words of an ending are all there, in whatever clauses: a quick look before the clauses. */
function mayBeBuilt(rules: EndingRules, text: string): boolean {
  if (!has(rules.gate, text)) return false;
  const is = having(rules, text);
  return sayingOf(is, rules, text) !== null || (is('ended', 'weEnd') && is('ua', 'case'));
}

/** The clause that ends the action: the best of several, or all of them as one. */
function coreOf(rules: EndingRules, clauses: Clause[], whole: Clause): Clause | null {
  const ends = clauses.filter((one) => one.says === 'ends');
  const clean = ends.filter((one) => !one.foreign);
  const best = clean.find((one) => one.named) ?? clean[0] ?? ends[0];
  return best ?? (whole.foreign ? besideThanks(rules, clauses) : whole);
}

/** `The action is closed, thanks to all who took part`: what is said beside nothing but thanks. */
function besideThanks(rules: EndingRules, clauses: Clause[]): Clause | null {
  const others = clauses.filter(({ text }) => !has(rules.thanks, text.trim()));
  const [only] = others;
  return only && others.length === 1 && !only.foreign ? only : null;
}

/** Words that only readers of the paper are told: no others write letters, or are the network. */
function isAnchored(rules: EndingRules, { text }: Clause): boolean {
  return having(rules, text)('letters', 'write', 'you', 'ua');
}

/**
 * What takes an ending back, in its own clause: a condition, or what others said or do. Others beside what readers alone do
 * are a doubt.
 */
function vetoOf(rules: EndingRules, text: string, anchored: boolean): false | 'unsure' | null {
  const { actors, ended, need, says, iffy, toThem } = rules.words;
  if (has(iffy, text)) return false;
  const others = has(actors, text.replace(toThem, ' '));
  if (others && (has(says, text) || (has(ended, text) && !has(need, text)))) return false;
  if (has(says, text)) return 'unsure';
  if (others) return anchored ? 'unsure' : false;
  return null;
}

/** True when a clause begins or, as some languages have it, ends with the word for a condition. */
function isCondition(iffy: RegExp, text: string): boolean {
  const found = firstMatch(iffy, text);
  return found !== null && (found.start === 0 || found.end === text.length);
}

/** `It is not true, that this action is closed`: what the clauses before it deny, or say that somebody says. */
function isDenied(rules: EndingRules, clauses: Clause[], core: Clause): boolean {
  if (firstMatch(rules.words.that, core.text.trim())?.start !== 0) return false;
  const before = clauses.filter((one) => one.start < core.start);
  return before.some(({ text }) => having(rules, text)('no', 'noMore', 'nothing', 'noNeed', 'says', 'iffy'));
}

/** True when a clause before one that begins with `that` has other words: they may deny it. */
function isReported(rules: EndingRules, clauses: Clause[], core: Clause): boolean {
  if (firstMatch(rules.words.that, core.text.trim())?.start !== 0) return false;
  return clauses.some((one) => one.start < core.start && one.foreign);
}

/** The same in the clauses beside it; one that is a condition is a condition of the ending. */
function doubtOf(rules: EndingRules, beside: Clause[], anchored: boolean): false | 'unsure' | null {
  const { says, iffy } = rules.words;
  if (beside.some(({ text }) => isCondition(iffy, text.trim()))) return false;
  if (!beside.some(({ text }) => has(iffy, text) || has(says, text))) return null;
  return anchored ? 'unsure' : false;
}

const nothing = { start: 0, weak: false, personal: false, anchored: false };

/** Of one or all of the people by a pronoun: `on her behalf`. */
function isPersonal(rules: EndingRules, text: string): boolean {
  return has(rules.one, text) || has(rules.all, text);
}

/** True when the clauses beside the ending may change of whom it speaks. */
function isBlurred(rules: EndingRules, beside: Clause[], core: Clause, anchored: boolean): boolean {
  const others = beside.filter(
    (one) => one.foreign && !has(rules.thanks, one.text.trim()) && !(core.named && one.says === 'ends'),
  );
  if (others.length === 0) return false;
  return !anchored || isPersonal(rules, core.text);
}

function weighed(rules: EndingRules, text: string, clauses: Clause[], core: Clause, people: number): Ending {
  const anchored = isAnchored(rules, core);
  const ending = {
    start: core.start,
    end: core.start + core.text.length,
    weak: core.says === 'perhaps' && !clauses.some((one) => has(rules.thanks, one.text.trim())),
    personal: isPersonal(rules, core.text),
    anchored,
  };
  const beside = core.text === text ? [] : clauses.filter((one) => one !== core);
  const veto = vetoOf(rules, core.text, anchored);
  const doubt = doubtOf(rules, beside, anchored);
  if (veto === false || doubt === false || isDenied(rules, beside, core)) return { ...ending, says: false };
  const unsure =
    veto !== null ||
    doubt !== null ||
    core.foreign ||
    core.says !== 'ends' ||
    (people > 1 && has(rules.one, core.text)) ||
    has(rules.words.but, text) ||
    clauses.some((one) => one.says === 'goes on') ||
    isReported(rules, beside, core) ||
    isBlurred(rules, beside, core, anchored);
  return { ...ending, says: unsure ? 'unsure' : true };
}

/** `She may no longer write letters`: neither readers nor the action. */
function isOfOthers(rules: EndingRules, text: string): boolean {
  const is = having(rules, text);
  return is('they') && !is('you', 'ua', 'please');
}

function endingIn(rules: EndingRules, text: string, people: readonly string[]): Ending | null {
  if (!mayBeBuilt(rules, text)) return null;
  const whole = clauseOf(rules, { text, start: 0 }, people);
  const split = joined(rules, pieces(text));
  const clauses = split.length < 2 ? [whole] : split.map((piece) => clauseOf(rules, piece, people));
  if (clauses.some((one) => one.says === 'never')) return { ...nothing, says: false, end: text.length };
  const core = coreOf(rules, clauses, whole);
  if (!core || core.says === null || core.says === 'goes on' || core.says === 'never') return null;
  if (core.foreign && (core.says === 'perhaps' || core.dated)) return null;
  if (core.foreign && isOfOthers(rules, core.text)) return null;
  if (core.says === 'perhaps' && !sentenceEnd.test(text)) return null;
  if (question.test(text) || greekQuestion.test(text)) return { ...nothing, says: false, end: text.length };
  return weighed(rules, text, clauses, core, people.length);
}

/** True when a text may have a sentence that ends the action: a quick look before the sentences. */
export function mayEnd(endings: readonly EndingRules[], text: string): boolean {
  return endings.some(({ gate }) => has(gate, text));
}

/**
 * What a folded sentence says of the action: `true` when it ends all action by readers, `'unsure'` when it may, `false` when it is built
 * so but speaks of others or of a condition; `null` when it is not built so. `people`: folded names of the people of the case.
 */
export function endingOf(
  endings: readonly EndingRules[],
  text: string,
  people: readonly string[],
): Ending | null {
  let best: Ending | null = null;
  for (const rules of endings) {
    const found = endingIn(rules, text, people);
    if (found?.says === true) return found;
    if (found && (!best || best.says === false)) best = found;
  }
  return best;
}

/** Asks to send something, to somebody, or until a day. */
function asksIn(rules: EndingRules, text: string): boolean {
  const is = having(rules, text);
  if (!is('write') || is('no', 'noMore', 'nothing', 'stop', 'they')) return false;
  if (!is('letters', 'actors', 'toThem') && !/\d/.test(text)) return false;
  if (is('iffy') && !/\d/.test(text)) return false;
  return !has(rules.thanks, text.trim()) && (is('please', 'need') || isTold(rules, text));
}

/** True when a clause of a folded sentence asks readers to send something: `please write letters for the others`. */
export function asksToWrite(endings: readonly EndingRules[], text: string): boolean {
  return endings.some((rules) => pieces(text).some((piece) => asksIn(rules, piece.text)));
}

/** True when a folded sentence has words by which readers are asked for something. */
export function asksReaders(endings: readonly EndingRules[], text: string): boolean {
  return endings.some((rules) => having(rules, text)('write', 'please', 'need', 'letters'));
}

/** True when a folded sentence begins by taking back what was said, and asks for something: `But please write for Ana`. */
export function takesBack(endings: readonly EndingRules[], text: string): boolean {
  return endings.some((rules) => {
    const is = having(rules, text);
    const but = firstMatch(rules.words.but, text);
    if (but?.start !== 0 || is('no', 'noMore', 'nothing', 'stop')) return false;
    return is('please', 'need', 'write');
  });
}

/** True when a folded text tells of somebody who is not free. */
export function tellsOfOthers(endings: readonly EndingRules[], text: string): boolean {
  return endings.some(({ words }) => has(words.still, text));
}
