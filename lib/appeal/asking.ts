import { foldPattern } from '../language/define.ts';
import { fold } from '../text/fold.ts';
import { isItem, itemWords } from './items.ts';

/**
 * By which words a letter asks for something, in each language that papers are read in: sources of regular expressions, tried
 * at the beginning of a word of the folded text. What is taken for an ask without being one is only kept, and noticed, for nothing.
 */
const ASKING: Record<string, string> = {
  en: '(?:i|we) (?:\\S+ ){0,4}(?:call (?:on|upon|for)|urge|ask|request|appeal|demand|implore|insist)|(?:calling (?:on|upon|for)|urging|requesting|appealing to|imploring)|writ(?:e|ing) to (?:\\S+ ){0,2}(?:ask|urge|request|call|demand|appeal|implore)|please',
  fr: '(?:je|nous) (?:vous )?(?:\\S+ ){0,2}(?:demand|pri(?:e|ons) (?!d.agréer|de croire|de recevoir|d.accepter)|exhort|appel(?:le|ons)|conjur|invit|engage)|vous (?:demander|prier de|exhorter|appeler à|inviter à)|veuillez (?!agréer|recevoir|croire|accepter)',
  es: '(?:pido|pedimos|insto|instamos|solicito|solicitamos|ruego|rogamos|exhorto|exhortamos|exijo|imploro|pedirle|solicitarle|instarle|rogarle|exhortarle)|por favor',
  de: 'bitte[nt]?(?!\\p{L})|(?:ersuche|fordere|appelliere|verlange|dränge)n?(?!\\p{L})|(?:sorgen|veranlassen|stellen|heben|lassen|setzen|beenden|leiten|ermöglichen|gewähren|geben) sie(?!\\p{L})',
  it: 'chied(?:o|iamo|ere|erle|ervi)(?!\\p{L})|(?:esort|sollecit|invit|implor)(?:o|iamo|are|arla|arvi)(?!\\p{L})|preg(?:o|hiamo)(?!\\p{L})|per favore',
  nl: '(?:ik|wij|we) (?:\\S+ ){0,3}(?:vraag|vragen|verzoek|dring|roep|smeek|doe een beroep)|(?:vraag|verzoek|dring|roep|smeek) ik|verzoeken wij|vragen wij|alstublieft|gelieve',
  pt: '(?:peço|pedimos|solicito|solicitamos|exorto|exortamos|insto|instamos|apelo|apelamos|rogo|exijo|pedir-lhe)|por favor',
  ar: '[وف]?(?:أطلب|نطلب|أحث|نحث|أدعو|ندعو|أناشد|نناشد|أطالب|نطالب|أرجو|نرجو|أهيب|نهيب|ألتمس|يرجى|الرجاء)',
  fa: 'می ?خواه(?:م|یم)|درخواست|تقاضا|خواهشمند|خواهش می|خواستار|لطفا|مصرانه|فرا ?می ?خوان',
  he: '(?:קורא|מבקש|דורש|מפציר|תובע)(?:ת|ים|ות)?(?!\\p{L})|אנא(?!\\p{L})|נא(?!\\p{L})',
  cs: '(?:žádám|vyzývám|naléhám|apeluj|požaduj|pros[ií]m)',
  sk: '(?:žiadam|vyzývam|nalieham|apeluj|požaduj|pros[ií]m)',
  pl: '(?:proszę|prosimy|wzywam|apeluj|domagam|żądam|nalegam)|zwracam się .{0,40}(?:prośb|apel)',
  da: '(?:beder|opfordrer|anmoder|appellerer|kræver|bønfalder|venligst)(?!\\p{L})',
  no: '(?:ber|oppfordrer|anmoder|appellerer|krever|bønnfaller|vennligst)(?!\\p{L})',
  sv: '(?:uppmanar|ber|begär|vädjar|kräver|yrkar|bönfaller|vänligen)(?!\\p{L})',
  fi: '(?:pyyd(?:än|ämme)|veto(?:an|amme)|keho(?:tan|tamme)|vaadi(?:n|mme)|toivo(?:n|mme), että)(?!\\p{L})',
  hu: '(?:kér(?:em|jük)|felszólít|sürget|követel|szorgalmaz)',
  tr: '(?:istiyor|diliyor|çağırıyor)u[mz]|çağrıda bulun|rica ed|talep ed|lütfen',
  el: '(?:ζητ(?:ώ|άω|ούμε)|καλ(?:ώ|ούμε)|παρακαλ(?:ώ|ούμε)|προτρέπ|απαιτ(?:ώ|ούμε)|εκλιπαρ)',
  ru: '(?:прошу|просим|призыва(?:ю|ем)|требу(?:ю|ем)|настаива|настоятельно|пожалуйста)|обращаюсь .{0,40}(?:просьб|призыв)',
  uk: '(?:прошу|просимо|заклика(?:ю|ємо)|вимага(?:ю|ємо)|наполяга|наполегливо|будь ласка)|звертаюся .{0,40}(?:проханн|заклик)',
};

/** The same where words are not parted by blanks: tried anywhere. */
const ASKING_ANYWHERE: Record<string, string> = {
  ja: 'ください|下さい|求め(?:ます|る|たい)|要請|要望|お願い|訴えます',
  ko: '촉구|요청|요구(?:합|드)|주십시오|주시기|바랍니다|부탁|호소합|간청',
  zh: '[促敦恳懇吁籲][请請促]|敦促|要求|呼[吁籲]|(?<![申邀聘促恳懇吁籲敦])[请請](?![愿願])',
};

const sourceOf = (patterns: Record<string, string>): string =>
  Object.values(patterns).map(foldPattern).join('|');

/** A letter of a folded text, told by what it is not: classes of Unicode take long to be made ready, and there are many here. */
const LETTER = '[^\\s\\d.,;:!?()"\'/-]';

const asking = new RegExp(
  `(?<!${LETTER})(?:${sourceOf(ASKING).replaceAll('\\p{L}', LETTER)})|${sourceOf(ASKING_ANYWHERE)}`,
);

const itemsOf = (paragraph: string): string[] =>
  paragraph
    .split('\n')
    .map((line) => line.trimStart())
    .filter(isItem)
    .map(itemWords);

/** As much of an ask of the paper as a paragraph that says it has literally. */
const FROM_PAPER = 40;
const isPapers = (paragraph: string, asks: readonly string[]): boolean => {
  const text = fold(paragraph);
  return asks.some((ask) => text.includes(fold(ask).slice(0, FROM_PAPER)));
};

/** Whether a paragraph asks for something: by its words, as a list, or as the paper asks for it. */
export const isAsk = (paragraph: string, asks: readonly string[]): boolean =>
  itemsOf(paragraph).length > 0 || asking.test(fold(paragraph)) || isPapers(paragraph, asks);

/** Up to a mark that ends a sentence. An abbreviation makes two of one: neither is then taken for more than it is. */
const sentencesOf = (paragraph: string): string[] =>
  (paragraph.match(/[^.!?。！？؟]+[.!?。！？؟]*/g) ?? []).map((one) => one.trim()).filter(Boolean);

/** What a paragraph asks for, one by one: the items of its list, or its sentences that ask; the whole where neither can be told. */
export function asksIn(paragraph: string, asks: readonly string[]): string[] {
  const items = itemsOf(paragraph);
  if (items.length > 0) return items;
  const asked = sentencesOf(paragraph).filter((sentence) => asking.test(fold(sentence)));
  if (asked.length > 0) return asked;
  return isAsk(paragraph, asks) ? [paragraph] : [];
}
