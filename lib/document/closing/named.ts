import { fold } from '../../text/fold.ts';
import { has } from '../../text/match.ts';
import type { Sentence } from '../../text/paragraphs.ts';
import { folded, type Paper } from '../paper.ts';
import { honouredOf } from './honoured.ts';

/** A word of a name, as printed. */
interface Word {
  text: string;
}

/** Small words within names. */
const particle = '(?:al|el|bin|ibn|bint|abu|van|von|de|del|della|di|da|dos|das|du|la|le|ter|ten)[ -]';
const capital = "(?:al-|el-)?\\p{Lu}[\\p{L}\\p{M}'’ʻʼ-]*";
const fullName = `${capital}(?: (?:${particle})?${capital}){1,4}`;
const joint = '(?:, | (?:and|und|et|y|e|i|a|en|och|og|ja|ve|и|й|і|та|και|és|ja|&) |, (?:and|en|e) )';
/** Full names, in a list or alone. The lengths are bounded, and each list begins with a capital: linear. */
const nameLists = new RegExp(`(?<![\\p{L}\\p{M}])${fullName}(?:${joint}${fullName}){0,12}`, 'gu');
/** `Ahmed, Omar and Tarek Ejemplar`, as a story begins: given names, and the family's behind the last one. */
const family = new RegExp(`^(?:${capital}${joint}){1,6}${fullName}(?=,| [\\p{Ll}(])`, 'u');
const joints = new RegExp(joint, 'u');
const names = new RegExp(capital, 'gu');

