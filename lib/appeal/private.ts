import { fold } from '../text/fold.ts';
import { letterLanguages } from './phrases/index.ts';

/** What tells more of the person than their letter should. */
export type Private = 'phone' | 'email' | 'street';

/** A house number is no year. */
const NUMBER = '(?!(?:19|20)\\d\\d(?!\\d))\\d{1,4}(?!\\d)';
/** A letter, and one that is no small one, told by what they are not: classes of Unicode take long to be made ready. */
const L = '[^\\s\\d.,;:!?()"]';
const LU = `(?![a-zß-öø-ÿа-яё])${L}`;
const NAME = `${LU}${L}{1,30}`;
/** `de la`, `des`, `dei` before a name. */
const OF = `(?:[a-zà-ÿ]{1,5}[’']? ?){0,3}`;

/**
 * What stands behind an address: the end, a mark, a postal code, or a small word. A counted noun does not, so that `Am Markt 7
 * Menschen` is none.
 */
const END = `(?=[a-zA-Z]?(?:$|[,;.!?)\\n](?!\\d)| (?:\\d{4,5}|in|im|w|we|em|en|à|a|i|v|ve|в|у|near|und|and|et|y|e|o)(?!${L})))`;
/** German words before a number that name a day, or a place in a text. */
const COUNTED =
  '(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|(?:Mon|Diens|Donners|Frei|Sams|Sonn)tag|Mittwoch|Tag|Nacht|Morgen|Abend|Woche|Monat|Jahr|Stunde|Minute|Alter|Artikel|Absatz|Paragraf|Paragraph|Kapitel|Abschnitt|Ziffer|Nummer|Punkt|Teil|Satz|Seite|Anhang|Fall|Sache|Frage|Gesetz|Verordnung|Resolution|Bericht|Urteil|Block|Zelle|Lager|Gefängnis|Raum|Zimmer|Saal|Gruppe|Phase|Runde)';
const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Mondays?|Fridays?)';
/** The last word of an English street that is a common word too. */
const ENGLISH =
  '(?:Hill|View|Row|Park|Walk|Mews|Grove|Green|Rise|Parade|Wharf|Quay|Vale|Mount|Circle|Trail|Parkway|Alley|Croft|Fields?|Meadows?|Gate|Heights|Villas|Chase|Yard|Bank|Hwy|Ct|Dr|Ln|Pl)';

/** Streets with a number, as they are written in the languages that papers are read in; so that it is a name, with capitals. */
const STREETS = [
  `\\d{1,4}${L}? (?:${LU}${L}{0,20} ){1,3}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Drive|Close|Way|Court|Crescent|Terrace|Gardens|Square|Place|Boulevard|Blvd)(?!${L})`,
  '(?:P\\.? ?O\\.? ?Box|Postfach|Postbus|Postboks|Box postal|[Aa]partado(?: postal)?|Casilla|Caixa postal|[Bb]oîte postale) \\d{1,6}',
  `\\d{1,4}(?: ?(?:bis|ter|[a-c]))?,? (?:[Rr]ue|[Aa]venue|[Bb]oulevard|[Cc]hemin|[Aa]llée|[Ii]mpasse|[Qq]uai|[Rr]oute|[Pp]lace|[Cc]ours) ${OF}${NAME}`,
  `\\d{1,4}${L}? (?:(?!(?:the|an?|in|on|of|this|that|our|every) )${L}{2,20} ){1,3}(?:street|road|avenue|lane|drive)(?!${L})`,
  `(?<!${L})(?:[Rr]ue|[Aa]venue|[Bb]oulevard|[Cc]hemin|[Cc]alle|C/|[Aa]venida|Avda?\\.|[Pp]laza|[Pp]aseo|[Cc]arrer|[Vv]ia|[Vv]iale|[Pp]iazza|[Cc]orso|[Rr]ua|[Tt]ravessa|[Pp]raça) ?${OF}${NAME}(?: ${L}{1,30}){0,4}?,? (?:n[.ºª°o]{0,2} ?|núm\\. ?)?${NUMBER}`,
  `(?<!${L})(?:${L}{2,30}(?:straße|strasse)|${LU}${L}{1,30}(?:str\\.|gasse|weg|platz|allee|damm|ufer)|${LU}${L}{0,30}-(?:Straße|Strasse|Str\\.|Gasse|Weg|Platz|Allee|Damm|Ufer)|${LU}${L}{2,20} (?:Straße|Strasse|Str\\.|Gasse|Allee)) ${NUMBER}`,
  `${LU}${L}{1,30}(?:straat|laan|plein|gracht|kade|dijk|singel|steeg|gatan|gata|vägen|vej|veien|vegen|gade|allé|katu|tie|kuja|polku) ${NUMBER}`,
  `(?<!${L})(?:ul|al|os|pl|nám|ул|вул|пр|просп|пер)\\. ?${LU}[^\\d,;:!?\\n]{1,40},? (?:(?:д|буд)\\. ?)?${NUMBER}`,
  `(?<!${L})(?:улиц[аеы]|проспекте?|вулиц[яі]|οδός?) ${LU}[^\\d,;:!?.\\n]{1,40},? ${NUMBER}`,
  `${NAME} (?:utca|út|tér|körút|Caddesi|Cad\\.|Sokak|Sokağı|Sok\\.|Bulvarı) ?(?:No ?[:.] ?)?${NUMBER}`,
  `(?<![\\d.])${NUMBER}[a-cA-C]? (?:(?!${MONTH} )${LU}${L}{0,20} ){1,3}${ENGLISH}(?!${L})${END}`,
  `(?<![\\d.])${NUMBER}[a-cA-C]? The ${NAME}(?: ${NAME})?${END}`,
  `(?<!${L})(?:Am|Im|Zum|Zur|Beim|(?:An|Auf|Bei|Hinter|In|Ob|Über|Unter|Vor|Zu) de[mnr]) (?:(?!${COUNTED}(?:e?[ns])? )${NAME} ){1,2}${NUMBER}${END}`,
  `(?<!${L})${LU}${L}{2,30}(?:markt|ring|steig|pfad|graben|chaussee|promenade|siedlung|winkel|kamp|twiete|zeile) ${NUMBER}${END}`,
  `(?<!${L})(?:Alameda|Beco|Calçada|Camino|Cuesta|Estrada|Glorieta|Jirón|Largo|Lungotevere|Pasaje|Passatge|Passeig|Plaça|Rambla|Ronda|Strada|Vicolo) ${OF}${NAME}(?: ${OF}${NAME}){0,3},? (?:n[.ºª°o]{0,2} ?|núm\\. ?)?${NUMBER}${END}`,
  `(?<!${L})(?:[Pp]lac|[Aa]lej[aeęi]|[Oo]siedl[eu]|[Uu]lic[aęy]|[Nn]áměstí|[Nn]ámestie|[Пп]лощад[ьи]|[Пп]ереул(?:ок|ке)|[Бб]ульваре?|[Нн]абережн(?:ая|ой)|[Пп]лощ[аі]) ${LU}${L}{1,30}(?: ${LU}${L}{1,30}){0,2},? (?:(?:д|буд)\\. ?)?${NUMBER}${END}`,
  `(?<!${L})(?:Rynek|Brink|Markt|Torvet|Torget)(?: ${NAME})? ${NUMBER}${END}`,
  '(?:شارع|خیابان) [^\\d.,;:!?\\n٠-٩۰-۹]{2,30} [0-9٠-٩۰-۹]{1,4}',
  `רחוב [^\\d.,;:!?\\n]{2,30} ${NUMBER}`,
  '[\\u4e00-\\u9fff]{1,2}[路街道巷]\\d{1,4}[号號]',
  '\\d{1,4}丁目(?:\\d{1,4}番地?)?(?:\\d{1,4}号)?|\\d{1,4}番地',
  '번길 ?\\d{1,4}',
  // The same ending says `to` and `by`: what is counted has its counter behind the number.
  '[가-힣]{1,10}(?:\\d{1,4})?(?:대로|(?<!으)로|길) \\d{1,4}(?:-\\d{1,4})?(?![\\d명년월일개차시건살세회조항대배]|번(?!지))',
  '[\\u3005-\\u30ff\\u3400-\\u9fff][1-9１-９][0-9０-９]?(?:[-‐−–－][0-9０-９]{1,3}){2}(?![0-9０-９-])',
];

