import type { LanguageRules } from '../../language/rules.ts';
import { fold } from '../../text/fold.ts';
import { firstMatch, has } from '../../text/match.ts';
import { recall } from '../../text/recent.ts';
import { countryAt, isCountryWord } from '../header/country-names.ts';

/** What the words of a line, or of a part of one, are: somebody's office, somebody's name, or none of the two. */
export type Sort = 'address' | 'office' | 'title' | 'titled name' | 'name';

const blank = (words: string) => ' '.repeat(words.length);

/** The words of a line that are left when those for an office somebody holds are taken out, as printed. */
export function besideTitle(rules: LanguageRules, words: string, joints: boolean): string[] {
  return besideOffice(rules, words, joints).filter((word) => !isCountryWord(rules, fold(word)));
}

/** The same, with words that are like the name of a country, as `Francisco` is. */
export function besideOffice(rules: LanguageRules, words: string, joints = false): string[] {
  const { titles, beside, fields, of } = rules.people;
  const text = fold(words).replace(titles, blank).replace(fields, blank).replace(beside, blank);
  const rest = joints ? text.replace(of, blank) : text;
  return [...rest.matchAll(/\p{L}+/gu)].map(({ index, 0: word }) => words.slice(index, index + word.length));
}

/** Where the last of the words for an office and for what it is of ends, among those that a line begins with; 0 where it begins with none. */
export function titlesEnd(rules: LanguageRules, words: string): number {
  const { titles, beside, fields } = rules.people;
  const text = fold(words);
  if (titleStart(rules, text) < 0) return 0;
  const rest = text.replace(titles, blank).replace(fields, blank).replace(beside, blank);
  let end = 0;
  for (let at = 0; at < text.length; at += 1) if (text[at] !== ' ' && rest[at] === ' ') end = at + 1;
  return end;
}

/** Names begin in capitals where a script has them: words in small letters say what a title is of. */
function isSmall(words: readonly string[]): boolean {
  return words.length > 0 && words.every((word) => word.length > 3 && /^\p{Ll}/u.test(word));
}

/** True for a title with what it is of: `Minister of Justice`. */
export function isWholeTitle(rules: LanguageRules, words: string): boolean {
  const text = fold(words);
  if (!has(rules.people.titles, text)) return false;
  const rest = besideTitle(rules, words, true);
  return isSmall(rest) || (rest.length === 0 && has(rules.people.fields, text));
}

export function titleStart(rules: LanguageRules, text: string): number {
  rules.people.titles.lastIndex = 0;
  const found = rules.people.titles.exec(text);
  return found ? text.slice(0, found.index).split(' ').length - 1 : -1;
}

/** `Ankara, Turkey`: ends in a comma and a country. */
function isPlace(rules: LanguageRules, text: string): boolean {
  const comma = text.lastIndexOf(', ');
  if (comma < 0) return false;
  const country = countryAt(rules, text, comma + 2);
  return country !== null && /^\W*$/u.test(text.slice(comma + 2 + country.length));
}

/** A label that is not known, with its value: nobody's name. */
const labelled = /^[^:]{2,30}: \S/;

/** `Chief District Officer`: begins with a word for an office, and ends in one. */
export function endsInTitle(rules: LanguageRules, text: string): boolean {
  const last = text.slice(text.lastIndexOf(' ') + 1);
  return firstMatch(rules.people.titles, last)?.end === last.length;
}

