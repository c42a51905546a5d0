import { foldPattern } from '../../language/define.ts';
import type { LanguageRules } from '../../language/rules.ts';
import { fold } from '../../text/fold.ts';
import { besideOffice, besideTitle, endsInTitle, kept, sortOf, titleStart, titlesEnd } from './offices.ts';

/** What stands before a name and is none of it, nor an office: of many languages, for people are called by it in theirs. */
const honours = [
  '(?:mr|mrs|ms|dra?|prof|h\\. ?e|i\\. ?e|d(?:na|ª)?\\.|don|dona|h\\. ?m|hon|sr|sra|senora?|j\\. ?e|sayin|hr|fru|herrn?|frau|mme|madame|monsieur|exm[oa]|lic|gral|licda|ing|s\\. ?e|s\\. ?exc|sig|sig\\.ra|dhr|mevr|mag|arq|abg|cde|bpk|ibu|sn|gos?pod[ai]n|pan[ai]?|rev|sir|dame|lord|lady)[. ]',
  'm\\. |(?:de heer|mevrouw|signora?|senhora?|doutora?|doctora?|dott\\.?(?:ssa)?|doktor|professor|his|her|son|sa|sua|su|seine|ihre|zijne|hare|hans|hendes|hennes)(?: (?:royal|serene))?(?: (?:excellency|excellence|highness|majesty|altesse|majeste|eccellenza|excelencia|exzellenz|excellentie|majesteit|excellens|eminence))? ',
  "(?:the )?(?:most )?(?:right )?honou?rable |(?:el |l')?(?:honorable|excelentisim[oa]|excmo\\.?|excma\\.?) ",
  "(?:shaikh|sheikh|sheik|prince(?:ss)?|prins(?:esse)?|sayy?id|seyed|hajj?i?|samdech|dat(?:o'?|uk|in)(?: s(?:eri|ri))?|tan sri|begum|ayatoll?ah|ayetullah|ajatoll?ah|hoja?t\\p{L}*[- ]?(?:ol|al|ul)?-?\\p{L}*|imam|mullah?|bishop|cardinal|fr|father) ",
  'г-н |г-жа |г-ну |господин\\p{L}? |госпож\\p{L} |товарищ\\p{L}? |пан[иіу]? |аятолл\\p{L} |шейх\\p{L}? |кнез |κ\\. ?|κ[αο]\\. ?|κυρι\\p{L}{1,2} |αγιατολαχ ',
  '(?:ال)?(?:سيدة?|دكتورة?|مستشارة?|قاضية?|شيخ|أستاذة?|مهندسة?|مشير|فريق(?: أول)?|لواء|عميد|عقيد|مقدم|رائد|نقيب|دكتر|سرتیپ|سردار|سرلشکر|سرهنگ) |د\\. ?|(?:معالي|سعادة|فخامة|جلالة|سمو|صاحب السمو) ',
  '(?:جناب )?آقای |خانم |آیت[ ]?الله |حجت[ ]?الاسلام |حضرت ',
  'מר |גב\' ?|ד"ר |עו"ד |השופטת? |הרב |פרופ\' |(?:אלוף|תת-אלוף|רב-אלוף|ניצב|רב-ניצב)(?:ה|ית)? ',
];
const honour = `(?:${honours.map(foldPattern).join('|')})`;
const styledFrom = new RegExp(`^${honour}`, 'u');
/** In the middle of a line, behind a blank. */
const styledWithin = new RegExp(`(?<= )${honour}`, 'gu');

/** Ranks, which stay with the name: whoever is greeted is called by them. */
const rank = new RegExp(
  `^(?:${[
    '(?:lt|gen|col|maj|capt|cpt|brig|adm|sgt|cmdr|insp|supt|gral|cnel|tte)\\.? ',
    '(?:lieutenant|brigadier|vice[- ]?admiral|rear[- ]?admiral|air|field|chief|major|colonel|general|captain|admiral|marshal|commodore|sergeant|senior)(?:[- ](?:general|colonel|marshal|admiral|major|commander))? ',
    '(?:teniente|mayor|coronel|capitan|almirante|contraalmirante|comisario|subcomisario|comisionado|brigada|brigadeiro|tenente|coronel|capitao|almirante|generale|colonnello|maggiore|capitano|ammiraglio|generalen?)(?: (?:coronel|general|brigadier|de division|de brigada))? ',
    '(?:general(?:major|leutnant|oberst|oversten)?|oberst(?:leutnant)?|hauptmann|generaal(?:-majoor)?|kolonel|luitenant(?:-generaal|-kolonel)?|kapitein|overste|oversten|generalmajor(?:en)?|generallojtnant|oberstlojtnant|kaptein|kenraali\\p{L}*|eversti\\p{L}*|kapteeni|amiraali|contre-amiral|amiral|capitaine|commandant|colonel|lieutenant-colonel) ',
    '(?:general|generał\\p{L}*|gen\\.|pułkownik|płk\\.?|major|mjr\\.?|generalmajor|plukovnik|plk\\.?|generalporucik|generał broni|tabornok|vezerornagy|ezredes|alezredes|(?:or|tum|tug|kor)?general|albay|yarbay|binbasi|amiral) ',
    '(?:генерал\\p{L}*|полковник\\p{L}*|подполковник\\p{L}*|майор\\p{L}*|капитан\\p{L}*|адмирал\\p{L}*)(?:-\\p{L}+)?(?: (?:юстиции|полиции|милиции|армии|внутренней службы))? ',
    '(?:υπο|αντι)?(?:στρατηγ|συνταγματαρχ|ταξιαρχ|πτεραρχ|ναυαρχ)\\p{L}* ',
  ]
    .map(foldPattern)
    .join('|')})`,
  'u',
);