const PATTERNS: Record<Private, RegExp> = {
  phone: /\+?\d[\d\s()./-]{6,20}\d/g,
  email: /(?<![^\s@<>])[^\s@<>]{1,64}@[^\s@<>]{1,200}\.\p{L}{2,}/gu,
  street: new RegExp(STREETS.join('|'), 'g'),
};

/** A date or a law is no telephone number. */
const isPhone = (text: string): boolean =>
  (text.match(/\d/g)?.length ?? 0) >= 8 && !/\d{4}-\d{2}-\d{2}/.test(text);

/**
 * The first of each kind that stands in a letter and is not the paper's.
 * @param official the paragraphs of the letter as the paper has it
 */
export function privateIn(text: string, official: string): { kind: Private; text: string }[] {
  return (['phone', 'email', 'street'] as const).flatMap((kind) => {
    const all = Array.from(text.matchAll(PATTERNS[kind]), ([found]) => found.trim());
    const own = all.find((found) => !official.includes(found) && (kind !== 'phone' || isPhone(found)));
    return own === undefined ? [] : [{ kind, text: own }];
  });
}

const literally = (text: string): string => fold(text).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** How one ends a letter, folded: as ours are ended, and in other ways and languages. */
const ENDINGS = [
  ...letterLanguages.flatMap(({ signOffs }) => signOffs.map(literally)),
  '(?:yours|best|kind|warm|sincerely|respectfully|regards)\\b',
  '(?:mit )?(?:freundliche|viele|liebe|herzliche|beste)[mnr]? gr[u]s|hochachtungsvoll',
  '(?:je|nous) vous pri(?:e|ons) d.agreer|veuillez agreer|cordialement|bien a vous|sincerement|salutations',
  'atentamente|(?:un )?saludos?\\b|cordialmente|respetuosamente|distinti saluti|cordiali saluti|un saluto',
  '(?:com )?(?:os )?(?:melhores |meus )?cumprimentos|atenciosamente|respeitosamente',
  'hoogachtend|met (?:vriendelijke|hartelijke) groet|med (?:vanlig|venlig|vennlig|basta|bedste|beste) h',
  'ystavallisin terveisin|kunnioittavasti|z (?:powazaniem|wyrazami)|s (?:uctou|pozdrav)|tisztelettel',
  'с уважением|з повагою|με εκτιμηση|saygilarim|مع (?:خالص )?(?:التحي|الاحترام)|با احترام|בכבוד רב|בברכה',
  '敬具|此致|敬上|谨启|謹啟',
];

const CLOSING = new RegExp(`(?:^|\\n)\\s*(?:${ENDINGS.join('|')}).{0,80}\\s*(?:\\n.{0,60})?$`, 'u');

/** Whether a text of one's own ends as a letter does: that would stand there twice. */
export const isClosed = (text: string): boolean => CLOSING.test(fold(text).trim());
