import type { EndingRules } from '../../language/rules.ts';
import { firstMatch, has, withoutEnd } from '../../text/match.ts';
import {
  apart,
  type Clause,
  clauseOf,
  coreOf,
  having,
  isEdged,
  isOfAction,
  isQuestion,
  isThanks,
  isTold,
  joined,
  mayBeBuilt,
  pieces,
  sentenceEnd,
} from './clause.ts';

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
  /** Says no more than that the action is over, and all that makes it doubtful is that there may be others. */
  bare: boolean;
}

/** Words that only readers of the paper are told: no others write letters, or are the network. */
function isAnchored(rules: EndingRules, { text }: Clause): boolean {
  const is = having(rules, text);
  // `There is no reason to continue the action`.
  return is('letters', 'write', 'you', 'ua') || (is('goOn') && is('case') && is('act'));
}

/**
 * What takes an ending back, in its own clause: a condition, or what others said or do. Others beside what readers alone do
 * are a doubt.
 */
function vetoOf(rules: EndingRules, text: string, anchored: boolean): false | 'unsure' | null {
  const { actors, ended, need, says, iffy, ready, toThem, weEnd } = rules.words;
  const bare = text.replace(ready, ' ');
  if (has(iffy, bare)) return false;
  const own = bare.replace(toThem, ' ');
  const others = has(actors, own);
  const theirs = own.replace(weEnd, ' ');
  if (others && (has(says, own) || (has(ended, theirs) && !has(need, text)))) return false;
  if (has(says, theirs)) return 'unsure';
  if (others) return anchored ? 'unsure' : false;
  return null;
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

/** The same in the clauses beside it; one that is a condition is a condition of the ending, and a reason is none. */
function doubtOf(rules: EndingRules, beside: Clause[], anchored: boolean): false | 'unsure' | null {
  const { says, iffy, because } = rules.words;
  if (beside.some(({ text }) => isEdged(iffy, text))) return false;
  const others = anchored ? beside.filter(({ text }) => !isEdged(because, text)) : beside;
  if (!others.some(({ text }) => has(iffy, text) || has(says, text))) return null;
  return anchored ? 'unsure' : false;
}

/** `The lawyers: we end it`: no more than who says it. */
const mostWords = 3;

/**
 * `The court asks you, to send no more letters`: others ask, or say, in a clause before, what writers of the paper do not; who says
 * something `and asks to send no more` asks it.
 */
function isOfOthersBefore(rules: EndingRules, beside: Clause[], core: Clause): boolean {
  return beside.some(({ text, start, foreign }) => {
    if (!foreign || start > core.start || isThanks(rules, text)) return false;
    const is = having(rules, text.replace(rules.words.toThem, ' '));
    const isSpeaker = core.mark === ':' && text.trim().split(' ').length <= mostWords;
    const goesOnSaying = /\p{L}/u.test(core.mark) && is('says');
    return is('actors') && (is('need', 'please') || isSpeaker || goesOnSaying);
  });
}

const nothing = { start: 0, weak: false, personal: false, anchored: false, bare: false };

/** Of one or all of the people by a pronoun: `on her behalf`. */
function isPersonal(rules: EndingRules, text: string): boolean {
  return has(rules.one, text) || has(rules.all, text);
}

/** Brackets that tell for whom an ending is are this long at most, in code units. */
const longestBracket = 80;

/** `As for Luz Ejemplar, letters are no longer needed`: begins or, as some languages have it, ends with a word for "about". */
function isTopic(rules: EndingRules, text: string): boolean {
  const clause = text.trim();
  const [head, tail] = [clause.slice(0, 60), clause.slice(-30)];
  const first = firstMatch(rules.named, head);
  if (first && /^(?:\p{L}{1,3} )?$/u.test(head.slice(0, first.start))) return true;
  const last = [...tail.matchAll(rules.named)].at(-1);
  return last !== undefined && /^は?$/u.test(tail.slice(last.index + last[0].length));
}

/** `No more letters are needed (for Juan)`: brackets that may tell for whom alone. */
function isOfSomebody(rules: EndingRules, { mark, text, foreign }: Clause): boolean {
  return (
    mark === '(' && foreign && text.length <= longestBracket && !/\d/.test(text) && !isThanks(rules, text)
  );
}

/** `For the others they are`: behind an ending for somebody by name; not `for the others neither`. */
function isOfOthersToo(rules: EndingRules, text: string): boolean {
  return (
    isTopic(rules, text) &&
    !having(rules, text)('no', 'noMore', 'nothing', 'noNeed', 'stop') &&
    !isThanks(rules, text)
  );
}

/** True when one folded sentence speaks of somebody by a word for "for", and a later one begins with one of others. */
export function endsForSome(endings: readonly EndingRules[], ending: string, later: string): boolean {
  return endings.some((rules) => has(rules.named, ending) && isOfOthersToo(rules, later));
}

/** True when the clauses beside the ending may change of whom it speaks. */
function isBlurred(rules: EndingRules, beside: Clause[], core: Clause, anchored: boolean): boolean {
  if (beside.some((one) => one.foreign && one.start < core.start && isTopic(rules, one.text))) return true;
  if (beside.some((one) => isOfSomebody(rules, one))) return true;
  // `For Luz no more letters are needed, for the others they are`.
  const isNamed = has(rules.named, core.text);
  if (isNamed && beside.some((one) => one.start > core.start && isOfOthersToo(rules, one.text))) return true;
  const others = beside.filter(
    (one) => one.foreign && !isThanks(rules, one.text) && !(core.named && one.says === 'ends'),
  );
  if (others.length === 0) return false;
  return !anchored || isPersonal(rules, core.text);
}

/** `Thanks to all, who took the time, to write a letter`: behind thanks, what somebody did. */
function isThankedInClause(rules: EndingRules, before: Clause[], { text }: Clause): boolean {
  if (!before.some((one) => isThanks(rules, one.text)) || having(rules, text)('please', 'need')) return false;
  return (
    isEdged(rules.words.needed, withoutEnd(text, /[.!\s]/)) ||
    firstMatch(rules.words.who, text.trim())?.start === 0
  );
}

function weighed(rules: EndingRules, text: string, clauses: Clause[], core: Clause, people: number): Ending {
  const anchored = isAnchored(rules, core);
  const ending = {
    start: core.start,
    end: core.start + core.text.length,
    weak: core.says === 'perhaps' && !clauses.some((one) => isThanks(rules, one.text)),
    personal: isPersonal(rules, core.text),
    anchored,
    bare: false,
  };
  const beside = core.text === text ? [] : clauses.filter((one) => one !== core);
  const veto = vetoOf(rules, core.text, anchored);
  const doubt = doubtOf(rules, beside, anchored);
  if (veto === false || doubt === false || isDenied(rules, beside, core)) return { ...ending, says: false };
  const unsure =
    veto !== null ||
    doubt !== null ||
    core.foreign ||
    asksBeside(rules, core.text) ||
    (people > 1 && has(rules.one, core.text)) ||
    has(rules.words.but, text.replace(rules.words.ready, ' ')) ||
    clauses.some(
      (one, at) => one.says === 'goes on' && !isThankedInClause(rules, clauses.slice(0, at), one),
    ) ||
    isReported(rules, beside, core) ||
    isOfOthersBefore(rules, beside, core) ||
    isBlurred(rules, beside, core, anchored);
  if (unsure || core.says === 'ends') return { ...ending, says: unsure ? 'unsure' : true };
  return { ...ending, says: 'unsure', bare: isOfAction(rules, core.text) };
}

/** `We are closing this action and ask you to write to the authorities`: asks for something in the clause that ends the action. */
function asksBeside(rules: EndingRules, text: string): boolean {
  const { ua, weEnd } = rules.words;
  return asksIn(rules, text.replace(weEnd, ' ').replace(ua, ' '));
}

/** `She may no longer write letters`: neither readers nor the action. */
function isOfOthers(rules: EndingRules, text: string): boolean {
  const is = having(rules, text);
  return is('they') && !is('you', 'ua', 'please');
}

/** `All our demands are met, so we ask for nothing more`. */
function isOfDemandsMet(rules: EndingRules, clauses: Clause[], core: Clause): boolean {
  const is = having(rules, core.text);
  if (!is('nothing', 'noMore') || !is('more', 'noMore') || !is('need')) return false;
  return clauses.some((one) => !one.foreign && has(rules.words.met, one.text));
}

function endingIn(rules: EndingRules, said: string, names: readonly string[], people: number): Ending | null {
  if (!mayBeBuilt(rules, said)) return null;
  // The comma in `letters, which you have written` parts nothing.
  const text = [rules.words.ready, rules.words.met].reduce(
    (left, pattern) => left.replace(pattern, (words) => words.replace(/,/g, ' ')),
    said,
  );
  const whole = clauseOf(rules, { text, start: 0, mark: '' }, names);
  const split = joined(rules, pieces(text));
  const clauses = split.length < 2 ? [whole] : split.map((piece) => clauseOf(rules, piece, names));
  if (clauses.some((one) => one.says === 'never')) return { ...nothing, says: false, end: text.length };
  const first = coreOf(rules, clauses, whole);
  const parted = first?.foreign && first.says === 'ends' ? apart(rules, first, names) : null;
  const core = parted ? parted[0] : first;
  if (parted) clauses.splice(0, clauses.length, ...clauses.filter((one) => one !== first), ...parted);
  if (!core || core.says === null || core.says === 'goes on' || core.says === 'never') return null;
  if (core.says === 'perhaps' && !core.foreign && isOfDemandsMet(rules, clauses, core)) core.says = 'ends';
  if (core.foreign && (core.says === 'perhaps' || core.dated)) return null;
  if (core.foreign && isOfOthers(rules, core.text)) return null;
  if (core.says === 'perhaps' && !sentenceEnd.test(text)) return null;
  if (isQuestion(rules, text)) return { ...nothing, says: false, end: text.length };
  return weighed(rules, text, clauses, core, people);
}

/** True when a text may have a sentence that ends the action: a quick look before the sentences. */
export function mayEnd(endings: readonly EndingRules[], text: string): boolean {
  return endings.some(({ gate }) => has(gate, text));
}

/**
 * What a folded sentence says of the action: `true` when it ends all action by readers, `'unsure'` when it may, `false` when it is built
 * so but speaks of others or of a condition; `null` when it is not built so. `names`: the names in it, folded, when all the
 * people of the case are named, else none; `people`: how many these are, 0 when that is not known.
 */
export function endingOf(
  endings: readonly EndingRules[],
  text: string,
  names: readonly string[],
  people = names.length,
): Ending | null {
  let best: Ending | null = null;
  for (const rules of endings) {
    const found = endingIn(rules, text, names, people);
    if (found?.says === true) return found;
    if (found && (!best || best.says === false)) best = found;
  }
  return best;
}

/** A way by which letters go, nearly the same word everywhere: where it is shut, others may be open. Telegrams were for long the way. */
const oneWay =
  /(?:tele)?fax\p{L}*|факс\p{L}*|telecopi\p{L}*|tweet\p{L}*|ファッ?クス|[传傳]真|팩스|φαξ|פקס\p{L}*|فاكس|فاکس|فکس|نمابر|دورنگار/gu;

/** `Please send no more faxes`: speaks of one way alone, and not of letters or of the action. */
export function isOfOneWay(endings: readonly EndingRules[], text: string): boolean {
  const rest = text.replace(oneWay, ' ');
  if (rest === text) return false;
  return endings.some(
    (rules) =>
      has(rules.words.letters, text) && !having(rules, rest)('letters', 'act', 'ua', 'case', 'nothing'),
  );
}

/** Asks to send something, to somebody, or until a day. */
function asksIn(rules: EndingRules, text: string): boolean {
  const is = having(rules, text);
  if (!is('write') && !(is('letters') && is('need'))) return false;
  if (is('no', 'noMore', 'nothing', 'noNeed', 'stop', 'they')) return false;
  if (!is('letters', 'actors', 'toThem') && !/\d/.test(text)) return false;
  if (is('iffy') && !/\d/.test(text)) return false;
  return !isThanks(rules, text) && (is('please', 'need') || isTold(rules, text));
}

/** `Dank aan iedereen die een brief`, `fax of e-mail heeft gestuurd`: what goes on behind the comma ends in what was done, as no request does. */
const goesOnThanking =
  /^(?:(?:een|eine[nr]?) )?(?:fax|e-?mail|brief|kaart|karte)\p{L}* (?:of|en|oder|und) [^.!?]*(?:(?:heeft|hebben|hebt|hat|haben|habt) \p{L}+|\p{L}{4,} (?:heeft|hebben|hebt|hat|haben|habt))[.! ]*$/u;

/** In code units. */
const longestThanks = 200;

/** `Thanks to all`, `who sent appeals`: what somebody did, behind the thanks for it; `and write again` asks on. */
export function isThankedFor(rules: EndingRules, before: string | undefined, text: string): boolean {
  if (before === undefined || !isThanks(rules, before)) return false;
  return (
    firstMatch(rules.words.who, text.trim())?.start === 0 ||
    (text.length < longestThanks &&
      goesOnThanking.test(text.trim()) &&
      has(rules.words.who, `${before},${text}`))
  );
}

/** True when a clause of a folded sentence asks readers to send something: `please write letters for the others`. */
export function asksToWrite(endings: readonly EndingRules[], text: string): boolean {
  const split = pieces(text);
  return split.some(
    (piece, at) =>
      !endings.some((rules) => isThankedFor(rules, split[at - 1]?.text, piece.text)) &&
      endings.some((rules) => asksIn(rules, piece.text)),
  );
}

/** True when a folded sentence has words by which readers are asked for something. */
export function asksReaders(endings: readonly EndingRules[], text: string): boolean {
  return endings.some((rules) => having(rules, text)('write', 'please', 'need', 'letters'));
}

/** `Members might, however, go on writing`: what readers may do, though it is not asked of them. */
function allows(rules: EndingRules, text: string): boolean {
  if (!has(rules.words.but, text)) return false;
  return pieces(text).some((piece) => {
    const is = having(rules, piece.text);
    if (!is('write') || !is('you') || is('no', 'noMore', 'nothing', 'stop', 'iffy')) return false;
    return !isThanks(rules, piece.text);
  });
}

/** True when a folded sentence takes back what was said, or in part: it asks for something (`but please write for Ana`) or allows it. */
export function takesBack(endings: readonly EndingRules[], text: string): boolean {
  return endings.some((rules) => {
    const is = having(rules, text);
    if (firstMatch(rules.words.but, text)?.start === 0) {
      const asks = is('please', 'need', 'write', 'letters') && !is('no', 'noMore', 'nothing', 'stop');
      // `But we do not believe that this is over.`
      if (asks || (is('no') && is('ended'))) return true;
    }
    return allows(rules, text);
  });
}

/** True when a folded text tells of somebody who is not free. */
export function tellsOfOthers(endings: readonly EndingRules[], text: string): boolean {
  return endings.some(({ words }) => has(words.still, text));
}
