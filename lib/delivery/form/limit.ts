import { BOXES, ownText } from './evidence.ts';
import type { Box } from './kinds.ts';

/** Limits outside of these are of something else: a year, a file's size. */
const LEAST = 20;
const MOST = 200_000;

const number = '(\\d{1,3}(?:[.,\\u00a0\\u202f ]\\d{3})+|\\d{2,6})';
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

/** What is written right under a box or said to describe it: counters stand there. */
function textsNear(box: Box): string[] {
  const root = box.getRootNode() as Document | ShadowRoot;
  const described = (box.getAttribute('aria-describedby') ?? '').split(/\s+/).filter(Boolean);
  const around = box.parentElement;
  const beside = [box.nextElementSibling, around?.nextElementSibling];
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
  const said = /TEXTAREA/i.test(box.tagName) ? [...words, ...textsNear(box)].map(limitIn) : [];
  const all = [...own, ...said].filter((limit) => limit !== null);
  return all.length === 0 ? null : Math.min(...all);
}
