import { fold } from '../text/fold.ts';

// How embassies and consulates, and those who head them, are called in the languages that papers are in. It is one list, apart
// from the files of the languages, since a paper names an embassy in another language than its own as well. Each is the
// beginning of a word, folded; what stands in brackets is another word that begins alike.

const EMBASSIES = [
  'embass(?:y|ies)|high commission(?!er)|haut-commissariat(?! (?:aux|des|pour))',
  'ambassad(?!or|eur|ri[cs]|ress)|\\p{L}{0,12}botschaft(?!er)',
  'embajada|embaixada|ambaixada|ambasciat[ae](?!\\p{L})|ambasad(?!or)',
  'velvyslanectv|veleposlani?stv|nagykovetseg|vestniecib',
  'suurlahetys|suursaatkon|sendira[ðd]|(?:buyuk)?elcilig|(?:buyuk)?elcilik',
  'посоль?ств|амбасад(?!ор)|πρεσβει',
  '(?:ال|لل)?سفار(?:ه(?!\\p{L})|ا?ت)|[הלב]?שגרירות',
];
const EMBASSIES_ANYWHERE = '大使[馆館]|대사관';

const AMBASSADORS = [
  'ambassad(?:or|eur|ri[cs]|ress)|high commissioner(?! for)|haut-?commissaire(?! (?:aux|des|pour))|botschafter',
  'embajador|embaixador|embaixatri|ambaixador|ambasciat(?:or|ric)|ambasador',
  'velvyslan(?!ectv)|veleposlan(?!i?stv)|nagykovet(?!seg)|vestniek',
  'suurlahettila|suursaadik|sendiherr|buyukelci(?!li[gk])|elcisi',
  'пос(?:ол|ла|лу|лом)(?!\\p{L})|амбасадор|πρεσβ(?!υτ|ει)',
  '(?:ال|لل)?سفير|[הלב]?שגריר(?!ות)',
];
const AMBASSADORS_ANYWHERE = '大使(?![馆館])|대사(?!관)';

const CONSULATES = [
  'consula(?:te|do|t)s?(?!\\p{L})|consula(?:at|ten)|consolat|konsulat|konzulat|konsoloslu',
  'консульств|конзулат|προξενει|(?:ال|لل)?قنصليه',
];
const CONSULATES_ANYWHERE = '[领領]事[馆館]|영사관';

const CONSULS = [
  'consul(?:es|s)?(?!\\p{L})|console generale|konsul(?!at|ent|t)|konzul(?!at|t)|konsolos(?!lu)',
  'консул(?!ьт|ьств)|конзул(?!ат|т)|προξεν(?!ει)|(?:ال|لل)?قنصل(?!يه)',
];
const CONSULS_ANYWHERE = '[领領]事(?![馆館])|영사(?!관)';

const wordOf = (beginnings: readonly string[], anywhere: readonly string[]): RegExp =>
  new RegExp(`(?<!\\p{L})(?:${beginnings.join('|')})|${anywhere.join('|')}`, 'u');

/** In folded text: the house of a mission, an embassy or a consulate. */
export const missionWord = wordOf([...EMBASSIES, ...CONSULATES], [EMBASSIES_ANYWHERE, CONSULATES_ANYWHERE]);

/** In folded text: whoever heads a mission. */
export const headOfMissionWord = wordOf(
  [...AMBASSADORS, ...CONSULS],
  [AMBASSADORS_ANYWHERE, CONSULS_ANYWHERE],
);

/** In folded text: an embassy or an ambassador, and no consul. */
export const embassyWord = wordOf([...EMBASSIES, ...AMBASSADORS], [EMBASSIES_ANYWHERE, AMBASSADORS_ANYWHERE]);

/** True where words (a name, an office, an address) name an embassy, a consulate, or who heads one, in any language that papers are in. */
export function namesMission(words: string): boolean {
  const folded = fold(words);
  return missionWord.test(folded) || headOfMissionWord.test(folded);
}
