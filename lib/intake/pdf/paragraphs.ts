import { afterBullet, joinSpacedCapitals } from './characters.ts';
import { joinLines } from './hyphens.ts';
import type { Block, Line, Region } from './schema.ts';

/** Distance of baselines in font sizes where nothing else is known. */
const USUAL_PITCH = 1.3;

interface Setting {
  /** Usual distance of baselines, in font sizes. */
  pitch: number;
  /** Left edge of most lines, and how far a line can run. */
  start: number;
  edge: number;
  /** Words of the paper, for hyphens. */
  words: Set<string>;
}

const isSameSize = (a: Line, b: Line): boolean =>
  Math.abs(a.size - b.size) <= 0.07 * Math.max(a.size, b.size);

function pitchesOf(lines: Line[]): number[] {
  return lines
    .slice(1)
    .map((line, at) => ({ line, before: lines[at] as Line }))
    .filter(({ line, before }) => isSameSize(line, before))
    .map(({ line, before }) => (line.y - before.y) / line.size)
    .filter((pitch) => pitch > 0.8 && pitch < 2.2)
    .sort((a, b) => a - b);
}

/** The paper's usual distance of baselines, in font sizes. */
export function usualPitch(regions: Region[]): number {
  const pitches = regions.flatMap((region) => pitchesOf(region.lines)).sort((a, b) => a - b);
  return pitches.length < 3 ? USUAL_PITCH : (pitches[Math.floor(pitches.length / 3)] ?? USUAL_PITCH);
}

function pitchOf(lines: Line[], usual: number): number {
  const pitches = pitchesOf(lines);
  return pitches.length < 3 ? usual : (pitches[Math.floor(pitches.length / 3)] ?? usual);
}

/** Lines of this many font sizes are prose, even where there is room for more. */
const PROSE_WIDTH = 17;

/** How far lines run: their own right edge where several lines reach it, else the column's. */
function edgeOf(lines: Line[], fallback: number): number {
  const end = Math.max(...lines.map((line) => line.end));
  const start = Math.min(...lines.map((line) => line.start));
  const isNarrow = end - start < 0.6 * (fallback - start);
  if (isNarrow && end - start < PROSE_WIDTH * (lines[0]?.size ?? 0)) return fallback;
  const full = lines.filter((line) => line.end >= end - 2 * line.size).length;
  if (lines.length > 2 && lines.slice(0, -1).every((line) => line.end >= end - 0.3 * line.size)) return end;
  return full >= 3 && full >= 0.4 * lines.length ? end : Math.max(fallback, end);
}

