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

/** What would have to be escaped in a source, and what divides phrases. */
const unfit = new Set([0x27, 0x5c, BAR]);

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
  const move = (code: number): number => {
    if (isKept(code)) return code;
    if (code < LATIN) return code + LATIN;
    const to = code - base + FIRST;
    return to < FIRST || to > LAST || unfit.has(to) ? code : to;
  };
  return String.fromCharCode(base, ...codesOf(strip).map(move));
}

/** Whether a strip is kept in other letters than its own. */
const isShifted = (kept: string): boolean => kept !== '' && kept.charCodeAt(0) !== BAR;

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
