import { foldPattern } from './define.ts';

/** The days of the week of every language, with the endings that they have behind "by" and "before". */
const names = [
  '(?:mon|tues|wednes|thurs|fri|satur|sun)day',
  '(?:mon|diens|donners|frei|sams|sonn)tage?s?|mittwochs?|sonnabends?',
  'lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche',
  'lunes|martes|miércoles|jueves|viernes|sábado|domingo',
  'luned[iì]|marted[iì]|mercoled[iì]|gioved[iì]|venerd[iì]|sabato|domenica',
  '(?:maan|dins|woens|donder|vrij|zater|zon)dag',
  '(?:segunda|ter[cç]a|quarta|quinta|sexta)(?:-feira)?',
  '(?:mån|tis|ons|tors|fre|lör|sön|man|tirs|lør|søn)dag(?:en)?',
  '(?:maanantai|tiistai|torstai|perjantai|lauantai|sunnuntai|keskiviik[k]?o)(?:hin|h[ao]n|ho|ta|na|n|a|ä)?',
  '(?:poniedział(?:ek|ku)|wtor(?:ek|ku)|środ[ay]|czwart(?:ek|ku)|piąt(?:ek|ku)|sobot[ay]|niedziel[aei])',
  '(?:pondělí|úterý|střed[ay]|čtvrt(?:ek|ku)|pát(?:ek|ku)|sobot[ay]|neděl[ei])',
  '(?:pondel(?:ok|ka)|utor(?:ok|ka)|stred[ay]|štvrt(?:ok|ka)|piat(?:ok|ka)|nedeľ[ae])',
  '(?:hétfő|kedd|szerda|csütörtök|péntek|szombat|vasárnap)(?:ig|ig,)?',
  '(?:pazartesi|salı|çarşamba|perşembe|cuma(?:rtesi)?|pazar)',
  '(?:понедельник|вторник|четверг|пятниц|суббот|воскресень)[а-я]{0,2}|сред[ауы]',
  "(?:понеділ(?:ок|ка)|вівтор(?:ок|ка)|серед[аиу]|четвер(?:га)?|п'ятниц[яюі]|субот[аиу]|неділ[яюі])",
  '(?:δευτέρα|τρίτη|τετάρτη|πέμπτη|παρασκευή|σάββατο|κυριακή)',
  '(?:يوم )?(?:ال)?(?:[اأإ]ثنين|ثلاثاء|[أا]ربعاء|خميس|جمعة|سبت|[أا]حد)',
  '(?:روز )?(?:(?:یک|دو|سه|چهار|پنج)[ \u200c]?شنبه|شنبه|جمعه)',
  '(?:יום )?(?:ראשון|שני|שלישי|רביעי|חמישי|שישי|שבת)',
]
  .map(foldPattern)
  .join('|');

/** Small words that a day of the week stands between: `le vendredi`, `Freitag, den`. */
const small = '(?:the|den|der|dem|d\\.|le|el|il|lo|la|on|am|dia|o|a|την|τις|τη|az?) ';
const behind = new RegExp(`(?<=^|[^\\p{L}])(?:${small})?(?:${names})(?!\\p{L}),? ?(?:${small}|ה|ב)?$`, 'u');
const ahead = new RegExp(`^,? ?\\(?(?:${names})(?!\\p{L})\\)?,?`, 'u');

/** Folded words before a day without the day of the week at their end: `before Friday ` is `before `. */
export function withoutWeekdayBehind(text: string): string {
  return text.slice(0, -40) + text.slice(-40).replace(behind, '');
}

/** Folded words behind a day without the day of the week that they begin with: ` Cuma gününe kadar`. */
export function withoutWeekdayAhead(text: string): string {
  return text.replace(ahead, '');
}
