import { BOXES, ownText } from './evidence.ts';
import type { Box } from './kinds.ts';
import { isArea } from './leave.ts';

/** Limits outside of these are of something else: a year, a file's size. */
const LEAST = 20;
const MOST = 200_000;

/** What a number counts that is no limit of characters: sizes of files, words, days, pages, in the languages in which forms say so. */
const otherUnits =
  '[kmg]i?[bo]\\b|[кмг]б|byte|octet|%|word|w[öo]rt|mots|pala[bv]ra|parol|woord|ord\\b|sanaa|слов|słów|slov|szó|kelime|كلم|词|詞|単語|語|단어|days?\\b|tage?n?\\b|jours|d[ií]as|giorni|dag|päivä|дн|gün|يوم|天|日|일|hour|stunde|minut|years?\\b|file|page|seite|página';
const number = `(\\d{1,3}(?:[.,\\u00a0\\u202f ]\\d{3})+|\\d{2,6})(?!\\d|\\s*(?:${otherUnits}))`;
/** Words for characters, in the languages in which forms count them. */
const characters =
  'characters|chars\\b|zeichen|caract[eè]res|caracteres|caratteri|tekens|tegn\\b|tecken|merkki|znak|символ|знак|χαρακτ|karakter|caractere|simbol|ký tự|文字|字符|字元|字|글자|자\\b|حرف|نویسه|תווים|अक्षर|वर्ण|ตัวอักษร';
const patterns = [
  new RegExp(`\\b\\d+\\s*/\\s*${number}\\b`),
  new RegExp(`${number}\\s*(?:${characters})`, 'i'),
  new RegExp(`(?:${characters})\\D{0,12}${number}`, 'i'),
  new RegExp(`\\b(?:max|up to|jusqu|bis zu|hasta|até)\\D{0,12}${number}`, 'i'),
];
const declared = ['maxlength', 'data-maxlength', 'data-max-length', 'data-val-length-max', 'data-limit'];

const within = (limit: number): boolean => limit >= LEAST && limit <= MOST;

/** The limit that a text speaks of ("0/1200", "at most 1,200 characters"), in characters; `null` when it speaks of none. */
export function limitIn(text: string): number | null {
  for (const pattern of patterns) {
    const found = Number((pattern.exec(text)?.[1] ?? '').replace(/\D/g, ''));
    if (within(found)) return found;
  }
  return null;
}

/** What is said to describe a box, or, where that holds many lines, written right under it: counters stand there. */
function textsNear(box: Box): string[] {
  const root = box.getRootNode() as Document | ShadowRoot;
  const described = (box.getAttribute('aria-describedby') ?? '').split(/\s+/).filter(Boolean);
  const around = box.parentElement;
  const beside = isArea(box) ? [box.nextElementSibling, around?.nextElementSibling] : [];
  return [...described.map((id) => root.getElementById?.(id)), ...beside]
    .filter((node): node is HTMLElement => !!node && node.querySelector(BOXES) === null)
    .map(ownText);
}

/** Most characters that a box takes, by its attributes, its words, or a counter beside it; `null` when nothing says. */
export function limitOf(box: Box, words: readonly string[]): number | null {
  if (!/^(?:INPUT|TEXTAREA)$/i.test(box.tagName)) return null;
  const own = declared
    .map((name) => box.getAttribute(name))
    .filter((text) => text !== null && /^\d+$/.test(text))
    .map(Number)
    .filter((limit) => limit > 0);
  const said = [...words, ...textsNear(box)].map(limitIn);
  const all = [...own, ...said].filter((limit) => limit !== null);
  return all.length === 0 ? null : Math.min(...all);
}
