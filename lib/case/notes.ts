import type { AddressRisk } from './address-risk.ts';
import { type Difference, differences } from './difference.ts';
import { foldCase } from './fold.ts';
import { copiesOf, copyKey, inOrder } from './order.ts';
import { risksIn } from './risks.ts';
import type { Paper } from './schema.ts';

/** What there is to say of one paper beside its values. */
export interface PaperNotes {
  /** What to look at twice in the addresses: a list for each recipient, in their order. */
  risks: AddressRisk[][];
  /** What it changes in the case as it was by the papers before it. */
  changes: Difference[];
}

/** What the paper at `at` changes, whatever the person has decided since. */
function changesBy(at: number, papers: Paper[]): Difference[] {
  const paper = papers[at];
  if (!paper || at === 0) return [];
  const upTo = (end: number) => foldCase(paper.caseKey, papers.slice(0, end), [], paper.takenIn.slice(0, 10));
  return differences(upTo(at), upTo(at + 1));
}

/** What there is to say of `paper`, which is one of `stored`, or will be, in whatever copies they came. */
export function notesOn(paper: Paper, stored: Paper[]): PaperNotes {
  // This very copy stands among the others, so that what is said fits what is shown.
  const others = stored.filter((one) => one.id !== paper.id && copyKey(one) !== copyKey(paper));
  const papers = inOrder([...others, paper]);
  const country = papers.findLast(({ ua }) => ua.country !== null)?.ua.country ?? null;
  const risks = risksIn(paper, papers, country, copiesOf(paper, stored));
  return { risks, changes: changesBy(papers.indexOf(paper), papers) };
}
