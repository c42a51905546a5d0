import { directionOf } from './characters.ts';

/** A piece of a line as it stands from left to right, its own text in reading order. */
export interface Piece {
  text: string;
  /** Whether there is white between it and the piece on its left. */
  spaceBefore: boolean;
}

interface Unit extends Piece {
  direction: 'rtl' | 'ltr' | 'number' | null;
}

const toUnit = (piece: Piece): Unit => ({
  ...piece,
  direction: directionOf(piece.text) ?? (/\p{N}/u.test(piece.text) ? 'number' : null),
});

/**
 * Where the run that begins at `from` ends (exclusive); marks behind its last letter or figure are left out. Figures
 * without letters end at white: each group stands for itself on a right-to-left line.
 */
function endOfRun(units: Unit[], from: number, against: 'rtl' | 'ltr'): number {
  const bare = units[from]?.direction === 'number';
  let end = from + 1;
  for (let at = from + 1; at < units.length; at++) {
    const unit = units[at];
    if (!unit || unit.direction === against || (bare && unit.spaceBefore)) break;
    if (bare && unit.direction === 'ltr') break;
    if (unit.direction !== null) end = at + 1;
  }
  return end;
}

const inOrder = (units: Unit[]): string =>
  units.map((unit, at) => (at > 0 && unit.spaceBefore ? ' ' : '') + unit.text).join('');

const MIRRORED: Record<string, string> = {
  '(': ')',
  ')': '(',
  '[': ']',
  ']': '[',
  '{': '}',
  '}': '{',
  '«': '»',
  '»': '«',
};
const mirror = (text: string): string => text.replace(/[()[\]{}«»]/gu, (mark) => MIRRORED[mark] ?? mark);

/** From the right; Latin words and groups of figures within from the left. */
function fromRight(units: Unit[], mirrored: boolean): string {
  const parts: string[] = [];
  for (let at = 0; at < units.length; ) {
    const unit = units[at] as Unit;
    const forward = unit.direction === 'ltr' || unit.direction === 'number';
    const end = forward ? endOfRun(units, at, 'rtl') : at + 1;
    const text = inOrder(units.slice(at, end));
    parts.push(mirrored && !forward ? mirror(text) : text);
    if (units[end]?.spaceBefore) parts.push(' ');
    at = end;
  }
  return parts.reverse().join('');
}

/** From the left; right-to-left runs within are turned round. */
function fromLeft(units: Unit[], mirrored: boolean): string {
  const parts: string[] = [];
  for (let at = 0; at < units.length; ) {
    const isRtl = units[at]?.direction === 'rtl';
    const end = isRtl ? endOfRun(units, at, 'ltr') : at + 1;
    const run = units.slice(at, end);
    if (at > 0 && run[0]?.spaceBefore) parts.push(' ');
    parts.push(isRtl ? fromRight(run, mirrored) : inOrder(run));
    at = end;
  }
  return parts.join('');
}

/**
 * Text of a line in reading order, out of its pieces as they stand from left to right. `rtl`: the line begins on the
 * right. `mirrored`: brackets in right-to-left text are written as they look, and are turned round.
 */
export function readingOrder(pieces: Piece[], rtl: boolean, mirrored: boolean): string {
  const units = pieces.map(toUnit);
  if (rtl) return fromRight(units, mirrored);
  return units.some((unit) => unit.direction === 'rtl') ? fromLeft(units, mirrored) : inOrder(units);
}

/** Whether right-to-left lines close brackets before they open them: their brackets were written as they look. */
export function looksMirrored(texts: string[]): boolean {
  const count = (pattern: RegExp) => texts.reduce((sum, text) => sum + (text.match(pattern)?.length ?? 0), 0);
  return count(/\)[^()]{1,80}\(/gu) > count(/\([^()]{1,80}\)/gu);
}
