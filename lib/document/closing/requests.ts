import type { EndingRules, LanguageRules } from '../../language/rules.ts';
import { has } from '../../text/match.ts';
import { having, isThanks, isToldBy, pieces } from './clause.ts';
import { isThankedFor } from './ending.ts';

/** One of the clauses of a sentence that `and` joins. */
interface Joined {
  text: string;
  /** The clause before it, also behind a comma. */
  before: string;
  /** Those before it that no comma parts from it. */
  behind: string;
  /** What `and` joins to it behind. */
  rest: string;
}

/** "And" as some scripts write it onto the next word, or onto the verb before. */
const grown = /(?<= )[וو](?=\p{L}{3})|(?<=고) |(?<=ip|ıp|up|üp) /u;

/** The clauses of a folded sentence, also those that `and` joins. */
function clausesOf(rules: EndingRules, text: string): Joined[] {
  let before = '';
  return pieces(text).flatMap((piece) => {
    let behind = '';
    const parts = piece.text.split(rules.words.and).flatMap((one) => one.split(grown));
    return parts
      .filter((one) => /[\p{L}\p{N}]/u.test(one))
      .map((one, at, all) => {
        const clause = { text: one, before, behind, rest: all.slice(at + 1).join(' ') };
        before = one;
        behind = `${behind} ${one}`;
        return clause;
      });
  });
}

/** `We shall watch and take action`: said of those who write the paper; where verbs tell by their form who does it, no word does. */
const we =
  /(?<!\p{L})(?:we|wir|wij|vi|nous|amnesty|amnistia|amnistie|\p{L}{3,12}(?:eremo|iremo|aremos|eremos|iremos))(?!\p{L})/u;
/** Words that scripts without blanks put before what is told to be done: `and again please write`. */
const unspaced = /^[\s并並且再次请請也还還又继續繼续同时時另外仍為为其他他们們人]{0,12}$/u;
/** Scripts of languages whose verb ends the clause: at its head stands what somebody else sent. */
const verbLast = /[\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** Tells readers to write, to or for whomever: `keep writing for the others`. */
function isTold(rules: EndingRules, writing: RegExp, { text, behind }: Joined): boolean {
  const is = having(rules, text);
  if (!is('write') && !has(writing, text)) return false;
  if (is('no', 'noMore', 'nothing', 'noNeed', 'stop', 'they') || isThanks(rules, text)) return false;
  if (is('please', 'need')) return true;
  if (verbLast.test(text) || we.test(behind)) return false;
  return [rules.words.write, writing].some((words) => isToldBy(words, text, unspaced));
}

/** `Please ask the court to free the others`, `tell the minister`: readers are to ask an official for something, by whatever way. */
function isUrged(rules: EndingRules, urging: RegExp, { text, behind }: Joined): boolean {
  const is = having(rules, text);
  if (!is('actors') || is('no', 'noMore', 'nothing', 'noNeed', 'stop', 'they') || isThanks(rules, text))
    return false;
  return is('please') || (!we.test(behind) && isToldBy(urging, text, unspaced));
}

/** `Letters to the court are, however, still welcome`: wanted, though nobody asks for them. */
function isWelcome(rules: EndingRules, writing: RegExp, sentence: string): boolean {
  const { welcome, letters, write, actors, but, contrast } = rules.words;
  const text = sentence.replace(/[,()]/g, '');
  const rest = text.replace(welcome, ' ');
  // `It would be good, however, to remind the governor`: is set against the ending, and names to whom.
  const isSetAgainst = () => has(actors, text) && (has(but, text) || has(contrast, text));
  if (rest === text || !([letters, write, writing].some((words) => has(words, text)) || isSetAgainst()))
    return false;
  return !having(rules, rest)('no', 'noMore', 'nothing', 'noNeed', 'stop', 'they') && !isThanks(rules, text);
}

/** `A word of thanks to the governor, however, would please him`: set against the ending, and not told of those who write the paper. */
function isSetAgainst(rules: EndingRules, text: string): boolean {
  const is = having(rules, text);
  if (!is('contrast') || is('no', 'noMore', 'nothing', 'noNeed', 'stop', 'they')) return false;
  return !isThanks(rules, text) && !we.test(text);
}

/** Those who write the paper are written to, or get what was answered: `if you get an answer, send it to us`. */
function isToUs({ closing, endings }: LanguageRules, { text, before, rest }: Joined): boolean {
  // `Copy your letters to us and to the ministry`.
  if (rest !== '' && endings.some(({ words }) => has(words.actors, rest))) return false;
  const both = `${before}, ${text}`;
  const own = both.length - text.length;
  return [...both.matchAll(closing.answers)].some((one) => one.index + one[0].length > own);
}

/** A folded sentence without its clauses that ask to write to those who write the paper, or to hand on to them what was answered. */
export function withoutOwn(rules: LanguageRules, text: string): string {
  const own = rules.endings.flatMap((ending) => clausesOf(ending, text)).filter((one) => isToUs(rules, one));
  return own.reduce((left, clause) => left.replace(clause.text, ' '), text);
}

/**
 * True when a folded sentence tells readers to write or to urge somebody, in whatever words, or calls letters welcome; but not to
 * write to those who write the paper, nor to hand on to these what was answered. So little asks to go on only behind what ends the
 * action.
 */
export function tellsToWrite(rules: LanguageRules, text: string): boolean {
  const { writing, urging } = rules.people;
  const others = withoutOwn(rules, text);
  return rules.endings.some(
    (ending) =>
      isSetAgainst(ending, others) ||
      isWelcome(ending, writing, others) ||
      clausesOf(ending, text).some(
        (clause) =>
          !rules.endings.some((one) => isThankedFor(one, clause.before, clause.text)) &&
          (isTold(ending, writing, clause) ||
            isUrged(ending, urging, clause) ||
            isWelcome(ending, writing, clause.text)) &&
          !isToUs(rules, clause),
      ),
  );
}