const isRank = (words: string): boolean => rank.test(`${fold(words)} `);

/** `Colonel Jane Roe`, `Maj. Gen. Jane Roe`: a rank and a name, and nobody's office. */
export function isRanked(rules: LanguageRules, words: string): boolean {
  const length = rank.exec(fold(words))?.[0].length ?? 0;
  const name = words.slice(length);
  return (
    length > 0 &&
    (isPerson(rules, name) || isPerson(rules, name.slice(rank.exec(fold(name))?.[0].length ?? 0)))
  );
}

/** `Exmo. Sr. Ministro`: words without what somebody is honoured with at their beginning. */
export function withoutHonours(words: string): string {
  let rest = words;
  for (
    let found = styledFrom.exec(fold(rest));
    found && found[0].length <= rest.length;
    found = styledFrom.exec(fold(rest))
  )
    rest = rest.slice(found[0].length).trimStart();
  return rest;
}

/** `His Excellency`, on a line of its own above whom it honours. */
export function isHonourAlone(words: string): boolean {
  return withoutHonours(`${words} `) === '';
}

/** True for words that begin with what names are honoured with: `Mr Joe Madeup`. */
export function isStyled(words: string): boolean {
  return styledFrom.test(fold(words));
}

/** `Ambassador Jane D. Roe`: a letter between a first name and the last one is no `Don` and no `Monsieur`. */
const isInitial = (words: string, at: number): boolean =>
  /^\p{Lu}\S+ \p{Lu}\p{Ll}+ $/u.test(words.slice(0, at)) &&
  /^[DM]\. \p{Lu}[\p{L}\p{M}'’-]+$/u.test(words.slice(at));

/** Where the name of whoever is honoured begins within a line: `Chief of Police Mr Joe Madeup`; -1 where nobody is. */
export function styledAt(words: string): number {
  const text = fold(words);
  for (const { index } of text.matchAll(styledWithin)) {
    if (isInitial(words, index)) continue;
    // Where a script has capitals, an honour or the name behind it begins in one.
    if (/[\p{Lu}]/u.test(words[index] as string) || !/\p{Ll}/u.test(words[index] as string)) return index;
    if (/^(?:de heer|mevrouw|г-н|г-жа|pan|пан)/u.test(text.slice(index))) return index;
  }
  return -1;
}

const word = "\\p{Lu}[\\p{L}\\p{M}.'’ʼ-]*|(?:al|el|ul|as|at)-\\p{L}[\\p{L}\\p{M}'’-]*";
const particle =
  '(?:al|bin|bint|ibn|ben|ould|de|del|la|las|los|van|von|der|den|ter|da|do|dos|das|di|du|le|e|y|i|af|av|zu|ag|o)';
const person = new RegExp(`^(?:${word})(?: (?:(?:${particle}) ){0,3}(?:${word})){1,5}$`, 'u');

/** True for words as the names of people have them, at least two, and none that says an office or a body. */
export function isPerson(rules: LanguageRules, words: string): boolean {
  if (!person.test(words) || sortOf(rules, words) !== 'name') return false;
  const left = besideOffice(rules, words);
  const all = words.split(' ').filter((one) => /^\p{Lu}/u.test(one));
  return (
    all.every((one) => left.some((free) => one.includes(free))) && besideTitle(rules, words, false).length > 0
  );
}

/** Words that say an office and nothing else, and no rank: `Governor`, without what it is of. */
function isBareOffice(rules: LanguageRules, words: string): boolean {
  if (isRank(words) || besideTitle(rules, words, false).length > 0) return false;
  const last = [...fold(words).matchAll(rules.people.titles)].at(-1);
  return last !== undefined && last.index + last[0].length === words.length;
}

/** Offsets of an office, and of the name behind it, within a line. */
export interface Apart {
  title: [start: number, end: number];
  name: [start: number, end: number];
}

/** `Governor Jane Roe`: an office that does not say what it is of, and a name. */
export const officeAndName = kept(takenApart);

function takenApart(rules: LanguageRules, words: string): Apart | null {
  const sort = sortOf(rules, words);
  if (sort === 'name' || sort === 'address') return null;
  let lead = 0;
  for (let styled = styledFrom.exec(fold(words)); styled; styled = styledFrom.exec(fold(words.slice(lead)))) {
    lead += styled[0].length;
    if (lead >= words.length) return null;
  }
  if (!/[\p{Lu}\p{Ll}]/u.test(words)) return lead > 0 ? null : caseless(rules, words);
  for (const { index } of [...words.matchAll(/ /g)].reverse()) {
    if (index <= lead) continue;
    const [office, name] = [words.slice(lead, index), words.slice(index + 1)];
    if ((isPerson(rules, name) || isStyledPerson(rules, name)) && isBareOffice(rules, office))
      return { title: [lead, index], name: [index + 1, words.length] };
  }
  return null;
}

function isStyledPerson(rules: LanguageRules, name: string): boolean {
  const words = name.replace(/ ?(?:氏|さん|様|殿|閣下|先生|女士|阁下|씨|님)$/u, '');
  if (words !== name && isPerson(rules, words)) return true;
  const styled = styledFrom.exec(fold(words))?.[0] ?? rank.exec(fold(words))?.[0] ?? '';
  return styled !== '' && isPerson(rules, words.slice(styled.length));
}

/** What a title is of begins with the article in these scripts, and no name does. */
const withArticle = /^(?:و?ال|وال|ל?ה)\p{L}/u;

/** Where a script has no capitals: an office in words that are known, or up to what the name is honoured with. */
function caseless(rules: LanguageRules, words: string): Apart | null {
  const styled = styledAt(words);
  if (styled > 0 && titleStart(rules, fold(words.slice(0, styled))) >= 0 && !/\d/.test(words))
    return { title: [0, styled - 1], name: [styled, words.length] };
  const end = titlesEnd(rules, words);
  const name = words.slice(end).trimStart();
  const many = name.split(' ').length;
  const joined = end > 0 && words[end] !== ' ';
  if (end <= 0 || (joined && !/^\p{Script=Han}{2,4}$/u.test(name)) || many > 4 || withArticle.test(name))
    return null;
  if (!/^[\p{L}\p{M} .·・．'"‌-]{2,40}$/u.test(name) || sortOf(rules, name) !== 'name') return null;
  return { title: [0, end], name: [words.length - name.length, words.length] };
}

/** True where words of a name stand again in the lines below it: `Governor of Phnom Penh`, without its "of", above the address. */
export function isPlaceBelow(name: string, below: readonly { text: string }[]): boolean {
  return name.length > 3 && below.some(({ text }) => text.includes(name) && text !== name);
}

/** `Alueen syyttäjä` above `Jane Roe`: an office behind what it is of, and a name as names are. */
export function isTitleAboveName(rules: LanguageRules, first: string, second: string): boolean {
  const text = fold(first);
  if (!endsInTitle(rules, text) || first.split(' ').length > 6) return false;
  return isPerson(rules, second) || isStyled(second);
}

/** A part of a country at the end of words: what an office is of, and nobody's name. */
const area =
  /(?<!\p{L})(?:province|provincia|region|regione|regiao|district|distrito|distretto|county|governorate|prefecture|municipality|municipio|municipalite|department|departamento|departement|territory|oblast|krai|kreis|bezirk|provinz|provincie|lan|fylke|voivodeship|wojewodztwo|kraj|valtio|ili|ilcesi|область|край|область|нахия|νομος|περιφερεια)$|^(?:provincia|regione|departamento|departement|municipio|distrito|estado|state|provincie|wojewodztwo|محافظة|ولاية|منطقة|استان|מחוז|νομος|περιφερεια|г\.|область) |(?:省|市|縣|县|州|都|府|도|시|주)$/u;

export function isArea(words: string): boolean {
  return area.test(fold(words));
}

/** What states are called, at the beginning of a word: `Federacji Rosyjskiej`, `Republic of Peru`. */
const state =
  /(?<!\p{L})(?:federa[ct]|federacij|foderat|foderac|republi|respubli|kingdom|royaume|reino |regno |konigreich|koninkrijk|kongeri|kungarike|krolest|kralov|kralj|kiralys|emirat|sultanat|tasavall|koztarsas|cumhuriyet|республик|республік|федерац|королевств|королівств|δημοκρατι|ομοσπονδι|βασιλει)/u;

/** Words for a state, which an office is of: nobody is called so. */
export function isState(words: string): boolean {
  return state.test(fold(words));
}

/** Names with a father's name, as Russian has them, and with letters for the first names: nobody's place. */
export function isFullName(words: string): boolean {
  return /^\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)? \p{Lu}\p{L}+(?:вич|вна|чна|вичу|вне|чне|[oe]vi[cč]h?|[oe]wic[zh]|[oe]witsch|[oe]vit[jc]h?|[oe]vics|[oe]vna|[oe]wna|jewna|yevna)(?: \p{Lu}\p{L}+)?$|^(?:\p{Lu}\. ?){1,2}\p{Lu}\p{L}{2,}$/u.test(
    words,
  );
}
