import { headOfMissionWord, missionWord } from '../../language/missions.ts';
import type { LanguageRules } from '../../language/rules.ts';
import { fold } from '../../text/fold.ts';
import { isHeadOfEmbassy } from './embassies.ts';
import {
  isArea,
  isFullName,
  isHonourAlone,
  isPerson,
  isPlaceBelow,
  isRanked,
  isState,
  isStyled,
  isTitleAboveName,
  officeAndName,
  styledAt,
  withoutHonours,
} from './names.ts';
import {
  besideTitle,
  endsInTitle,
  isCutShort,
  isWholeTitle,
  type Sort,
  sortOf,
  titleStart,
} from './offices.ts';

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

const nobody: Who = { name: null, title: null, used: 0 };

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
  if (isArea(second)) return null;
  if (isNamed(a) && b === 'title') return { name: part(first, 0), title: part(second, at), used: 1 };
  const titled =
    a === 'title' ||
    (titleStart(rules, fold(first)) === 0 && isStyled(second)) ||
    (a === 'titled name' && isLoneTitle(rules, first) && isPerson(rules, second));
  if (titled && b === 'name' && !second.includes(',') && !/^\p{Ll}/u.test(second))
    return { name: part(second, at), title: part(first, 0), used: 1 };
  return null;
}

/** Words as names have them, and no more than a name has: no small letters where a script has capitals. */
function isName(rules: LanguageRules, words: string, least = 1): boolean {
  if (words.split(' ').length < least) return false;
  if (!/^(?:[\p{Lu}\p{Lo}][^\s,;:]*(?: |$)){1,5}$/u.test(words)) return false;
  return words.length > 2 && sortOf(rules, words) === 'name';
}

/** A word for an office stands in it; what sort it is is known already. */
function hasTitle(rules: LanguageRules, words: string): boolean {
  return sortOf(rules, words) !== 'name' || titleStart(rules, fold(words)) >= 0;
}

/** Parts of a line as words. */
function part(line: Words, from: number, to: number): Words {
  return { text: line.text.slice(from, to), start: line.start + from, end: line.start + to };
}

/** What Turkish offices end in where they say before it what they are of: `Yargı Kurulu Başkanı`. A name follows. */
const possessed =
  /(?<=\p{L} )(?:(?:genel)?(?:baskan|bakan|mudur|komutan|amir|hakim|direktor|sekreter|kral|sultan|emir|sef|lider|rektor|prens)[iu]|(?:valisi|(?:bas)?savcisi|temsilcisi|(?:buyuk)?elcisi|(?:bas)?konsolosu|sozcusu|denetcisi|baskanvekili|yardimcisi))(?= )/gu;

/** `Yüksek Kurul Başkanı Jane Roe`: an office whose end shows, and a name of two words at least behind it. */
function behindPossessed(rules: LanguageRules, line: Words): Who | null {
  const last = [...fold(line.text).matchAll(possessed)].at(-1);
  if (!last || line.text.length > 120) return null;
  const end = last.index + last[0].length;
  const [title, name] = [part(line, 0, end), part(line, end + 1, line.text.length)];
  return isName(rules, name.text, 2) ? { name, title, used: 1 } : null;
}

/** `Ombudsperson in the RF` before `Jane Q. Roe`: letters for a country end what the office is of, and names have small ones. */
function isBehindLetters(rules: LanguageRules, before: string, behind: string): boolean {
  return / \p{Lu}{2,4}$/u.test(before) && sortOf(rules, before) === 'title' && isPerson(rules, behind);
}

function runTogether(rules: LanguageRules, line: Words): Who | null {
  if (line.text.length > 120 || !hasTitle(rules, line.text) || isWholeTitle(rules, line.text)) return null;
  const possessor = rules.code === 'tr' ? behindPossessed(rules, line) : null;
  if (possessor) return possessor;
  const at = styledAt(line.text);
  const [office, holder] = [part(line, 0, Math.max(0, at - 1)), part(line, at, line.text.length)];
  if (at > 0 && isTitled(rules, office.text) && !isStyled(office.text) && !/[\d,]/.test(holder.text))
    return { name: holder, title: office, used: 1 };
  for (const { index } of [...line.text.matchAll(/ /g)].reverse()) {
    const [before, behind] = [part(line, 0, index), part(line, index + 1, line.text.length)];
    if (/,$/.test(before.text) || isArea(behind.text)) continue;
    const whole = isWholeTitle(rules, before.text) && isName(rules, behind.text, 2);
    if ((whole && !isCutShort(rules, before.text)) || isBehindLetters(rules, before.text, behind.text))
      return { name: behind, title: before, used: 1 };
    const isHonour = withoutHonours(`${before.text} `) === '';
    if (isHonour) return null;
    if (isWholeTitle(rules, behind.text) && before.text.includes(' ') && isName(rules, before.text))
      return { name: before, title: behind, used: 1 };
  }
  return null;
}

