import { has, matchEnd } from '../../text/match.ts';
import { type Sentence, sentencesOf } from '../../text/paragraphs.ts';
import { lineAt } from '../../text/view.ts';
import type { TypeWords } from '../header/kind.ts';
import { type FoundReference, isSame, referencesIn } from '../header/reference.ts';
import type { LetterPlace } from '../letter/letter.ts';
import { folded, type Paper } from '../paper.ts';
import type { Recipient } from '../schema.ts';
import { type Section, sectionAt } from '../sections.ts';

/** What else the paper says, against which a closing sentence is weighed. */
export interface Circumstances {
  words: TypeWords;
  /** The paper's own number, where it stands. */
  reference: FoundReference | null;
  /** Where its own index stands. */
  index: { start: number } | null;
  sections: readonly Section[];
  /** The model letter: what it asks, it asks of those whom readers write to. */
  letter: LetterPlace | null;
  recipients: readonly Recipient[];
  people: readonly string[];
  issued: string | null;
  deadline: string | null;
  headline: string | null;
}

/** Words that name another paper by its number, and not this one. */
export function namesAnother(paper: Paper, { start, end }: Sentence, own: FoundReference | null): boolean {
  if (!own) return false;
  const found = referencesIn(paper.view, paper.rules, start, end, (at) => lineAt(paper.view, at));
  return found.length > 0 && !found.some((one) => isSame(one.reference, own.reference));
}

/** A sentence that names another paper, or a line right above its paragraph that does, as in a list of what is new. */
export function isOfAnother(
  paper: Paper,
  before: Sentence | undefined,
  sentence: Sentence,
  own: FoundReference | null,
): boolean {
  if (namesAnother(paper, sentence, own)) return true;
  return before !== undefined && before.end - before.start <= 140 && namesAnother(paper, before, own);
}

/** A paragraph of sentences; labels, links and short lines at the end of a paper are none. */
function isProse(paper: Paper, paragraph: Sentence): boolean {
  const label = matchEnd(paper.rules.label, paper.view.folded, paragraph.start);
  return paragraph.end - paragraph.start > 90 && label < 0;
}

/** Thanks in the same paragraph, or the readers by name: what a paper says to its own readers, not what it tells of an older one. */
function isToReaders(paper: Paper, paragraph: Sentence, sentence: Sentence): boolean {
  const said = folded(paper, sentence);
  if (paper.rules.endings.some(({ words }) => has(words.you, said) || has(words.ua, said))) return true;
  return sentencesOf(paper.view, paragraph.start, paragraph.end).some((one) =>
    has(paper.rules.closing.thanks, folded(paper, one)),
  );
}

/** True within the background, where older papers are told of: unless nothing but labels follows, or readers are spoken to. */
function inBackground(circumstances: Circumstances, paper: Paper, sentence: Sentence): boolean {
  const at = paper.paragraphs.findIndex(({ start, end }) => sentence.start >= start && sentence.start < end);
  const line = paper.paragraphs[at];
  if (!line || sectionAt(circumstances.sections, line.from)?.role !== 'background') return false;
  if (isToReaders(paper, line, sentence)) return false;
  return paper.paragraphs.slice(at + 1).some((one) => isProse(paper, one));
}

const longestItem = 600;

/** In a list of papers, an item's number and what is said of it stand on one line. */
function isInItem({ view, oneOfMany, start, end }: Paper, { reference }: Circumstances, at: number): boolean {
  if (!oneOfMany || reference === null || end - start > longestItem) return false;
  return lineAt(view, reference.start) === lineAt(view, at);
}

const listed = 'It stands in a list of papers: open the paper itself.';

/** What makes a closing sentence doubtful by where it stands: of several papers in a text, one without an index is told of. */
export function doubtOfPlace(paper: Paper, circumstances: Circumstances, sentence: Sentence): string | null {
  if (paper.oneOfMany && (paper.inDigest || circumstances.index === null)) return listed;
  if (inBackground(circumstances, paper, sentence)) return 'The sentence stands in the background.';
  if (isInItem(paper, circumstances, sentence.start)) return listed;
  return null;
}
