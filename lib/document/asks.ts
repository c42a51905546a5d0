import { isEntry, note, type Paper, printed } from './paper.ts';
import type { Section } from './sections.ts';

/** Lines that hold something else: numbers `[from, to)`. */
export interface Taken {
  from: number;
  to: number;
}

/**
 * Reads what is asked for, an item each: the list behind a label for asks; in an outcome every list (the concerns that remain).
 */
export function readAsks(
  paper: Paper,
  sections: readonly Section[],
  taken: readonly Taken[],
  isOutcome: boolean,
): string[] {
  if (isEntry(paper)) return [];
  const spans = isOutcome
    ? [{ from: paper.from, to: paper.to }]
    : sections
        .filter((section) => section.role === 'asks' || (section.role === 'action' && taken.length === 0))
        .map(({ body, to }) => ({ from: body, to }));
  const items = paper.paragraphs.filter(
    (paragraph) =>
      paragraph.bullet &&
      spans.some((span) => paragraph.from >= span.from && paragraph.from < span.to) &&
      !taken.some((place) => paragraph.from >= place.from && paragraph.from < place.to),
  );
  return items.map((item, at) => {
    note(paper, `asks.${at}`, item.start, item.end, 'item of a list');
    return printed(paper, item);
  });
}