/** `Governor Jane Roe` on one line, where what stands below shows no other name, nor that the office is of a place. */
function holderOf(rules: LanguageRules, line: Words, below: readonly Words[]): Who | null {
  if (line.text.length > 120) return null;
  const found = officeAndName(rules, line.text);
  if (!found) return null;
  const [title, name] = [part(line, ...found.title), part(line, ...found.name)];
  const next = below[0]?.text ?? '';
  if (isPlaceBelow(name.text, below) || (isStyled(next) && !isStyled(line.text))) return null;
  if (isCaseless(line.text) && !isStyled(name.text) && isNameLike(rules, next)) return null;
  return { name, title, used: 1 };
}

/** As short as names are, where a script does not show them. */
function isNameLike(rules: LanguageRules, words: string): boolean {
  return words !== '' && words.split(' ').length < 5 && sortOf(rules, words) === 'name';
}

/** `Minister of Health Services` above `Dr Jane Roe`: what looked like a name in the first line is of the title. */
function isTitleAlone(rules: LanguageRules, one: Who, second: Words): boolean {
  const [name, title] = [one.name, one.title];
  if (!name || !title || name.start < title.start) return false;
  if (isStyled(second.text)) return !isStyled(name.text);
  if (isRanked(rules, second.text)) return !isStyled(name.text) && !isRanked(rules, name.text);
  return isFullName(second.text) || (!name.text.includes(' ') && isName(rules, second.text));
}

/** `Chair of Inquiries Republic of Peru` above somebody's name: what looked like a name is the state that the office is of. */
function isOfState(rules: LanguageRules, { name, title }: Who, second: Words): boolean {
  return name !== null && title !== null && isState(name.text) && isPerson(rules, second.text);
}

/** `Inspector General Jane Roe` above `Chief of Police of Anywhere`: the second line says the office, with what it is of. */
function isRankBefore(rules: LanguageRules, { name, title }: Who, second: Words): boolean {
  if (!name || !title || title.start > name.start) return false;
  return (
    sortOf(rules, second.text) === 'title' &&
    !isWholeTitle(rules, title.text) &&
    !/[,\d]/.test(second.text) &&
    titleStart(rules, fold(second.text)) === 0 &&
    second.text.split(' ').length > title.text.split(' ').length
  );
}

/** In scripts without capitals a title does not show where it ends: above a name it is all of its line. */
function isCaseless(words: string): boolean {
  return words.includes(' ') && !/[\p{Lu}\p{Ll}]/u.test(words);
}

/** `Regional Unified Commander` below `Major General Jane Roe`: words in capitals that end in an office, below a name. */
function isRank(rules: LanguageRules, first: string, second: string): boolean {
  return first.includes(' ') && !endsInTitle(rules, fold(first)) && endsInTitle(rules, fold(second));
}

/** An office that no list has, or that goes on to a place, above a name that nothing else can be. */
function isAboveName(rules: LanguageRules, first: Words, second: Words, below: readonly Words[]): boolean {
  if (isTitleAboveName(rules, first.text, second.text)) return true;
  if (sortOf(rules, first.text) !== 'titled name' || isStyled(first.text)) return false;
  if (isCaseless(first.text) || isFullName(second.text)) return true;
  const apart = officeAndName(rules, first.text);
  const place = apart && first.text.slice(...apart.name);
  // `Governor Invented`, with one word for the place.
  if (apart === null && titleStart(rules, fold(first.text)) === 0 && isPerson(rules, second.text))
    return true;
  return place !== null && isPlaceBelow(place, below) && isPerson(rules, second.text);
}

/** `Yüksek Kurul Başkanı`: an office that ends its line, or that begins one where no capitals show a name behind it. */
function isLoneTitle(rules: LanguageRules, words: string): boolean {
  if (isStyled(words)) return false;
  if (isCaseless(words) && titleStart(rules, fold(words)) === 0) return officeAndName(rules, words) === null;
  return words.includes(' ') && endsInTitle(rules, fold(words));
}

/** `Governor Invented` below `Jane Roe`: an office with what it is of, for the name stands above it. */
function isTitleBelow(rules: LanguageRules, first: string, second: string): boolean {
  if (titleStart(rules, fold(second)) !== 0 || isStyled(second)) return false;
  return (
    isCaseless(second) ||
    ((isPerson(rules, first) || isStyled(first)) && officeAndName(rules, second) === null)
  );
}

/** `Délégué général à la Sûreté` below `M. Jean Fictif`: small words, that no name has, below one that is honoured. */
function isUnknownTitle(rules: LanguageRules, first: string, { text }: Words): boolean {
  const small = text.split(' ').filter((word) => /^\p{Ll}{4,}/u.test(word));
  return (
    (isStyled(first) || isPerson(rules, first)) &&
    small.length > 0 &&
    /^\p{Lu}/u.test(text) &&
    !/[.!?:@]/.test(text) &&
    text.length < 90
  );
}

