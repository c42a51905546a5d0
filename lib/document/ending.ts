import type { EndingRules } from '../language/rules.ts';
import { firstMatch, has } from '../text/match.ts';

/** What a sentence says of the action by how it is built; offsets of the clause that says so. */
export interface Ending {
  says: true | 'unsure' | false;
  start: number;
  end: number;
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

function pieces(text: string): { text: string; start: number }[] {
  const found: { text: string; start: number }[] = [];
  let start = 0;
  for (const { index, 0: mark } of text.matchAll(comma)) {
    if (index > start) found.push({ text: text.slice(start, index), start });
    start = index + mark.length;
  }
  if (start < text.length) found.push({ text: text.slice(start), start });
  return found.filter((piece) => /[\p{L}\p{N}]/u.test(piece.text));
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

function sayingOf(is: Having): Clause['says'] {
  const negated = is('no', 'noMore', 'nothing');
  if (is('stop') && is('letters', 'write', 'act')) {
    if (negated) return 'never';
    return is('letters', 'write') ? 'ends' : null;
  }
  if (is('ended') && is('ua', 'case')) {
    if (!negated && !is('noNeed')) return is('ua') ? 'ends' : 'perhaps';
    if (!is('letters', 'write', 'need')) return 'never';
  }
  if (negated || is('noNeed')) return endsNeed(is) ?? endsWriting(is);
  return is('need') && is('letters', 'write', 'act') ? 'goes on' : null;
}

/** True when words are left that endings are not built of; the names of people, when they are all named, are none. */
function isForeign(rules: EndingRules, text: string, people: readonly string[]): boolean {
  let rest = text;
  if (people.length > 0 && people.every((name) => rest.includes(name)))
    for (const name of people) rest = rest.replace(name, ' ');
  return /[\p{L}\p{N}]/u.test(rest.replace(rules.known, ' '));
}

function clauseOf(
  rules: EndingRules,
  piece: { text: string; start: number },
  people: readonly string[],
): Clause {
  const is = having(rules, piece.text);
  const says = sayingOf(is);
  const named = says === 'ends' && is('ended') && is('ua');
  const foreign = isForeign(rules, piece.text, people) && !has(rules.thanks, piece.text.trim());
  return { ...piece, says, named, dated: named && /\d/.test(piece.text), foreign };
}

/** True when the words of an ending are all there, in whatever clauses: a quick look before the clauses. */
function mayBeBuilt(rules: EndingRules, text: string): boolean {
  if (!has(rules.gate, text)) return false;
  const is = having(rules, text);
  return sayingOf(is) !== null || (is('ended') && is('ua', 'case'));
}

/** The clause that ends the action: the best of several, or all of them as one. */
function coreOf(clauses: Clause[], whole: Clause): Clause | null {
  const ends = clauses.filter((one) => one.says === 'ends');
  const clean = ends.filter((one) => !one.foreign);
  return clean.find((one) => one.named) ?? clean[0] ?? ends[0] ?? (whole.foreign ? null : whole);
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
  const { actors, says, iffy, toThem } = rules.words;
  if (has(iffy, text)) return false;
  const others = has(actors, text.replace(toThem, ' '));
  if (has(says, text)) return others ? false : 'unsure';
  if (others) return anchored ? 'unsure' : false;
  return null;
}

/** The same in the clauses beside it; a condition that opens one is a condition of the ending. */
function doubtOf(rules: EndingRules, beside: Clause[], anchored: boolean): false | 'unsure' | null {
  const { says, iffy } = rules.words;
  const conditions = beside.map(({ text }) => firstMatch(iffy, text.trim())?.start ?? -1);
  if (conditions.includes(0)) return false;
  if (conditions.every((at) => at < 0) && !beside.some(({ text }) => has(says, text))) return null;
  return anchored ? 'unsure' : false;
}

/** True when the clauses beside the ending may change of whom it speaks. */
function isBlurred(rules: EndingRules, beside: Clause[], core: Clause, anchored: boolean): boolean {
  const others = beside.filter((one) => one.foreign && !(core.named && one.says === 'ends'));
  if (others.length === 0) return false;
  return !anchored || has(rules.one, core.text) || has(rules.all, core.text);
}

function weighed(rules: EndingRules, text: string, clauses: Clause[], core: Clause, people: number): Ending {
  const anchored = isAnchored(rules, core);
  const ending = { start: core.start, end: core.start + core.text.length, anchored };
  const beside = core.text === text ? [] : clauses.filter((one) => one !== core);
  const veto = vetoOf(rules, core.text, anchored);
  const doubt = doubtOf(rules, beside, anchored);
  if (veto === false || doubt === false) return { ...ending, says: false };
  const unsure =
    veto !== null ||
    doubt !== null ||
    core.foreign ||
    core.says !== 'ends' ||
    (people > 1 && has(rules.one, core.text)) ||
    has(rules.words.but, text) ||
    clauses.some((one) => one.says === 'goes on') ||
    isBlurred(rules, beside, core, anchored);
  return { ...ending, says: unsure ? 'unsure' : true };
}

function endingIn(rules: EndingRules, text: string, people: readonly string[]): Ending | null {
  if (!mayBeBuilt(rules, text)) return null;
  const whole = clauseOf(rules, { text, start: 0 }, people);
  const split = pieces(text);
  const clauses = split.length < 2 ? [whole] : split.map((piece) => clauseOf(rules, piece, people));
  if (clauses.some((one) => one.says === 'never'))
    return { says: false, start: 0, end: text.length, anchored: false };
  const core = coreOf(clauses, whole);
  if (!core || core.says === null || core.says === 'goes on' || core.says === 'never') return null;
  if (core.foreign && (core.says === 'perhaps' || core.dated)) return null;
  if (core.says === 'perhaps' && !sentenceEnd.test(text)) return null;
  if (question.test(text) || greekQuestion.test(text))
    return { says: false, start: core.start, end: text.length, anchored: false };
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

/** True when a clause of a folded sentence asks readers to send something: `please write letters for the others`. */
export function asksToWrite(endings: readonly EndingRules[], text: string): boolean {
  return endings.some((rules) =>
    pieces(text).some((piece) => {
      const is = having(rules, piece.text);
      if (!is('please') || !is('write') || !is('letters')) return false;
      return !is('no', 'noMore', 'nothing', 'stop', 'iffy');
    }),
  );
}
