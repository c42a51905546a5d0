import { isPaper } from '../../document/page/is-paper.ts';
import { listedPapers } from '../../document/page/listing.ts';
import { readPapers } from '../../document/read.ts';
import type { RawDocument, UaDocument } from '../../document/schema.ts';
import type { SitePage } from '../../intake/site/parse.ts';

/** Text of a site as material. */
export const rawOf = (text: string, url: string, title: string | null): RawDocument => ({
  text,
  source: { way: 'page', url, title },
});

/** What is read from a text, without what is no paper. */
export const papersIn = (raw: RawDocument): UaDocument[] => readPapers(raw).filter(isPaper);

/** True for a paper that needs no other file: it says to whom to write and what, or that no more letters are wanted. */
const isWhole = ({ closing, recipients, letter, asks }: UaDocument): boolean =>
  closing.closes === true || (recipients.length > 0 && (letter !== null || asks.length > 0));

/** True when there are papers, and none that needs another file. */
export const areWhole = (papers: readonly UaDocument[]): boolean =>
  papers.length > 0 && papers.every(isWhole);

/** True when there is a paper that needs no other file, or an outcome, whose end may be doubtful; whatever else is named beside it. */
export const hasWhole = (papers: readonly UaDocument[]): boolean =>
  papers.some((paper) => paper.kind === 'outcome' || isWhole(paper));

/** The papers of a page; none where it only lists them. */
export function papersOfPage(page: SitePage, raw: RawDocument): UaDocument[] {
  const papers = papersIn(raw);
  return listedPapers(page.links, raw, papers).length > 0 ? [] : papers;
}