/** A name's word without the ending that a language writes behind an apostrophe: `Hany'ego`. */
const bare = (word: string): string => fold(word).replace(/['ʼ].{0,5}$/u, '');

/** The same word of a name, or a form of it by a language that bends names: `Вере` and `Веры`. */
function isForm(one: string, other: string): boolean {
  const [a, b] = [bare(one), bare(other)];
  if (a === b) return true;
  let same = 0;
  while (same < a.length && a[same] === b[same]) same += 1;
  return same >= 3 && a.length - same <= 3 && b.length - same <= 3;
}

/** Words of a name; a letter alone may be an article: `Η Άννα`. */
function wordsOf(text: string): Word[] {
  return [...text.matchAll(names)].flatMap(({ 0: word }) => (word.length > 1 ? [{ text: word }] : []));
}

/** The beginning of a story that is looked at, in code units. */
const longestStory = 700;
/** As many words of a sentence are looked at. */
const mostWords = 40;

/** What a paper's story begins with: the lists of full names in it, each name as its words. */
interface Story {
  lists: string[][][];
  /** The same of people of one family, who are the first that it names; empty when it begins otherwise. */
  family: string[][];
  /** Names of those who may be people of the case too. */
  more: string[][];
  /** The headline says how many the people are: its words, folded, the number first (none of several); `null` when it does not. */
  counted: string[] | null;
  /** The headline and the beginning of the story, folded. */
  told: string;
  /** Offsets of the first and the last word that tells of more people; `null` when there is none. */
  others: { first: number; last: number } | null;
}

/** A paragraph of a story is longer, in code units. */
const shortestStory = 60;
/** A line that goes on in the next one has this many letters at least: no name goes over the end of a shorter one. */
const wrapped = 48;

/** Words of a paragraph, its lines apart but where one goes on in the next. */
function wordsIn(paper: Paper, { start, end }: Sentence): string {
  return paper.view.text
    .slice(start, Math.min(end, start + longestStory))
    .split('\n')
    .map((line) => (line.length < wrapped || line === line.toUpperCase() ? `${line}\n` : `${line} `))
    .join('');
}

const isSentence = /\p{Ll}{2}[^\n]{0,400}\p{L}{2}[.!?]["')]?(?:\s|$)/u;

/** The words of a headline that has numbers of people, the number first. */
function countedIn(several: RegExp, headline: string): string[] | null {
  const numbers = [...new Set(headline.match(several))];
  if (numbers.length === 0) return null;
  return [numbers.length === 1 ? (numbers[0] as string) : '', ...(headline.match(/\p{L}{4,}/gu) ?? [])];
}

/** `The three students` below `THREE STUDENTS FREED`: the number and the noun as the sentence has them. */
function countIn(counted: readonly string[], sentence: string): string[] {
  const [number = '', ...others] = counted;
  const words = sentence.match(/\p{L}+/gu)?.slice(0, mostWords) ?? [];
  const at = words.findIndex((word) => isForm(word, number));
  const noun = words[at + 1];
  if (at < 0 || noun === undefined || !others.some((word) => isForm(word, noun))) return [];
  return [words[at] as string, noun];
}

/** The story begins with the first paragraph of sentences, behind headers and headlines. */
function storyOf(paper: Paper): Story | null {
  const { text, folded: all } = paper.view;
  const at = paper.paragraphs.findIndex(
    (one) =>
      one.end - one.start > shortestStory &&
      isSentence.test(text.slice(one.start, Math.min(one.end, one.start + longestStory))),
  );
  const begin = paper.paragraphs[at];
  if (!begin) return null;
  const words = wordsIn(paper, begin);
  const peopleOf = (list: string) => list.split(joints).map((name) => wordsOf(name).map((word) => word.text));
  const lists = [...words.matchAll(nameLists)].map((found) => peopleOf(found[0]));
  const { several, others } = paper.rules.closing;
  const another = [...all.slice(begin.start, paper.end).matchAll(others)].map(
    ({ index }) => begin.start + index,
  );
  const headline = paper.paragraphs[at - 1];
  const above = headline ? folded(paper, headline).slice(0, longestStory) : '';
  return {
    lists,
    family: peopleOf(family.exec(words)?.[0] ?? ''),
    more: othersNamed(paper, words),
    told: `${above}\n${all.slice(begin.start, Math.min(begin.end, begin.start + longestStory))}`,
    counted: headline ? countedIn(several, above) : null,
    others: another.length > 0 ? { first: another[0] as number, last: another.at(-1) as number } : null,
  };
}

/** Those of a list of people that a word is a form of: one, when it is no other's too. */
function whose(people: readonly string[][], word: string): number | null {
  const having = (is: (part: string) => boolean) => people.flatMap((name, at) => (name.some(is) ? [at] : []));
  const exact = having((part) => fold(part) === fold(word));
  const found = exact.length > 0 ? exact : having((part) => isForm(part, word));
  return found.length === 1 ? (found[0] as number) : null;
}

/** Whether every one of the people is named in a sentence, by a word that is nobody else's. */
function areAllNamed(people: readonly string[][], words: readonly Word[]): boolean {
  const named = new Set(words.map(({ text }) => whose(people, text)));
  return people.every((_, at) => named.has(at));
}

/** Before the name of a place. */
const inPlace =
  /(?<!\p{L})(?:in|at|near|from|en|de|del|des?|du|da|do|à|au|a|aus|bei|von|nach|im|am|di|nel|van|te|i|på|w|v|из|в|у|з|από|στ[ηο]ν?)[ -]$/u;
/** Words by which a name is that of a body. */
const body = /amnesty|amnist|rights|nations|union|international|court|prison|party|police|street/u;

/** The names of a story's beginning that may be those of more people: no offices, bodies, countries or places. */
function othersNamed(paper: Paper, told: string): string[][] {
  const { people, words } = paper.rules;
  const common = new Set(words[0]?.common.split(' '));
  const known = paper.rules.endings[0]?.known ?? /(?!)/u;
  const isSmall = (word: string): boolean => common.has(word) || word.replace(known, '') === '';
  // Lines of a header and headlines have no sentences.
  const story = told
    .split('\n')
    .filter((line) => isSentence.test(line))
    .join('\n');
  return [...story.matchAll(nameLists)].flatMap(({ index, 0: list }) => {
    const before = fold(story.slice(Math.max(0, index - 24), index));
    if (inPlace.test(before) || has(people.titles, before) || body.test(fold(list))) return [];
    if (has(people.offices, fold(list)) || has(people.titles, fold(list))) return [];
    // `For Luz Ejemplar this Urgent Action is closed.`
    if (paper.rules.endings.some(({ words: { ua } }) => has(ua, fold(list)))) return [];
    return list
      .split(joints)
      .map((name) => wordsOf(name).flatMap(({ text }) => (isSmall(fold(text)) ? [] : [text])))
      .filter((name) => name.length > 1 && name.some((word) => word !== word.toUpperCase()));
  });
}

/** `Write to Luz Ejemplar`: to whom, and not for whom. */
function isWrittenTo(sentence: string, name: Word | undefined): boolean {
  if (!name) return false;
  const before = sentence.slice(0, Math.max(0, sentence.indexOf(name.text))).slice(-8);
  return /(?<!\p{L})(?:to|à|a|ad|an|aan|till?|do)\s$/u.test(before);
}

function namesIn(paper: Paper, story: Story, sentence: Sentence): string[] {
  const { others, counted } = story;
  if (others && (others.first < sentence.start || others.last >= sentence.end)) return [];
  const all = counted ? countIn(counted, folded(paper, sentence)) : [];
  if (all.length > 0) return all;
  const printed = paper.view.text.slice(sentence.start, sentence.end);
  const words = wordsOf(printed).slice(0, mostWords);
  const isOf = (people: readonly string[][], { text }: Word) =>
    people.some((name) => name.some((part) => isForm(part, text)));
  const ofFamily = story.family.length > 1 && areAllNamed(story.family, words);
  const people = ofFamily ? story.family : story.lists.find((list) => words.some((word) => isOf(list, word)));
  if (!people || (people.length === 1 && counted) || !areAllNamed(people, words)) return [];
  if (
    isWrittenTo(
      printed,
      words.find((word) => isOf(people, word)),
    )
  )
    return [];
  // `Her brother Joe Madeup was taken away too`: somebody whom the sentence does not name.
  if (story.more.some((name) => !name.some((word) => isOf(people, { text: word })))) return [];
  return words.filter((word) => isOf(people, word)).map(({ text }) => fold(text));
}

/** Words that join one of the people with others: `a woman and two men`. */
const and = '(?:and|und|et|y|e|en|och|og|ja|i|a|и|та|και|és|ve)';
const person = /\p{L}{4,}/gu;

/** The nouns by which a sentence calls people: `für die Frau`. */
function nounsIn(paper: Paper, text: string): string[] {
  const said = text.match(paper.rules.closing.everyone) ?? [];
  return said.flatMap((phrase) => phrase.match(person)?.slice(-1) ?? []);
}

/** True when a story tells of more people than a noun of it means: `five students` or `two men` beside `the woman`. */
function isPartOf(paper: Paper, told: string, noun: string, number: string | null): boolean {
  const words = told.match(/\p{L}+/gu) ?? [];
  if (!words.some((word) => word.length > 3 && isForm(word, noun))) return false;
  if (
    new RegExp(`(?<!\\p{L})${noun} ${and} |(?<!\\p{L})${and} (?:\\p{L}+ )?${noun}(?!\\p{L})`, 'u').test(told)
  )
    return true;
  const numbers = new Set(told.match(paper.rules.closing.several));
  return words.some(
    (word, at) =>
      numbers.has(word) &&
      words.slice(at + 1, at + 3).some((next) => next.length > 3 && isForm(next, noun)) &&
      (number === null ? false : !isForm(word, number)),
  );
}

/** Below a headline with a number of people, a sentence with another: `the two men`; or of one sort of the people that there are. */
function isOfSome(paper: Paper, { counted, told }: Story, sentence: Sentence): boolean {
  const text = folded(paper, sentence);
  const numbers = text.match(paper.rules.closing.several);
  if (counted !== null && numbers !== null && !numbers.some((one) => isForm(one, counted[0] as string)))
    return true;
  const nouns = [...nounsIn(paper, text), ...(counted ? countIn(counted, text).slice(1) : [])];
  // The sentence itself may belong to the story: in French, `en sa faveur` begins as `and` does elsewhere.
  const others = told.replace(text, ' ');
  return nouns.some((noun) => isPartOf(paper, others, noun, numbers?.[0] ?? null));
}

/** What a sentence says of the people of a paper. */
export interface Naming {
  /**
   * The names in it, folded and as they stand there, when they are those of all the people whom the paper's story begins with; else
   * none. Nothing in the paper may tell of others. In scripts without capitals there are none.
   */
  namesIn: (sentence: Sentence) => string[];
  /** True when it gives another number of people than the headline. */
  isOfSome: (sentence: Sentence) => boolean;
}

/** Looks for the people of a paper in its sentences; what the paper's story begins with is read once, and only when it matters. */
export function namingOf(paper: Paper): Naming {
  let known: Story | null | undefined;
  let honoured: ReturnType<typeof honouredOf> | undefined;
  const story = (): Story | null => {
    if (known === undefined) known = storyOf(paper);
    return known;
  };
  return {
    namesIn: (sentence) => {
      const found = story();
      const names = found ? namesIn(paper, found, sentence) : [];
      if (names.length > 0) return names;
      honoured ??= honouredOf(paper);
      return honoured(sentence);
    },
    isOfSome: (sentence) => {
      const found = story();
      return found !== null && isOfSome(paper, found, sentence);
    },
  };
}
