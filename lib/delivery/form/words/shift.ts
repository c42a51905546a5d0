/**
 * Phrases in a script other than Latin are kept in the letters of ASCII, moved there as one block: so they pack to three
 * quarters. Such a strip begins with the letter that stands for `!`; any other begins with `|`.
 */

const FIRST = 0x21;
const LAST = 0x7e;
const LATIN = 0x80;
const BAR = 0x7c;

/** What stays as it is: the ends of lines, spaces, and what divides phrases. */
const isKept = (code: number): boolean => code === 10 || code === 32 || code === BAR;

const codesOf = (text: string): number[] => [...text].map((letter) => letter.charCodeAt(0));

/** What no strip holds. */
const NEVER = 0xffff;

/** A text as it stands in a strip that counts from `base`, letter for letter. One loop: each function more is one more to be made in each new page. */
export function moved(text: string, base: number): string {
  const codes: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const to = code - base + FIRST;
    if (code === 10 || code === 32 || code === BAR) codes.push(code);
    else if (code < LATIN) codes.push(code + LATIN);
    // What would have to be escaped in a source, and what divides phrases, is no place to move to.
    else if (to >= FIRST && to <= LAST && to !== 0x27 && to !== 0x5c && to !== BAR) codes.push(to);
    // There stand the letters of ASCII.
    else codes.push(code <= LATIN + LAST ? NEVER : code);
  }
  return String.fromCharCode.apply(null, codes);
}

/** A strip as it is kept. */
export function shifted(strip: string): string {
  const letters = codesOf(strip).filter((code) => !isKept(code));
  const inBlock = Map.groupBy(
    letters.filter((code) => code >= 0x370 && code < 0x3000),
    (code) => code >> 7,
  );
  const most = [...inBlock.values()].toSorted((a, b) => b.length - a.length)[0] ?? [];
  if (most.length < letters.length * 0.75) return strip;
  const base = Math.min(...most);
  return String.fromCharCode(base) + moved(strip, base);
}

/** Whether a strip is kept in other letters than its own. */
const isShifted = (kept: string): boolean => kept !== '' && kept.charCodeAt(0) !== BAR;

/** The letter that a strip counts from, and what stands in it; `undefined` for one in its own letters. */
export const baseOf = (kept: string): number | undefined =>
  isShifted(kept) ? kept.charCodeAt(0) : undefined;
export const textOf = (kept: string): string => (isShifted(kept) ? kept.slice(1) : kept);

/** A letter of the script that a strip is written in. */
export const letterIn = (kept: string): number => kept.charCodeAt(isShifted(kept) ? 0 : 1);

/** The strip, or its first lines, that is kept so. */
export function unshifted(kept: string): string {
  if (!isShifted(kept)) return kept;
  const base = kept.charCodeAt(0);
  const codes: number[] = [];
  for (let at = 1; at < kept.length; at += 1) {
    const code = kept.charCodeAt(at);
    if (isKept(code) || code > LATIN + LAST) codes.push(code);
    else codes.push(code < LATIN ? code - FIRST + base : code - LATIN);
  }
  return String.fromCharCode(...codes);
}
