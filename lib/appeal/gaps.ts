import { fold } from '../text/fold.ts';
import { asksIn } from './asking.ts';
import { type About, namingIn } from './fit.ts';
import { type Private, privateIn } from './private.ts';
import type { Appeal } from './schema.ts';

/** Something to look at before a letter goes out; it is said, and stops nothing. */
export type Gap =
  /** Nobody whom the case is about is named. */
  | { kind: 'person'; name: string }
  /** What the model letter asks for is not asked for any more. */
  | { kind: 'ask'; text: string }
  /** The person's name stands in the text, and is written under it as well. */
  | { kind: 'name twice' }
  /** A telephone number, an e-mail address or a street that is not the paper's. */
  | { kind: Private; text: string };

/** Scripts whose words are not parted by blanks, or change too much: two letters stand for a word. */
const UNPARTED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

const pairs = (run: string): string[] =>
  Array.from({ length: Math.max(1, run.length - 1) }, (_, at) => run.slice(at, at + 2));

const runsOf = (text: string): string[] =>
  fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/** All words of a text. */
const wordsIn = (text: string): string[] =>
  runsOf(text).flatMap((run) => (UNPARTED.test(run) ? pairs(run) : [run]));

/** Words that carry what an ask says; all of them where each is short. Names are said in every part of a letter. */
function carrying(ask: string, names: ReadonlySet<string>): string[] {
  const all = wordsIn(ask).filter((word) => !names.has(word));
  const long = all.filter((word) => word.length > 4 || UNPARTED.test(word));
  return long.length > 0 ? long : all;
}

/**
 * What the model letter asks for and this one does not: the whole paragraph, or of one that was reworded what is not said any
 * more. An ask is said where most of its words are, in whatever order.
 */
function asksLeftOut(text: string, official: readonly string[], { people, asks }: About): Gap[] {
  const said = new Set(wordsIn(text));
  const names = new Set(people.flatMap(wordsIn));
  const isMissing = (ask: string): boolean => {
    const words = carrying(ask, names);
    return !text.includes(ask) && words.filter((word) => said.has(word)).length * 2 < words.length;
  };
  return official
    .filter((paragraph) => !text.includes(paragraph))
    .flatMap((paragraph) => {
      const asked = asksIn(paragraph, asks);
      const missing = asked.filter(isMissing);
      return missing.length === asked.length && asked.length > 0 ? [paragraph] : missing;
    })
    .map((ask) => ({ kind: 'ask', text: ask }));
}

/**
 * What is missing from a letter, or stands in it and should perhaps not.
 * @param official the paragraphs of the letter as the paper has it
 * @param about whom the case is about, and what it asks for
 */
export function gapsIn(
  { paragraphs, own, signature }: Pick<Appeal, 'paragraphs' | 'own' | 'signature'>,
  official: readonly string[],
  about: About,
): Gap[] {
  const { people } = about;
  const text = [...paragraphs, own].join('\n\n');
  const model = official.join('\n\n');
  const gaps: Gap[] = [];
  const [first] = people;
  const isNaming = namingIn(official, people);
  if (first && text.trim() !== '' && official.some(isNaming) && !isNaming(text))
    gaps.push({ kind: 'person', name: first });
  gaps.push(...asksLeftOut(text, official, about));
  const [name] = signature;
  const mine = [...paragraphs.filter((one) => !official.includes(one)), own].join('\n\n');
  if (name && name.length > 3 && fold(mine).includes(fold(name))) gaps.push({ kind: 'name twice' });
  return [...gaps, ...privateIn(text, model)];
}
