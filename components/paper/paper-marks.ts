import type { Evidence } from '../../lib/document/schema.ts';

/** Where in the paper's text a value was read: `start` and `end` as in its evidence. */
export interface Place {
  /** The row that shows the value: `deadline`, `recipients.0`, ... */
  value: string;
  start: number;
  end: number;
  doubt: boolean;
}

/** A stretch of a paper's text: as it is, marked, or left out for now. */
export interface Piece {
  kind: 'text' | 'mark' | 'gap';
  start: number;
  text: string;
  /** The values whose places cover it. */
  values: string[];
  /** Of these, the ones whose place ends here. */
  last: string[];
  doubt: boolean;
}

/** Characters that are shown on each side of a mark; what lies further from any is left out at first. */
const AROUND = 700;
/** More places are not marked: each costs time, and no paper has as many. */
const MOST = 300;

/** The row that shows what a piece of evidence is for: `recipients.0.emails.1` stands with `recipients.0`. */
export function valueIdOf(field: string): string {
  const [name = '', nth] = field.split('.');
  return name === 'recipients' ? `recipients.${nth}` : name;
}

/** Neighbours of one value are one place, with the blanks between them. */
function joined(places: Place[], text: string): Place[] {
  const all: Place[] = [];
  for (const place of places) {
    const before = all.findLast(({ value }) => value === place.value);
    if (before && (place.start <= before.end || text.slice(before.end, place.start).trim() === '')) {
      before.end = Math.max(before.end, place.end);
      before.doubt ||= place.doubt;
    } else all.push({ ...place });
  }
  return all;
}

/** The places of the values `shown`, in the order of the text. */
export function placesOf(evidence: Evidence[], text: string, shown: (value: string) => boolean): Place[] {
  const places = evidence
    .map(({ field, start, end, doubt }) => ({ value: valueIdOf(field), start, end, doubt: doubt !== null }))
    .filter(({ value, start, end }) => end > start && shown(value))
    .slice(0, MOST)
    .sort((a, b) => a.start - b.start || a.end - b.end);
  return joined(places, text);
}

function marked(places: Place[], start: number, text: string): Piece {
  const end = start + text.length;
  const over = places.filter((place) => place.start < end && place.end > start);
  return {
    kind: over.length > 0 ? 'mark' : 'text',
    start,
    text,
    values: over.map(({ value }) => value),
    last: over.filter((place) => place.end === end).map(({ value }) => value),
    doubt: over.some(({ doubt }) => doubt),
  };
}

const plain = (start: number, text: string, kind: 'text' | 'gap' = 'text'): Piece => ({
  kind,
  start,
  text,
  values: [],
  last: [],
  doubt: false,
});

/** A long stretch without marks: its ends, which stand beside marks or begin the text, and a gap. */
function shortened(piece: Piece): Piece[] {
  const { start, text } = piece;
  if (piece.kind !== 'text' || text.length <= 3 * AROUND) return [piece];
  const head = text.lastIndexOf('\n', AROUND) + 1 || AROUND;
  const from = text.length - AROUND;
  const tail = text.indexOf('\n', from) + 1 || from;
  return [
    plain(start, text.slice(0, head)),
    plain(start + head, text.slice(head, tail), 'gap'),
    plain(start + tail, text.slice(tail)),
  ].filter((one) => one.text !== '');
}

/** The whole of `text` in pieces, in order: marked where values were read, with gaps far from all of them. */
export function piecesOf(text: string, places: Place[]): Piece[] {
  const cuts = [...new Set([0, text.length, ...places.flatMap(({ start, end }) => [start, end])])]
    .filter((cut) => cut >= 0 && cut <= text.length)
    .sort((a, b) => a - b);
  return cuts
    .slice(1)
    .flatMap((cut, at) => shortened(marked(places, cuts[at] ?? 0, text.slice(cuts[at], cut))));
}

/** Characters of one block: what is out of sight costs no layout then. */
const BLOCK = 8000;

/** A long text in blocks that end with a line, or anywhere when lines are longer than a block; `start` is within it. */
export function blocksOf(text: string): { start: number; text: string }[] {
  const blocks: { start: number; text: string }[] = [];
  for (let start = 0; start < text.length; ) {
    const line = start + BLOCK < text.length ? text.lastIndexOf('\n', start + BLOCK) + 1 : text.length;
    const end = line > start ? line : start + BLOCK;
    blocks.push({ start, text: text.slice(start, end) });
    start = end;
  }
  return blocks;
}