/** `President Jane Roe` below `The President`: the name alone, for its office is said already. */
function withoutOffice(rules: LanguageRules, who: Who): Who {
  const { name, title } = who;
  if (!name || !title) return who;
  const found = officeAndName(rules, name.text);
  if (!found) return who;
  const office = fold(name.text.slice(...found.title));
  return fold(title.text).includes(office) ? { ...who, name: part(name, ...found.name) } : who;
}

/** Who the first lines of a block name: title and name in either order, on two lines or on one. */
export function whoIn(rules: LanguageRules, lines: readonly Words[]): Who {
  return withoutOffice(rules, firstOf(rules, lines));
}

function firstOf(rules: LanguageRules, lines: readonly Words[]): Who {
  const [first, second, ...others] = lines;
  if (!first) return nobody;
  if (second && isHonourAlone(first.text)) {
    const who = firstOf(rules, lines.slice(1));
    return { ...who, used: who.used + 1 };
  }
  if (second && isHeadOfEmbassy(rules, first.text, second.text))
    return { name: second, title: first, used: 2 };
  const one = split(rules, first) ?? runTogether(rules, first) ?? holderOf(rules, first, lines.slice(1));
  if (one && second && isRankBefore(rules, one, second)) return { name: one.name, title: second, used: 2 };
  if (one && second && isOfState(rules, one, second)) return { name: second, title: first, used: 2 };
  if (one && !(second && isTitleAlone(rules, one, second))) return one;
  const sort = sortOf(rules, first.text);
  if (sort === 'address') return nobody;
  const alone = { name: null, title: first, used: 1 };
  const lone = sort === 'title' || (sort === 'titled name' && isLoneTitle(rules, first.text));
  if (!second) return lone ? alone : { name: first, title: null, used: 1 };
  const next = sortOf(rules, second.text);
  const [titleFirst, nameFirst] = [
    { name: second, title: first, used: 2 },
    { name: first, title: second, used: 2 },
  ];
  if (sort === 'title') return isNamed(next) ? titleFirst : alone;
  // `Exmo. Sr. Ministro del Interior`, and `Commander, Region I`, above a name.
  const [head = ''] = first.text.split(',');
  const isOffice = isWholeTitle(rules, withoutHonours(first.text));
  if (isOffice && (isStyled(second.text) || isRanked(rules, second.text))) return titleFirst;
  if (isOffice && isStyled(first.text)) return isName(rules, second.text, 2) ? titleFirst : alone;
  if (head !== first.text && isTitled(rules, head) && isRanked(rules, second.text)) return titleFirst;
  // `Military Commander Region IX` above `Maj. Gen. Jane Roe`.
  const ranksOnly = isRanked(rules, second.text) && !isRanked(rules, first.text);
  if (sort === 'titled name' && ranksOnly && !isStyled(first.text)) return titleFirst;
  // `Chairman, Council of State` below `General Jane Roe`.
  const [office = ''] = second.text.split(',');
  const isHolder = isRanked(rules, first.text) || isStyled(first.text) || isPerson(rules, first.text);
  if (isHolder && office !== second.text && isOnlyTitle(rules, office) && !/\d/.test(second.text))
    return nameFirst;
  if (
    isNamed(sort) &&
    (next === 'title' || (next === 'titled name' && isRank(rules, first.text, second.text)))
  )
    return nameFirst;
  if (sort === 'name' && next === 'titled name' && isTitleBelow(rules, first.text, second.text))
    return nameFirst;
  if (lone && (next === 'address' || next === 'office')) return alone;
  if (isNamed(next) && isAboveName(rules, first, second, others)) return titleFirst;
  // An office that no list has, above a name that says that it is one.
  if (isNamed(sort) && isNamed(next) && isStyled(second.text) && !isStyled(first.text)) return titleFirst;
  // `Överläkare`, one word with small letters: no list has it, and nobody's name is one word above another's.
  if (sort === 'name' && /^\p{Lu}\p{Ll}{4,}$/u.test(first.text) && isPerson(rules, second.text))
    return titleFirst;
  if (sort === 'name' && isNamed(next) && isUnknownTitle(rules, first.text, second)) return nameFirst;
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

/** True for a line that begins an address by itself: somebody's office, or an embassy. */
export function isHeadWord(rules: LanguageRules, words: string): boolean {
  return sortOf(rules, words) === 'title' || missionWord.test(fold(words));
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
    const toEmbassy = missionWord.test(fold(behind).slice(0, 12)) && !headOfMissionWord.test(fold(before));
    if (toEmbassy && sortOf(rules, before) === 'title') return true;
    if (!isWholeTitle(rules, before) || !isWholeTitle(rules, behind)) continue;
    if (titleStart(rules, fold(behind)) === 0) return true;
  }
  return false;
}