const LABEL = /^[\p{L}\p{M}’' /-]{2,28}\s?[:：](?:\s|$)/u;

/** What stands in address blocks alone: a label, an e-mail or web address, a row of figures. */
const ADDRESS_LINE = /^[\p{L}\p{M}’' /-]{2,28}\s?[:：](?:\s|$)|@\S+\.|:\/\/|^\P{L}*\d[\d\s-]{4,}$/u;

/** Width of a line's first word, by its share of the letters. */
function firstWordWidth(line: Line): number {
  const word = line.text.trimStart().split(/\s/u)[0] ?? '';
  return ((line.end - line.start) * word.length) / Math.max(line.text.length, 1);
}

/** Whether the next line's first word would still have fitted on this line: then the line was ended by hand. */
function endsByHand(line: Line, next: Line, edge: number): boolean {
  return line.end + firstWordWidth(next) + 0.5 * line.size < edge;
}

/** Lines of one paragraph have the same spacing; a wider gap, another size or a new indent begins another. */
function beginsBlock(line: Line, before: Line, setting: Setting): boolean {
  if (!isSameSize(line, before) || line.y - before.y > 1.25 * setting.pitch * line.size) return true;
  if (afterBullet(line.text) !== null) return true;
  return line.start < before.start - 0.8 * line.size && endsByHand(before, line, setting.edge);
}

function toGroups(lines: Line[], setting: Setting): Line[][] {
  const groups: Line[][] = [];
  let before: Line | undefined;
  for (const line of lines) {
    if (!before || beginsBlock(line, before, setting)) groups.push([]);
    groups.at(-1)?.push(line);
    before = line;
  }
  return groups;
}

const ENDS_SENTENCE = /[.!?…。！？؟]["”’»)\]]*$/u;
/** A line that cannot be an end. */
const GOES_ON = /(?:[,&/-]|\s(?:and|of|the|for|to|et|de|du|des|la|y|del|e|di|und|der|des))$/iu;
const ADDRESS_ALONE = /^(?:\S+@\S+|https?:\S+)$/u;

/** First line of a paragraph set by indent: it stands in from the lines around it. */
function isIndented(lines: Line[], at: number): boolean {
  const [before, line, after] = [lines[at - 1], lines[at], lines[at + 1]];
  if (!before || !line || afterBullet(lines[0]?.text ?? '') !== null) return false;
  const deeper = line.start - before.start;
  return (
    deeper > 0.8 * line.size &&
    deeper < 4 * line.size &&
    (!after || after.start < line.start - 0.5 * line.size)
  );
}

type Joint = 'run on' | 'line' | 'paragraph';

/** What is the same for all lines of a group. */
interface GroupForm {
  edge: number;
  /** Most lines end by hand. */
  ragged: boolean;
  address: boolean;
}

function jointOf(lines: Line[], at: number, { edge, ragged, address }: GroupForm): Joint {
  const before = lines[at - 1];
  const line = lines[at];
  if (!before || !line) return 'paragraph';
  if (isIndented(lines, at) && (ENDS_SENTENCE.test(before.text) || endsByHand(before, line, edge)))
    return 'paragraph';
  if (/[;؛]$/u.test(before.text) && /^\p{Lu}/u.test(line.text)) return 'line';
  if (isSentenceBroken(before, line)) return 'run on';
  if (/[:：]$/u.test(before.text) && ADDRESS_ALONE.test(line.text)) return 'run on';
  if (address) return GOES_ON.test(before.text) || /^\p{Ll}/u.test(line.text) ? 'run on' : 'line';
  if (LABEL.test(line.text) && ADDRESS_LINE.test(before.text)) return 'line';
  if (!endsByHand(before, line, edge)) return LABEL.test(line.text) && ragged ? 'line' : 'run on';
  if (ragged) return 'line';
  return ENDS_SENTENCE.test(before.text) ? 'paragraph' : 'line';
}

/** A long line without an end, and a next one that begins with a small letter: one sentence. */
const isSentenceBroken = (before: Line, line: Line): boolean =>
  before.end - before.start > 25 * before.size &&
  !ENDS_SENTENCE.test(before.text) &&
  /^\p{Ll}/u.test(line.text);

/** Short lines of which some hold an address or a label. */
function isAddressBlock(lines: Line[]): boolean {
  const letters = lines.reduce((sum, line) => sum + line.text.length, 0);
  return (
    lines.length > 2 &&
    letters < 42 * lines.length &&
    lines.filter((line) => ADDRESS_LINE.test(line.text)).length > 1
  );
}

/** Address blocks and verse: most lines end by hand. */
function isRagged(lines: Line[], edge: number): boolean {
  const inner = lines.slice(0, -1);
  const ended = inner.filter((line, at) => endsByHand(line, lines[at + 1] as Line, edge)).length;
  return ended >= 0.5 * inner.length;
}

function toBlocks(group: Line[], setting: Setting): Block[] {
  const start = Math.min(...group.map((line) => line.start));
  const edge = edgeOf(group, setting.edge - Math.max(0, start - setting.start));
  const form = { edge, ragged: isRagged(group, edge), address: isAddressBlock(group) };
  const blocks: Block[] = [];
  group.forEach((line, at) => {
    const joint = jointOf(group, at, form);
    const last = blocks.at(-1);
    const open = line.end > edge - 4 * line.size;
    const text = joinSpacedCapitals(line.text);
    if (!last || joint === 'paragraph') blocks.push({ text, start: line.start, size: line.size, open });
    else {
      last.text = joint === 'line' ? `${last.text}\n${text}` : joinLines(last.text, text, setting.words);
      last.start = Math.min(last.start, line.start);
      last.open = open;
    }
  });
  return blocks.map(asItem);
}

function asItem(block: Block): Block {
  const item = afterBullet(block.text);
  return item === null ? block : { ...block, text: `- ${item.replace(/\n/gu, ' ')}` };
}

/** How far above an item the line that opens its list is looked for. */
const MOST_ITEMS = 20;

/** Items whose bullets were drawn, not written: indented clauses under a line that ends with a colon. */
function markItems(blocks: Block[]): Block[] {
  return blocks.map((block, at) => {
    const near = blocks.slice(Math.max(at - MOST_ITEMS, 0), at + 1);
    const head = near.findLastIndex((one) => one.start < block.start - 0.7 * block.size);
    const isList = /[:：]$/u.test(near[head]?.text ?? '') && near.slice(head + 1).every(isClause);
    return isList
      ? {
          ...block,
          text: block.text
            .split('\n')
            .map((line) => `- ${line}`)
            .join('\n'),
        }
      : block;
  });
}

const isClause = (block: Block): boolean =>
  !block.text.startsWith('- ') &&
  block.text.split('\n').every((line) => /[.;,؛،]$/u.test(line) && line.split(/\s+/u).length >= 4);

/** A region's lines as paragraphs, list items and address blocks. `words` and `pitch` are those of the whole paper. */
export function regionBlocks(region: Region, words: Set<string>, pitch: number): Block[] {
  const starts = region.lines.map((line) => line.start).sort((a, b) => a - b);
  const setting = {
    pitch: pitchOf(region.lines, pitch),
    start: starts[starts.length >> 2] ?? region.start,
    edge: edgeOf(region.lines, region.end),
    words,
  };
  return markItems(toGroups(region.lines, setting).flatMap((group) => toBlocks(group, setting)));
}
