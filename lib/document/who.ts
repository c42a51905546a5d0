import type { LanguageRules } from '../language/rules.ts';
import { fold } from '../text/fold.ts';
import { firstMatch, has } from '../text/match.ts';
import { countryAt, isCountryWord } from './country.ts';

/** A piece of an address block: its words, and its offsets in `view.text`. */
export interface Words {
  text: string;
  start: number;
  end: number;
}

/** Who a block is about, and how many of its first lines say so. */
export interface Who {
  name: Words | null;
  title: Words | null;
  used: number;
}

type Sort = 'address' | 'office' | 'title' | 'titled name' | 'name';

const nobody: Who = { name: null, title: null, used: 0 };

const blank = (words: string) => ' '.repeat(words.length);

/** The words of a line that are left when those for an office somebody holds are taken out, as printed. */
function besideTitle(rules: LanguageRules, words: string, joints: boolean): string[] {
  const { titles, beside, fields, of } = rules.people;
  const text = fold(words).replace(titles, blank).replace(fields, blank).replace(beside, blank);
  const rest = joints ? text.replace(of, blank) : text;
  return [...rest.matchAll(/\p{L}+/gu)]
    .filter(({ 0: word }) => !isCountryWord(rules, word))
    .map(({ index, 0: word }) => words.slice(index, index + word.length));
}

/** Names begin in capitals where a script has them: words in small letters say what a title is of. */
function isSmall(words: readonly string[]): boolean {
  return words.length > 0 && words.every((word) => word.length > 3 && /^\p{Ll}/u.test(word));
}

/** True for a title with what it is of: `Minister of Justice`. */
function isWholeTitle(rules: LanguageRules, words: string): boolean {
  const text = fold(words);
  if (!has(rules.people.titles, text)) return false;
  const rest = besideTitle(rules, words, true);
  return isSmall(rest) || (rest.length === 0 && has(rules.people.fields, text));
}

