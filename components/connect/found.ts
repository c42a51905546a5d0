import { t } from '../../lib/browser/words.ts';
import { isPaper } from '../../lib/document/page/is-paper.ts';
import type { RawDocument } from '../../lib/document/schema.ts';
import type { FoundPaper } from '../list/slip.tsx';
import { missingNames } from '../paper/paper-words.ts';

/** Material and what was read from it. */
export interface Material {
  raw: RawDocument;
  found: FoundPaper[];
}

/** Papers proper: what reads as "other" is none. */
export const papersIn = (papers: FoundPaper[]): FoundPaper[] => papers.filter(({ ua }) => isPaper(ua));

/** Why material is no paper, in a plain sentence. */
export function problemOf(papers: FoundPaper[]): string {
  const missing = papers[0] ? missingNames(papers[0].ua) : [];
  return missing.length > 0 ? t('no_paper_missing', missing.join(', ')) : t('no_paper');
}
