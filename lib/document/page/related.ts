import type { SectionRole } from '../../language/define.ts';
import { has, matchEnd } from '../../text/match.ts';
import { type Paragraph, paragraphsOf } from '../../text/paragraphs.ts';
import { type Line, lineAt, rawSpan } from '../../text/view.ts';
import { mayEnd } from '../closing/ending.ts';
import { countryAt } from '../header/country-names.ts';
import type { Header } from '../header/header.ts';
import { folded, type Paper } from '../paper.ts';
import { isOffice } from '../recipients/own-lines.ts';
import { readSections, type Section } from '../sections.ts';
import { headScore } from './surroundings.ts';

/** In code units: no label before links, with what it leads to on its line, is longer. */
const longest = 300;

/** `Related actions`, alone or with what it leads to: `Read also: ...`, `Next post ...`. */
function isRelatedAt(paper: Paper, line: Line): boolean {
  // Not within a paragraph, where a sentence may go on: `no` and `more actions.`
  if (!(line.gap || line.heading) || line.end - line.start > longest) return false;
  const end = matchEnd(paper.rules.header.related, paper.view.folded, line.start);
  if (end < 0) return false;
  const rest = paper.view.folded.slice(end, line.end);
  // `Weitere Appelle sind nicht erforderlich`, without a mark at its end.
  const isEnding = /^ \p{L}/u.test(rest) && mayEnd(paper.rules.endings, folded(paper, line));
  return !isEnding && !/[.!?。]$/.test(rest);
}

/** `3 comments`, alone: what stands behind it is not the paper's. */
const isCommentsAt = (paper: Paper, line: Line): boolean =>
  (line.gap || line.heading) &&
  line.end - line.start < shortest.signs * 5 &&
  has(paper.rules.header.comments, folded(paper, line));

/** The host that a line's first words link to, where the paper is Markdown: `* [Home](https://...)`. */
function linkedHost(paper: Paper, line: Line): string | null {
  const { start, end } = rawSpan(paper.view, line.start, line.end);
  const raw = paper.view.raw.slice(Math.max(0, start - 2), end + longest).split('\n')[0] as string;
  return /^[\s*[]*\[?[^\]\n]{1,200}\]\(https?:\/\/([^/)\s]+)/u.exec(raw)?.[1] ?? null;
}

/** First of the last lines of a paper that are items of a list, each with a link to the same site; its end where there are none. */
function linksFrom(paper: Paper, from: number): number {
  let at = paper.to;
  let host: string | null = null;
  while (at > from) {
    const line = paper.view.lines[at - 1] as Line;
    const own = line.bullet ? linkedHost(paper, line) : null;
    if (own === null || (host !== null && own !== host)) break;
    host = own;
    at -= 1;
  }
  return paper.to - at > 1 ? at : paper.to;
}

/** What only the paper itself has, and no reader's comment on it. */
const own = new Set<SectionRole>([
  'recipients',
  'copies',
  'letter',
  'asks',
  'deadline',
  'background',
  'earlier',
]);

/** In words, and in signs where no blanks stand between words: a sentence of a paper has more. */
const shortest = { words: 4, signs: 12 };

/** `Iran: Teacher in isolation. Write before 3 June!`: what another paper is about, behind its country. */
function isTeaser({ rules, view }: Paper, start: number): boolean {
  const country = countryAt(rules, view.folded, start);
  return (
    country !== null &&
    /^ ?(?::|-(?= )) ?\S/.test(view.folded.slice(start + country.length, start + country.length + 6))
  );
}

/** A sentence of the paper, and none of Amnesty's own at the foot of its pages; `first` is where links would begin. */
function isTold(paper: Paper, { start, end, from }: Paragraph, first: number): boolean {
  const text = folded(paper, { start, end });
  if (has(paper.rules.closing.goesOn, text)) return true;
  if (isTeaser(paper, first)) return false;
  if (!/[.!。]["')]?$/.test(text) || isOffice(paper, paper.view.lines[from] as Line)) return false;
  return text.split(' ').length > shortest.words || (/。/.test(text) && text.length > shortest.signs);
}

const hasOwn = (sections: readonly Section[], from: number): boolean =>
  sections.some((one) => one.from >= from && own.has(one.role));

/** Nothing of the paper itself stands from a line on: no section of its own, and no sentence. */
function isBehindAll(paper: Paper, sections: readonly Section[], from: number): boolean {
  if (hasOwn(sections, from)) return false;
  const links = paper.view.lines[from + 1]?.start ?? paper.end;
  return paper.paragraphs.every(
    (one) => one.to <= from + 1 || one.bullet || !isTold(paper, one, one.from <= from ? links : one.start),
  );
}

/** A paper up to a line. */
const upTo = (paper: Paper, to: number): Paper => ({
  ...paper,
  to,
  end: paper.view.lines[to - 1]?.end ?? paper.end,
  paragraphs: paragraphsOf(paper.view, paper.from, to),
});

/** A page may say how many comments there are above its paper too, below no more than a title and a word on cookies. */
const leastAbove = 2;

/**
 * Without what readers of a page wrote below a paper: behind some sentences of it, and where nothing that only a paper has stands behind.
 */
export function withoutComments(paper: Paper): Paper {
  const { from, to, view, paragraphs } = paper;
  const at = view.lines.findIndex(
    (line, number) =>
      number > from &&
      number < to &&
      isCommentsAt(paper, line) &&
      paragraphs.filter((one) => one.to <= number && isTold(paper, one, one.start)).length >= leastAbove,
  );
  return at < 0 || hasOwn(readSections(paper, at), at) ? paper : upTo(paper, at);
}

/**
 * Without what a site puts below a paper: links to other papers, whose days and endings are none of this one. `sections` are those of
 * the paper; a paper whose number is at its foot, or that goes on behind such links, stays whole.
 */
export function withoutRelated(paper: Paper, header: Header, sections: readonly Section[]): Paper {
  const { reference, foot } = header;
  if (foot !== null) return paper;
  const after =
    reference && reference.score >= headScore ? lineAt(paper.view, reference.end) + 1 : paper.from + 1;
  let to = paper.to;
  for (let at = after; at < paper.to; at += 1) {
    if (!isRelatedAt(paper, paper.view.lines[at] as Line) || !isBehindAll(paper, sections, at)) continue;
    to = at;
    break;
  }
  if (to === paper.to) to = linksFrom(paper, after);
  return to === paper.to ? paper : upTo(paper, to);
}