/** `Head of prison colony no. 19`: a number that its word leads to, behind an office, is of no street. */
function isNumberedOffice(rules: LanguageRules, text: string): boolean {
  if (titleStart(rules, text) !== 0) return false;
  return !/\d/.test(text.replace(/(?<!\p{L})(?:no|nr|n|n°|c|№|num|#)\.? ?\d{1,3}(?![\d/-])/gu, ' '));
}

/** Among words in capitals a small one that is no part of a name: `Prosecutor of the Northern region`, without its "of". */
function hasSmall(words: readonly string[]): boolean {
  return words.some((word) => word.length > 3 && /^\p{Ll}/u.test(word));
}

/** `Ombudsperson in the RF`: letters for a country or a body, where the rest is not in capitals. */
function isShort(rest: readonly string[], words: string): boolean {
  const letters = rest.filter((word) => !/^\p{Ll}{1,3}$/u.test(word));
  const short = letters.every((word) => word.length < 5 && /^\p{Lu}+$/u.test(word));
  return letters.length > 0 && short && words !== words.toUpperCase();
}

/** Words that join a title with what it is of begin in small letters: the Dutch `van` is in no Vietnamese `Văn`. */
function isOf({ people }: LanguageRules, words: string, text: string): boolean {
  return [...text.matchAll(people.of)].some(({ index }) => !/^\p{Lu}/u.test(words.slice(index)));
}

/** Joins two offices that one person holds. */
const and = / (?:and|&|und|et|y|e|en|och|og|ja|i|és|és a|и|й|та|και|ve) /u;

/** `Attorney General and Head of the Public Prosecutor's Office`: an office that is whole, and one more behind "and". */
function isTwoTitles(rules: LanguageRules, words: string): boolean {
  const joint = and.exec(words);
  if (!joint) return false;
  const [one, other] = [words.slice(0, joint.index), words.slice(joint.index + joint[0].length)];
  return (
    besideTitle(rules, one, true).length === 0 &&
    titleStart(rules, fold(other)) === 0 &&
    isOf(rules, other, fold(other))
  );
}

/** Lines of a few papers. */
const MOST = 2000;
/** No longer words are kept. */
const longest = 200;

/** What a rule finds in words is kept: the same words are asked about again by each rule that looks at their line. */
export function kept<V>(find: (rules: LanguageRules, words: string) => V) {
  const all = new WeakMap<LanguageRules, Map<string, { found: V }>>();
  return (rules: LanguageRules, words: string): V => {
    if (words.length > longest) return find(rules, words);
    const known = all.get(rules) ?? new Map<string, { found: V }>();
    all.set(rules, known);
    return recall(known, words, MOST, () => ({ found: find(rules, words) })).found;
  };
}

/** A street as English has it, behind two words at least: `End of Invented Street`. */
const street = /^\S+ .*\S (?:street|avenue|boulevard|road)(?!\p{L})/u;

export const sortOf = kept(lookedAt);

function lookedAt(rules: LanguageRules, words: string): Sort {
  const text = fold(words);
  if ((/\d|p\. ?o\. ?box/.test(text) && !isNumberedOffice(rules, text)) || labelled.test(text))
    return 'address';
  if (isWholeTitle(rules, words)) return 'title';
  const at = titleStart(rules, text);
  if (at === 0 && isTwoTitles(rules, words)) return 'title';
  const office = has(rules.people.offices, text);
  if (office && (at !== 0 || /'s? \p{L}+$/u.test(text))) return 'office';
  if (at < 0 && street.test(text)) return 'address';
  if (at < 0 || at > 3) return isPlace(rules, text) ? 'address' : 'name';
  const rest = besideTitle(rules, words, false);
  if (rest.length === 0 || isSmall(rest) || isOf(rules, words, text)) return 'title';
  if (rest.every((word) => /^\p{Ll}/u.test(word))) return 'title';
  if (at === 0 && (endsInTitle(rules, text) || hasSmall(rest) || isShort(rest, words))) return 'title';
  return 'titled name';
}

/** Words that never end a title: "and", the article, and those that join it with what it is of. */
const joints =
  /^(?:and|und|et|y|e|i|en|och|og|ja|ve|и|й|та|και|és|the|la|le|les|l|der|die|das|den|dem|des|von|du|de|del|della|delle|dei|di|do|da|dos|das|el|los|las|il|lo|van|voor|for|för|av|af|of|to|του|της|των)$/u;

/** `Minister of Justice and`: its last word joins it with what follows. */
export function isCutShort(rules: LanguageRules, words: string): boolean {
  const last = words.slice(words.lastIndexOf(' ') + 1);
  if (!/^\p{Ll}/u.test(last)) return false;
  const text = fold(last);
  // `dell'Interno` says what it is of.
  if (/\p{L}['’]\p{L}/u.test(last)) return false;
  return joints.test(last) || firstMatch(rules.people.of, text)?.end === text.length;
}
