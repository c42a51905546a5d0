import { countryAt, isCountryWord } from '../../document/header/country-names.ts';
import type { UaDocument } from '../../document/schema.ts';
import { detectLanguages } from '../../language/detect.ts';
import { languages } from '../../language/index.ts';
import { compileRules, type LanguageRules } from '../../language/rules.ts';
import { fold } from '../../text/fold.ts';
import { matchEnd } from '../../text/match.ts';
import { wordKey } from './invent.ts';

/** What names somebody in a paper. */
export interface Names {
  /** Keys of words of names and places (`wordKey`). */
  words: Set<string>;
  /** Whole names in scripts that put no space between words, longest first. */
  runs: string[];
  /** Lines of postal addresses, in which every number goes. */
  posts: string[];
  /** True for a language in which names take endings. */
  inflects: boolean;
  /** Words that may be names, and are left: for a person to look at. */
  perhaps: string[];
}

const WORD = /[\p{L}\p{M}]+/gu;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]{2,}/gu;

/** Parts of many names, forms of address, words of addresses, bodies that everybody knows: none tells who it is. */
const COMMON = new Set(
  (
    'al el ul de da do di du del della des den der dos la le las los van von ter ben bin bint ibn abu abd umm ould ag ' +
    'mr mrs ms miss dr prof sir lord lady madam sr sra don dona dra lic gral ing monsieur madame mme mlle herr frau he hm excellency excellence excelencia majesty ' +
    'street st road avenue ave square lane boulevard calle avenida rue plaza place strasse platz via viale piazza box po bp ' +
    'postfach apartado cp casilla floor building city no nr num attn ' +
    'amnesty international urgent action united nations european union human rights watch red cross committee court supreme ' +
    'ministry minister january february monday tuesday wednesday thursday friday saturday sunday ' +
    'islam christian muslim arab kurdish north south east west northern southern eastern western central fax email tel phone salutation ' +
    'amnistia internacional accion urgente actions urgentes dear you your please yours sincerely ' +
    'вас вам ваш вы sie ihnen ihr ihre'
  ).split(' '),
);

/** The words of a paper in its languages, by which a name is told from a label, a title or a country. */
function rulesOf(text: string): LanguageRules {
  const found = detectLanguages(fold(text), languages, text);
  return compileRules([...new Set([...found, ...languages.filter(({ code }) => code === 'en')])]);
}

/** A text with blanks in place of its words for offices, and of its countries. */
function withoutOffices(rules: LanguageRules, text: string): string {
  const { titles, offices, fields, beside } = rules.people;
  let folded = fold(text);
  for (const pattern of [titles, offices, fields, beside])
    folded = folded.replace(pattern, (words) => ' '.repeat(words.length));
  for (const { index } of folded.matchAll(/(?<!\p{L})\p{L}/gu)) {
    const length = countryAt(rules, folded, index)?.length ?? 0;
    folded = folded.slice(0, index) + ' '.repeat(length) + folded.slice(index + length);
  }
  return [...folded].length === [...text].length
    ? Array.from(text, (letter, at) => (Array.from(folded)[at] === ' ' ? ' ' : letter)).join('')
    : text;
}

function isKnown(rules: LanguageRules, word: string): boolean {
  const text = fold(word);
  return (
    COMMON.has(wordKey(word)) ||
    isCountryWord(rules, text) ||
    withoutOffices(rules, word).trim() === '' ||
    matchEnd(rules.label, text, 0) === text.length ||
    rules.words.some(({ months }) => months.some((month) => fold(month).split('|').includes(text)))
  );
}

const isCased = (word: string): boolean => /\p{Lu}|\p{Ll}/u.test(word);

/** Names begin in capitals where a script has them, and are longer than a letter. */
const looksNamed = (word: string): boolean =>
  [...word].length > 1 && (!isCased(word) || /^\p{Lu}/u.test(word));

/** Two and more words in capitals, one behind the other: `Ana María de la Fuente`. */
const SEQUENCE =
  /(?<![\p{L}\p{M}])\p{Lu}[\p{Ll}\p{M}]+(?:(?: |-| (?:d[eaiou]|del|de la|van|von|al|el|bin|ibn|ben) )\p{Lu}[\p{Ll}\p{M}]+){1,4}(?![\p{L}\p{M}])/gu;
