import { type AddressRisk, addressRisks } from './address-risk.ts';
import type { Paper } from './schema.ts';

/** Papers, in the order of time, that one may write by and that name somebody. */
export const naming = (papers: Paper[]): Paper[] =>
  papers.filter(({ ua }) => ua.kind !== 'outcome' && ua.recipients.length > 0);

/**
 * What to look at twice in the addresses of `paper`, which stands among `papers` (in the order of time).
 * @param copies other copies of it that were taken in
 */
export function risksIn(
  paper: Paper,
  papers: Paper[],
  country: string | null,
  copies: Paper[] = [],
): AddressRisk[][] {
  const before = naming(papers.slice(0, papers.indexOf(paper))).at(-1)?.ua.recipients ?? [];
  const ua = { ...paper.ua, country: paper.ua.country ?? country };
  return addressRisks({ ua, text: paper.raw.text, before, copies: copies.map((copy) => copy.ua.recipients) });
}
