import { has, matchEnd } from '../../text/match.ts';
import { paragraphsOf } from '../../text/paragraphs.ts';
import { lineAt } from '../../text/view.ts';
import { asksToWrite } from '../closing/ending.ts';
import type { Header } from '../header/header.ts';
import { isSame, referencesIn } from '../header/reference.ts';
import { folded, type Paper, printed } from '../paper.ts';
import { isTitled } from '../recipients/who.ts';
import { headScore } from './surroundings.ts';

/** The paper as far as a line, which is not in it. */
const upTo = (paper: Paper, to: number): Paper => ({
  ...paper,
  to,
  end: paper.view.lines[to - 1]?.end ?? paper.end,
  paragraphs: paragraphsOf(paper.view, paper.from, to),
});

/** A signature in a mail has this many lines at most. */
const longestSignature = 6;

/** Whether what stands between two lines may be the paper's own: an office, a label, a request to write, or a day. */
function isOfPaper(paper: Paper, from: number, to: number): boolean {
  const { rules, view } = paper;
  return view.lines.slice(from, to).some((line) => {
    const text = folded(paper, line);
    return (
      isTitled(rules, printed(paper, line)) ||
      rules.sections.some(([, label]) => matchEnd(label, view.folded, line.start) >= 0) ||
      has(rules.closing.goesOn, text) ||
      asksToWrite(rules.endings, text) ||
      rules.dates(text).length > 0
    );
  });
}

/** `--` by itself right before a line of the source, as mail programs mark where a signature begins: it is no line of the view. */
const mark = /\n[> ]*-- ?\r?\n\s*$/;

/** Line from which a mail's signature stands; the end where there is none. */
function signatureFrom(paper: Paper, own: number): number {
  const { lines, raw } = paper.view;
  for (let at = paper.to - 1; at > own && at >= paper.to - longestSignature; at -= 1) {
    const from = lines[at]?.rawStart ?? 0;
    if (mark.test(raw.slice(Math.max(0, from - 12), from)))
      return isOfPaper(paper, at, paper.to) ? paper.to : at;
  }
  return paper.to;
}

/** In lines: a single one was marked by somebody, and is no message. */
const fewestQuoted = 2;

/**
 * Without a mail's signature, and without the older message that it quotes below its own words: those lines are quoted deeper than
 * the paper's number, and have no number of the paper itself, unless it is of another update.
 */
export function withoutMailEnd(paper: Paper, { reference }: Header): Paper {
  const { lines } = paper.view;
  if (!reference || reference.score < headScore) return paper;
  const own = lineAt(paper.view, reference.start);
  const depth = lines[own]?.quoted ?? 0;
  const signature = signatureFrom(paper, own);
  let to = signature;
  while (to > own + 1 && (lines[to - 1]?.quoted ?? 0) > depth) to -= 1;
  if (signature - to < fewestQuoted) return signature < paper.to ? upTo(paper, signature) : paper;
  const start = lines[to]?.start ?? paper.end;
  const isOwn = referencesIn(paper.view, paper.rules, start, paper.end, (offset) =>
    lineAt(paper.view, offset),
  ).some(
    (one) =>
      one.score >= headScore &&
      isSame(one.reference, reference.reference) &&
      (one.updateNumber === null || one.updateNumber === reference.updateNumber),
  );
  const told = lines.slice(own + 1, to).some((line) => line.end - line.start > 30);
  return isOwn || !told ? paper : upTo(paper, to);
}