/** A word in capitals within a sentence. */
const WITHIN = /(?<=\p{Ll},? )\p{Lu}[\p{Ll}\p{M}]{2,}(?![\p{L}\p{M}])/gu;

/** Lines that are prose: those of names and titles are read by the reader. */
const proseOf = (text: string): string[] =>
  text.split('\n').filter((line) => line.length > 50 && /\p{Ll}{2,} \p{Ll}{2,}/u.test(line));

/**
 * Two and more new words in capitals, one behind the other.
 * @param nouns in capitals too, as in German: the first word of a sentence then says nothing
 */
function runsOf(line: string, nouns: boolean, isNew: (word: string) => boolean): string[] {
  return [...line.matchAll(SEQUENCE)].flatMap(({ index, 0: sequence }) => {
    const words = [...sequence.matchAll(/\p{Lu}[\p{L}\p{M}]+/gu)].map(([word]) => word);
    const first = nouns && /(?:^|[.!?:"“„] ?)$/u.test(line.slice(0, index));
    const marked = words.map((word, at) => (isNew(word) && !(first && at === 0) ? word : '|')).join(' ');
    return marked.split('|').filter((run) => run.trim().includes(' '));
  });
}

/** Names as printed by which the reader knows somebody. */
function readNames(papers: readonly UaDocument[]): string[] {
  return papers.flatMap(({ people, recipients }) => [
    ...people,
    ...recipients.flatMap(({ name }) => name ?? []),
  ]);
}

const INFLECTING = new Set(['ru', 'uk', 'pl', 'cs', 'sk', 'fi', 'tr', 'el', 'de', 'sv', 'da', 'no']);

/** Keys of the words that the text has in small letters too; in web addresses and the like they say nothing. */
function smallWords(text: string): Set<string> {
  const found = text.matchAll(/(?<=^|[\s("'])\p{Ll}[\p{L}\p{M}]*(?=$|[\s.,;:)!?"'])/gmu);
  return new Set([...found].map(([word]) => wordKey(word)));
}

const wordsOf = (text: string): string[] => [...text.matchAll(WORD)].map(([word]) => word);
const keysOf = (texts: readonly string[]): Set<string> => new Set(texts.flatMap(wordsOf).map(wordKey));

/** What names somebody in `text`, from which `papers` were read. `also` are words that the person adds, `keep` those to leave. */
export function namesOf(
  text: string,
  papers: readonly UaDocument[],
  { also, keep }: { also: readonly string[]; keep: readonly string[] },
): Names {
  const rules = rulesOf(text);
  const small = smallWords(text);
  const kept = keysOf(keep);
  const mayGo = (word: string) => looksNamed(word) && !kept.has(wordKey(word)) && !isKnown(rules, word);
  const isNew = (word: string) => mayGo(word) && !small.has(wordKey(word));
  const posts = papers.flatMap(({ recipients }) => recipients.flatMap(({ post }) => post?.split('\n') ?? []));
  const names = readNames(papers);
  const bare = [...names, ...posts].map((line) => withoutOffices(rules, line));
  const sequences = proseOf(text).flatMap((line) => runsOf(line, rules.code === 'de', isNew));
  const found = [...bare.flatMap(wordsOf).filter(mayGo), ...sequences.flatMap(wordsOf).filter(isNew)];
  const words = keysOf([...found, ...also].filter((word) => !word.match(UNSPACED)));
  const runs = [...bare, ...also]
    .flatMap((name) => name.match(UNSPACED) ?? [])
    .filter((run) => !kept.has(wordKey(run)) && !isKnown(rules, run));
  const perhaps = text
    .split('\n')
    .flatMap((line) => [...line.matchAll(WITHIN)].map(([word]) => word))
    .filter(isNew);
  return {
    words,
    runs: [...new Set(runs)].sort((a, b) => b.length - a.length),
    posts,
    inflects: INFLECTING.has(rules.code),
    perhaps: rules.code === 'de' ? [] : [...new Set(perhaps)],
  };
}
