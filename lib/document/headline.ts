import { matchEnd } from '../text/match.ts';
import type { Paragraph } from '../text/paragraphs.ts';
import { countryAt } from './country.ts';
import { type Header, isTitleLine } from './header.ts';
import { indexNumbersIn } from './index-number.ts';
import { folded, note, type Paper, printed } from './paper.ts';

function isCapitals(text: string): boolean {
  return text === text.toUpperCase() && text !== text.toLowerCase();
}

function isBare(paper: Paper, paragraph: Paragraph): boolean {
  const text = folded(paper, paragraph);
  if (text.length < 4 || text.length > 220 || paragraph.bullet) return true;
  if (isTitleLine(paper, paragraph) || indexNumbersIn(text).length > 0 || /@|https?:/.test(text)) return true;
  if (matchEnd(paper.rules.label, paper.view.folded, paragraph.start) >= 0) return true;
  const country = countryAt(paper.rules, text, 0);
  if (country && /^[\s:.]*$/.test(text.slice(country.length))) return true;
  const date = paper.rules.dates(text)[0];
  return date !== undefined && date.start < 3 && text.length - date.end < 4;
}

function titleLabel(paper: Paper, header: Header): { start: number; end: number } | null {
  for (const paragraph of paper.paragraphs) {
    if (paragraph.from >= header.to) break;
    const text = folded(paper, paragraph);
    const found = [...text.matchAll(paper.rules.header.title)][0];
    if (!found || found.index > 0) continue;
    const rest = /^\s*:\s*/.exec(text.slice(found[0].length));
    if (rest && found[0].length + rest[0].length < text.length) {
      return { start: paragraph.start + found[0].length + rest[0].length, end: paragraph.end };
    }
  }
  return null;
}

/** Reads the headline, literally: the first heading or line of capitals behind the header line, or a heading before it. */
export function readHeadline(paper: Paper, header: Header): string | null {
  const labelled = titleLabel(paper, header);
  const after = header.reference?.end ?? header.start;
  const candidates = paper.paragraphs.filter((one) => one.from < header.to + 2 && !isBare(paper, one));
  const behind = candidates.filter((one) => one.start >= after);
  const chosen =
    labelled ??
    behind.find((one) => one.heading || isCapitals(paper.view.text.slice(one.start, one.end))) ??
    candidates.find((one) => one.heading && one.start < after && one.end < after) ??
    behind.find(
      (one) => one.from < header.to && !/[.:,]$/.test(folded(paper, one)) && one.end - one.start < 160,
    );
  if (!chosen) return null;
  note(paper, 'headline', chosen.start, chosen.end, labelled ? 'title label' : 'headline');
  return printed(paper, chosen);
}