function titleStart(rules: LanguageRules, text: string): number {
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
function endsInTitle(rules: LanguageRules, text: string): boolean {
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

function sortOf(rules: LanguageRules, words: string): Sort {
  const text = fold(words);
  if ((/\d|p\. ?o\. ?box/.test(text) && !isNumberedOffice(rules, text)) || labelled.test(text))
    return 'address';
  if (isWholeTitle(rules, words)) return 'title';
  const at = titleStart(rules, text);
  const office = has(rules.people.offices, text);
  if (office && (at !== 0 || /'s? \p{L}+$/u.test(text))) return 'office';
  if (at < 0 || at > 3) return isPlace(rules, text) ? 'address' : 'name';
  const rest = besideTitle(rules, words, false);
  if (rest.length === 0 || isSmall(rest) || has(rules.people.of, text)) return 'title';
  if (at === 0 && (endsInTitle(rules, text) || hasSmall(rest) || isShort(rest, words))) return 'title';
  return 'titled name';
}

function isNamed(sort: Sort): boolean {
  return sort === 'name' || sort === 'titled name';
}

/** `Jane Roe (Minister of Justice)`. */
function bracketed(rules: LanguageRules, { text, start }: Words): Who | null {
  const [, name = '', title = ''] = /^([^(),:]{4,60}) \(([^()]{4,80})\)$/.exec(text) ?? [];
  if (name === '' || !isNamed(sortOf(rules, name)) || !isTitled(rules, title)) return null;
  const at = start + name.length + 2;
  return {
    name: { text: name, start, end: start + name.length },
    title: { text: title, start: at, end: at + title.length },
    used: 1,
  };
}

/** `Jane Roe, Minister of Justice` and `Minister of Justice, Jane Roe`. */
function split(rules: LanguageRules, line: Words): Who | null {
  const behind = bracketed(rules, line);
  if (behind) return behind;
  const found = /^([^,:：]{2,70})(?:, |: ?|：)(.{2,120})$/.exec(line.text);
  if (!found) return null;
  const [, first = '', second = ''] = found;
  const part = (text: string, from: number): Words => ({
    text,
    start: line.start + from,
    end: line.start + from + text.length,
  });
  const [a, b] = [sortOf(rules, first), sortOf(rules, second)];
  const at = line.text.length - second.length;
  if (isNamed(a) && b === 'title') return { name: part(first, 0), title: part(second, at), used: 1 };
  if (a === 'title' && b === 'name' && !second.includes(',') && !/^\p{Ll}/u.test(second))
    return { name: part(second, at), title: part(first, 0), used: 1 };
  return null;
}

/** Words as names have them, and no more than a name has: no small letters where a script has capitals. */
function isName(rules: LanguageRules, words: string): boolean {
  if (!/^(?:[\p{Lu}\p{Lo}][^\s,;:]*(?: |$)){1,5}$/u.test(words)) return false;
  return words.length > 2 && sortOf(rules, words) === 'name';
}

/** `Minister of Justice Jane Roe`, and the other way about: where the one ends and the other begins. */
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

/** What a name is honoured with, in the middle of a line: `Chief of Police Mr Joe Madeup`. */
const honoured =
  / (?=(?:Mr|Mrs|Ms|Dr|Dra|Prof|Sr|Sra|Sig|Lic|Ing|Exm[oa]|Mme|M|H\. ?E|S\. ?E|J\. ?E|Sn)\.? \p{Lu}|(?:His|Her) Excellency |Sayın |Señora? |Herrn? |Frau |Pan[ai]? |г-н |г-жа )/u;

function runTogether(rules: LanguageRules, line: Words): Who | null {
  if (line.text.length > 120 || isWholeTitle(rules, line.text)) return null;
  const part = (from: number, to: number): Words => ({
    text: line.text.slice(from, to),
    start: line.start + from,
    end: line.start + to,
  });
  const at = honoured.exec(line.text)?.index ?? -1;
  const [office, holder] = [part(0, Math.max(0, at)), part(at + 1, line.text.length)];
  if (at > 0 && isTitled(rules, office.text) && !isStyled(office.text) && !/[\d,]/.test(holder.text))
    return { name: holder, title: office, used: 1 };
  for (const { index } of [...line.text.matchAll(/ /g)].reverse()) {
    const [before, behind] = [part(0, index), part(index + 1, line.text.length)];
    if (isWholeTitle(rules, before.text) && !isCutShort(rules, before.text) && isName(rules, behind.text))
      return { name: behind, title: before, used: 1 };
    if (isWholeTitle(rules, behind.text) && before.text.includes(' ') && isName(rules, before.text))
      return { name: before, title: behind, used: 1 };
  }
  return null;
}

const honorific =
  /^(?:mr|mrs|ms|dra?|prof|h\.? ?e|hon|sr|sra|senora?|j\. ?e|sayin|hr|fru|herrn?|frau|mme|madame|monsieur|exm[oa]|lic|gral|licda|shaikh|sheikh|prince|princess|ing|s\. ?e|dhr|mevr|general|brigadier|his|her)[. ]/;

/** `Minister of Health Services` above `Dr Jane Roe`: what looked like a name in the first line is of the title. */
function isTitleAlone(rules: LanguageRules, one: Who, second: Words): boolean {
  const [name, title] = [one.name, one.title];
  if (!name || !title || name.start < title.start) return false;
  return honorific.test(fold(second.text)) || (!name.text.includes(' ') && isName(rules, second.text));
}

/** In scripts without capitals a title does not show where it ends: above a name it is all of its line. */
function isCaseless(words: string): boolean {
  return words.includes(' ') && !/[\p{Lu}\p{Ll}]/u.test(words);
}

const isStyled = (words: string): boolean => honorific.test(fold(words));

/** `Regional Unified Commander` below `Major General Jane Roe`: words in capitals that end in an office, below a name. */
function isRank(rules: LanguageRules, first: string, second: string): boolean {
  return first.includes(' ') && !endsInTitle(rules, fold(first)) && endsInTitle(rules, fold(second));
}

/** `Alueen syyttäjä` above `Jane Roe`: an office behind what it is of, and a name as names are. */
function isTitleBehind(rules: LanguageRules, first: string, second: string): boolean {
  return (
    first.split(' ').length === 2 && endsInTitle(rules, fold(first)) && /^\p{Lu}\S+ \p{Lu}\S+$/u.test(second)
  );
}

/** Who the first lines of a block name: title and name in either order, on two lines or on one. */
export function whoIn(rules: LanguageRules, lines: readonly Words[]): Who {
  const [first, second] = lines;
  if (!first) return nobody;
  const one = split(rules, first) ?? runTogether(rules, first);
  if (one && !(second && isTitleAlone(rules, one, second))) return one;
  const sort = sortOf(rules, first.text);
  const next = second ? sortOf(rules, second.text) : 'address';
  if (sort === 'address') return nobody;
  if (sort === 'title') {
    return second && isNamed(next)
      ? { name: second, title: first, used: 2 }
      : { name: null, title: first, used: 1 };
  }
  if (sort === 'titled name' && second && next === 'name' && isCaseless(first.text))
    return { name: second, title: first, used: 2 };
  if (
    isNamed(sort) &&
    second &&
    (next === 'title' || (next === 'titled name' && isRank(rules, first.text, second.text)))
  )
    return { name: first, title: second, used: 2 };
  if (sort === 'titled name' && second && next === 'name' && isTitleBehind(rules, first.text, second.text))
    return { name: second, title: first, used: 2 };
  // An office that no list has, above a name that says that it is one.
  if (isNamed(sort) && second && isNamed(next) && isStyled(second.text) && !isStyled(first.text))
    return { name: second, title: first, used: 2 };
  return { name: first, title: null, used: 1 };
}

/** True when a line could begin a block: a name, a title, or an office, and no street. */
export function isHeadOfBlock(rules: LanguageRules, text: string): boolean {
  return sortOf(rules, text) !== 'address' || isTitleAndName(rules, text);
}

/** `Minister of Justice: Jane Roe`, on one line. */
function isTitleAndName(rules: LanguageRules, text: string): boolean {
  return text.length < 160 && split(rules, { text, start: 0, end: text.length })?.title?.start === 0;
}

/** True for an office on a line of its own with a colon behind it: `Minister of the Interior:`. */
export function isTitleLabel(rules: LanguageRules, line: string): boolean {
  const words = line.replace(/\s*[:：]\s*$/, '');
  if (words.length > 80 || !isTitled(rules, words)) return false;
  const before = words.split(' ').slice(0, titleStart(rules, fold(words)));
  return before.every((word) => /^\p{Lu}/u.test(word));
}

/** True when a line says an office that somebody holds. */
export function isTitled(rules: LanguageRules, text: string): boolean {
  const sort = sortOf(rules, text);
  return sort === 'title' || sort === 'titled name';
}

/** True when words are an office and nothing else. */
export function isOnlyTitle(rules: LanguageRules, words: string): boolean {
  return (
    sortOf(rules, words) === 'title' && besideTitle(rules, words, true).every((word) => /^\p{Ll}/u.test(word))
  );
}

/** True for a body that has an office in a place, and nobody's title: `Embassy of Peru`. */
export function isBody(rules: LanguageRules, words: string): boolean {
  return sortOf(rules, words) === 'office';
}

/** How embassies are called, in capitals or not: their word begins alike in most languages. */
const embassy =
  /(?<!\p{L})(?:embass[yi]|ambassad(?!or|eur|ris)|embajada|embaixada|ambasciata|botschaft|ambasada|посольств|büyükelçili|buyukelcili|πρεσβεια|سفارة)/u;

const ambassador = /(?<!\p{L})(?:ambass?ad|embaj|embaix|botschaft|посол|buyukelci|سفير)/u;

/** True for a line that begins an address by itself: somebody's office, or an embassy. */
export function isHeadWord(rules: LanguageRules, words: string): boolean {
  return sortOf(rules, words) === 'title' || embassy.test(fold(words));
}

/** `Jane Roe Embassy of Peru`: somebody's name and an embassy, with nothing between them. */
export function isBesideEmbassy(words: string): boolean {
  const at = embassy.exec(fold(words))?.index ?? 0;
  return (
    at > 0 &&
    /\p{L} $/u.test(words.slice(0, at)) &&
    /^\p{Lu}/u.test(words.slice(at)) &&
    !ambassador.test(fold(words.slice(0, at)))
  );
}

/** True for a line that looks like somebody's name, with a title or without. */
export function isNamedWord(rules: LanguageRules, words: string): boolean {
  return isNamed(sortOf(rules, words)) && /^\S+ \S/u.test(words);
}

/** `Minister of Justice Chief of Police`: two offices beside one another, and nothing that joins them. */
export function areTwoOffices(rules: LanguageRules, words: string): boolean {
  for (const { index } of words.matchAll(/(?<=[\p{L}’')]) (?=\p{Lu})/gu)) {
    const [before, behind] = [words.slice(0, index), words.slice(index + 1)];
    if (isCutShort(rules, before)) continue;
    const toEmbassy = embassy.test(fold(behind).slice(0, 12)) && !ambassador.test(fold(before));
    if (toEmbassy && sortOf(rules, before) === 'title') return true;
    if (!isWholeTitle(rules, before) || !isWholeTitle(rules, behind)) continue;
    if (titleStart(rules, fold(behind)) === 0) return true;
  }
  return false;
}
