import { isMostlyRtl } from './characters.ts';
import { toRegions } from './columns.ts';
import { joinLines, wordsOf } from './hyphens.ts';
import { toSegments } from './lines.ts';
import { withLinks } from './links.ts';
import { regionBlocks, usualPitch } from './paragraphs.ts';
import { withoutRunning } from './running.ts';
import type { Block, PdfPage } from './schema.ts';

/** A paragraph longer than this that has no end goes on, whatever comes next. */
const SURELY_PROSE = 160;

/** Whether a paragraph goes on in the next column or on the next page. */
function runsOn(before: Block, next: Block): boolean {
  if (!before.open || before.text.includes('\n') || next.text.startsWith('- ')) return false;
  if (Math.abs(before.size - next.size) > 0.1 * next.size || /[.!?…:;。！？؟]["”’»)\]]*$/u.test(before.text))
    return false;
  if (/^[\p{Ll}\p{Lo}\p{N}(]/u.test(next.text)) return true;
  const inCapitals = /(?:^|\s)\p{Lu}{2,}$/u.test(before.text) && /^\p{Lu}{2,}/u.test(next.text);
  return inCapitals || before.text.length > SURELY_PROSE;
}

function joinBlocks(regions: Block[][], words: Set<string>): Block[] {
  const joined: Block[] = [];
  for (const [first, ...rest] of regions) {
    const last = joined.at(-1);
    if (last && first && runsOn(last, first)) {
      last.text = joinLines(last.text, first.text, words);
      last.open = first.open;
    } else if (first) joined.push({ ...first });
    joined.push(...rest.map((block) => ({ ...block })));
  }
  return joined;
}

/** Paragraphs apart by blank lines; list items one a line. */
function toText(texts: string[]): string {
  return texts
    .map(
      (text, at) =>
        (at === 0 ? '' : text.startsWith('- ') && texts[at - 1]?.startsWith('- ') ? '\n' : '\n\n') + text,
    )
    .join('')
    .replaceAll('\u00ad', '')
    .trim();
}

/**
 * Text of a paper from the positions of its words. In this order: addresses of links that dropped out; words and
 * lines; what repeats over pages is taken out; columns; paragraphs; paragraphs that go on in the next column.
 * Paragraphs come apart by blank lines, list items as lines that begin with `- `. Never throws on plain numbers.
 */
export function pagesToText(pages: PdfPage[]): string {
  const rtl = isMostlyRtl(pages.flatMap((page) => page.items.map((item) => item.text)));
  const all = pages.map((page) => ({
    width: page.width,
    height: page.height,
    segments: toSegments(withLinks(page), page.width, rtl),
  }));
  const { pages: bodies, kept } = withoutRunning(all);
  const words = wordsOf(bodies.flatMap((page) => page.segments.map((segment) => segment.text)));
  const regions = bodies.flatMap((page) => toRegions(page.segments, page.width));
  const pitch = usualPitch(regions);
  const blocks = joinBlocks(
    regions.map((region) => regionBlocks(region, words, pitch)),
    words,
  );
  return toText([...blocks.map((block) => block.text), ...kept]);
}
