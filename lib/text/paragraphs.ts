import { isSoftEnd, type Line, type TextView } from './view.ts';

/** Lines that belong together: numbers of its lines (`to` exclusive) and offsets into `view.text`. */
export interface Paragraph {
  from: number;
  to: number;
  start: number;
  end: number;
  bullet: boolean;
  heading: boolean;
}

/** A sentence: offsets into `view.text`, end exclusive. */
export interface Sentence {
  start: number;
  end: number;
}

/** Paragraphs of the lines `[from, to)` of a view, in order. */
export function paragraphsOf(view: TextView, from = 0, to = view.lines.length): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let first = from;
  for (let at = from; at < to; at += 1) {
    const line = view.lines[at] as Line;
    if (at + 1 < to && isSoftEnd(line, view.lines[at + 1])) continue;
    const opening = view.lines[first] as Line;
    const { bullet, heading } = opening;
    paragraphs.push({ from: first, to: at + 1, start: opening.start, end: line.end, bullet, heading });
    first = at + 1;
  }
  return paragraphs;
}

/** Place in a list, in order, of the paragraph that a line belongs to. */
export function paragraphAt(paragraphs: readonly Paragraph[], lineNumber: number): number {
  let low = 0;
  let high = paragraphs.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((paragraphs[middle] as Paragraph).from <= lineNumber) low = middle;
    else high = middle - 1;
  }
  return low;
}

const abbreviations = new Set(
  'mr mrs ms dr prof hon rev st sr sra jr no nr art tel fax ext e.g i.e vs gen col lt sgt capt gov sen rep pres av ave p.o u.s u.s.a u.n d.c a.m p.m nro dra ing lic bzw z.b usw ca str exmo exma excmo excma ilmo ilma licda gral cnel mme mlle sig dott avv dhr mevr blvd ул пл просп тел эл ел вул бул'.split(
    ' ',
  ),
);
/** Where no blanks stand between words, none stands behind a sentence; folding has made its marks narrow ones. */
const stop =
  /[.!?。！？؟][)"'”’»*]*(?=\s|$)|[。！？]|[!?](?=["'(]?[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])/gu;

function isAbbreviation(folded: string, start: number, at: number): boolean {
  const word = /[^\s("']*$/.exec(folded.slice(Math.max(start, at - 12), at))?.[0] ?? '';
  return abbreviations.has(word) || /^[a-z]$/.test(word);
}

/** Months that are written with a capital, where a dot stands behind the day. */
const capitalMonth =
  /^\.\s(?:januar|janner|februar|marz|april|mai|juni|juli|august|september|oktober|november|dezember)(?!\p{L})/u;

/** `nach dem 21. Januar 2015`, `14. helmikuuta`: a day before its month; with a small letter no sentence begins. */
function isDay({ text, folded }: TextView, at: number): boolean {
  if (!/(?<!\d)\d{1,2}$/.test(folded.slice(Math.max(0, at - 3), at))) return false;
  const behind = folded.slice(at, at + 24);
  return (
    /^\.\s\p{L}{3,14}\.? (?:19|20)\d\d/u.test(behind) ||
    capitalMonth.test(behind) ||
    /^\.\s\p{Ll}{3}/u.test(text.slice(at, at + 5))
  );
}

/** Sentences of `view.text[start, end)`; an abbreviation or an initial ends none. */
export function sentencesOf(view: TextView, start: number, end: number): Sentence[] {
  const { folded } = view;
  const piece = folded.slice(start, end);
  const sentences: Sentence[] = [];
  let from = 0;
  for (const found of piece.matchAll(stop)) {
    const after = found.index + found[0].length;
    if (
      found[0].startsWith('.') &&
      (isAbbreviation(piece, from, found.index) || isDay(view, start + found.index))
    )
      continue;
    pushTrimmed(sentences, piece, from, after, start);
    from = after;
  }
  pushTrimmed(sentences, piece, from, piece.length, start);
  return sentences;
}

function pushTrimmed(into: Sentence[], piece: string, from: number, to: number, base: number): void {
  let first = from;
  while (first < to && /\s/.test(piece[first] as string)) first += 1;
  if (first < to) into.push({ start: base + first, end: base + to });
}
