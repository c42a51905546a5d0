import { fold } from '../../text/fold.ts';
import { firstMatch, has } from '../../text/match.ts';
import { type Sentence, sentencesOf } from '../../text/paragraphs.ts';
import { isSoftEnd, type Line } from '../../text/view.ts';
import { folded, type Paper } from '../paper.ts';

/** A label is this long at most, in code units. */
const longest = 90;
/** A line that goes on in the next one has this many letters at least. */
const wrapped = 60;

/** `Action closed?` */
const asks = /[?;]["')\s]*$/u;

/** Thanks behind the words of a label, on its line: `This action has ended. Thank you!` */
function withoutThanks(paper: Paper, text: string): string {
  if (!/[.!。！]./u.test(text)) return text;
  const stop = firstMatch(/[.!。！][\s/|-]*(?=\p{L})/gu, text);
  if (!stop) return text;
  const rest = text
    .slice(stop.end)
    .split(/[.!。！]/u)
    .filter((one) => /\p{L}/u.test(one));
  return rest.every((one) => has(paper.rules.closing.thanks, one.trim())) ? text.slice(0, stop.start) : text;
}

/** A number or an index, as lines of a header have it near their beginning. */
const numbered = /^[^\d]{0,40}\d{1,4}\/\d{2,5}/;

/** A line goes on in the next one, as lines of a header do not: it is full, or ends in a comma or in a word that joins. */
function goesInto(paper: Paper, line: Line, next: Line): boolean {
  if (!isSoftEnd(line, next)) return false;
  const text = folded(paper, line);
  if (/[,(:;-]$/.test(text)) return true;
  if (/^\p{Ll}/u.test(paper.view.text.slice(next.start, next.end))) return true;
  return line.end - line.start >= wrapped && !numbered.test(text) && !/[.!?。！？)"]$/.test(text);
}

/** Lines that say that the action has ended, as a site or a section puts them above a paper; on a line of its own, and all of it. */
export function labelIn(paper: Paper): Sentence | null {
  const { labels, quoting } = paper.rules.closing;
  const isLabel = ({ start, end }: Sentence): boolean => {
    const text = folded(paper, { start, end });
    return end - start <= longest && !asks.test(text) && has(labels, withoutThanks(paper, text));
  };
  for (const { from, to, start, end } of paper.paragraphs) {
    if (isLabel({ start, end })) return { start, end };
    if (to - from < 2) continue;
    const lines = paper.view.lines.slice(from, to);
    const found = lines.find((line, number) => {
      if (!isLabel(line)) return false;
      const [before, next] = [lines[number - 1], lines[number + 1]];
      if (before && (goesInto(paper, before, line) || has(quoting, `${folded(paper, before)} `)))
        return false;
      return !(next && goesInto(paper, line, next));
    });
    if (found) return { start: found.start, end: found.end };
  }
  return null;
}

/** The end of a story's sentence, in any script; headlines seldom end in a full stop. */
const prose = /(?:\p{Ll}{4}|[\p{Lo}\p{M}]{2})[.؟](?:\s|$)|[。！？]/u;

/** True where nothing of a story stands between two places. */
function isWithoutStory({ view, paragraphs }: Paper, from: number, to: number): boolean {
  return paragraphs
    .filter(({ start, end }) => end > from && start < to)
    .every(({ start, end }) => !prose.test(view.text.slice(Math.max(start, from), Math.min(end, to))));
}

/** The number stands at the foot, and the story above it. */
const isAtFoot = (paper: Paper, { start, end }: Sentence): boolean =>
  isWithoutStory(paper, end, paper.end) && !isWithoutStory(paper, paper.start, start);

/**
 * A label that a site puts at a paper's head when its days are past, whatever the paper itself still asks for: above its own number,
 * where that does not stand at the foot, or at least above its story. One that is the paper's own headline there may tell of
 * something else, and so may one of names that are collected.
 */
export function isAtHead(
  paper: Paper,
  label: Sentence,
  { reference, headline }: { reference: Sentence | null; headline: string | null },
): boolean {
  if (isOfDrive(paper, label)) return false;
  if (reference === null || (label.start < reference.start && !isAtFoot(paper, reference))) return true;
  const isHeadline = headline === null || folded(paper, label).startsWith(fold(headline));
  if (label.start > reference.start && isHeadline) return false;
  return isWithoutStory(paper, paper.start, label.start);
}

/** `The petition is closed`: of names that were collected, by whomever, while letters may be wanted still. */
export function isOfDrive({ rules, view }: Paper, { start, end }: Sentence): boolean {
  return has(rules.closing.drives, view.folded.slice(start, end));
}

/** A sentence beside a label of names that were collected that tells of such a thing: it may be that of others. */
export function tellsOfDrive(paper: Paper, label: Sentence): boolean {
  return paper.paragraphs.some(
    ({ start, end }) =>
      isOfDrive(paper, { start, end }) &&
      sentencesOf(paper.view, start, end).some(
        (one) =>
          (one.end <= label.start || one.start >= label.end) &&
          isOfDrive(paper, one) &&
          !has(paper.rules.closing.thanks, folded(paper, one)),
      ),
  );
}
