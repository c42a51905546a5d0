import { type AddressRisk, addressRisks } from './address-risk.ts';
import { copyKey } from './order.ts';
import type { Paper } from './schema.ts';

/** What there is to say of one paper beside its values. */
export interface PaperNotes {
  /** What to look at twice in the addresses: a list for each recipient, in their order. */
  risks: AddressRisk[][];
}

/** Papers, in the order of time, that one may write by and that name somebody. */
export const naming = (papers: Paper[]): Paper[] =>
  papers.filter(({ ua }) => ua.kind !== 'outcome' && ua.recipients.length > 0);

/** What to look at twice in the addresses of `paper`, which stands among `papers` (in the order of time). */
export function risksIn(paper: Paper, papers: Paper[], country: string | null): AddressRisk[][] {
  const at = papers.findIndex((one) => one.id === paper.id || copyKey(one) === copyKey(paper));
  const before = naming(at < 0 ? papers : papers.slice(0, at)).at(-1)?.ua.recipients ?? [];
  const ua = { ...paper.ua, country: paper.ua.country ?? country };
  return addressRisks({ ua, text: paper.raw.text, before });
}

/** What there is to say of `paper`, which stands among `papers` (in the order of time). */
export function notesOn(paper: Paper, papers: Paper[]): PaperNotes {
  const country = papers.findLast(({ ua }) => ua.country !== null)?.ua.country ?? null;
  return { risks: risksIn(paper, papers, country) };
}
