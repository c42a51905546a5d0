import { fold } from './fold.ts';
import { type CleanLine, cleanLine, type Link, needsCleaning, signsEnd, vowelSigns } from './marks.ts';

/** A line of a view: offsets into `view.text`, end exclusive. Blank lines are not kept. */
export interface Line {
  start: number;
  end: number;
  /** A blank line or a rule stands before it. */
  gap: boolean;
  bullet: boolean;
  heading: boolean;
  quoted: number;
  links: Link[];
  rawStart: number;
  /** Raw offset of each code unit; `null` when the line is literally as in the source. */
  map: number[] | null;
}

/**
 * A text without marks and blank lines, its lines apart by `\n`, and what leads back to the source.
 * `folded` is `text` folded for comparing, of the same length, in which a soft line end is a space.
 */
export interface TextView {
  raw: string;
  text: string;
  folded: string;
  lines: Line[];
}

const lineEnd = /\r\n?|[\n\f\v\u0085\u2028\u2029]|<br ?\/?>/g;

function plainLine(raw: string, start: number, end: number): CleanLine | null {
  const slice = raw.slice(start, end);
  if (needsCleaning.test(slice)) return cleanLine(raw, start, end);
  return { text: slice, map: [], links: [], bullet: false, heading: false, quoted: 0 };
}

/** Builds the view of a text. Linear in its length; never throws. */
export function viewOf(raw: string): TextView {
  const lines: Line[] = [];
  const texts: string[] = [];
  let position = 0;
  let gap = true;
  const add = (start: number, end: number) => {
    const clean = plainLine(raw, start, end);
    if (!clean || clean.text === '') {
      gap = true;
      return;
    }
    const { text, map, links, bullet, heading, quoted } = clean;
    const at = position;
    for (const link of links) link.at += at;
    lines.push({
      start: at,
      end: at + text.length,
      gap,
      bullet,
      heading,
      quoted,
      links,
      rawStart: start,
      map: map.length > 0 ? map : null,
    });
    texts.push(text);
    position = at + text.length + 1;
    gap = false;
  };
  let from = 0;
  for (const found of raw.matchAll(lineEnd)) {
    add(from, found.index);
    from = found.index + found[0].length;
  }
  add(from, raw.length);
  const text = texts.join('\n');
  return { raw, text, folded: softened(fold(text), lines), lines };
}

/** True when a line goes on in the next one of the same paragraph. */
export function isSoftEnd(line: Line, next: Line | undefined): boolean {
  return next !== undefined && !next.gap && !next.bullet && !next.heading && !line.heading;
}

function softened(folded: string, lines: Line[]): string {
  const parts: string[] = [];
  lines.forEach((line, at) => {
    parts.push(folded.slice(line.start, line.end));
    if (at + 1 < lines.length) parts.push(isSoftEnd(line, lines[at + 1]) ? ' ' : '\n');
  });
  return parts.join('');
}

/** A view of the given lines, or parts of lines, of another, in their order: offsets are those of the new text. */
export function arranged(view: TextView, lines: readonly Line[]): TextView {
  let start = 0;
  const texts = lines.map((line) => view.text.slice(line.start, line.end));
  const moved = lines.map((line): Line => {
    const by = start - line.start;
    start += line.end - line.start + 1;
    const links = line.links.map((link) => ({ ...link, at: link.at + by }));
    return { ...line, start: line.start + by, end: line.end + by, links };
  });
  const text = texts.join('\n');
  return { raw: view.raw, text, folded: softened(fold(text), moved), lines: moved };
}

/** Lines whose words `[start, end)` alone are kept; what leads back to the source is cut with them. */
export function partOf(line: Line, start: number, end: number): Line {
  const from = start - line.start;
  return {
    ...line,
    start,
    end,
    links: line.links.filter((link) => link.at > start && link.at <= end),
    bullet: line.bullet && start === line.start,
    rawStart: line.map ? line.rawStart : line.rawStart + from,
    map: line.map ? line.map.slice(from, end - line.start) : null,
  };
}

/** Number of the line that holds an offset of `view.text`. */
export function lineAt(view: TextView, offset: number): number {
  let low = 0;
  let high = view.lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((view.lines[middle] as Line).start <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

function rawOffset(view: TextView, offset: number): number {
  const line = view.lines[lineAt(view, offset)];
  if (!line) return 0;
  const within = Math.min(offset, line.end) - line.start;
  if (!line.map) return line.rawStart + within;
  return line.map[within] ?? (line.map.at(-1) ?? line.rawStart) + 1;
}

/** Offsets into `view.raw` of `view.text[start, end)`. */
export function rawSpan(view: TextView, start: number, end: number): { start: number; end: number } {
  if (end <= start) return { start: rawOffset(view, start), end: rawOffset(view, start) };
  // Where columns were parted, what comes later may stand before.
  const [from, to] = [rawOffset(view, start), rawOffset(view, end - 1)];
  return { start: Math.min(from, to), end: signsEnd(view.raw, Math.max(from, to) + 1) };
}

/** Where a line begins in the source. */
const beginsAt = ({ map, rawStart }: Line): number => map?.[0] ?? rawStart;

/** True when the lines of `view.text[start, end)` follow one another in the source too, and were not brought together out of columns. */
export function isTogether(view: TextView, start: number, end: number): boolean {
  const lines = view.lines.slice(lineAt(view, start), lineAt(view, end - 1) + 1);
  return lines.every((line, at) => {
    const next = lines[at + 1];
    if (!next) return true;
    const [from, to] = [beginsAt(line), beginsAt(next)];
    return from < to && !view.lines.some((other) => beginsAt(other) > from && beginsAt(other) < to);
  });
}

/** `view.text[start, end)` with the vowel signs of the source, which are not in `view.text`. */
function withVowels(view: TextView, start: number, end: number): string {
  let text = '';
  for (let at = start; at < end; at += 1) {
    const from = rawOffset(view, at) + 1;
    const signs = [...view.raw.slice(from, signsEnd(view.raw, from))].filter((sign) => vowelSigns.test(sign));
    text += `${view.text[at]}${signs.join('')}`;
  }
  return text;
}

const voweled = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;

/** `view.text[start, end)` on one line: line ends and runs of spaces as one space. */
export function flat(view: TextView, start: number, end: number): string {
  const text = view.text.slice(start, end);
  return (voweled.test(text) ? withVowels(view, start, end) : text).replace(/\s+/g, ' ').trim();
}
