import { t } from '../lib/browser/words.ts';
import { Changes } from './changes.tsx';
import { PaperValues } from './paper-values.tsx';
import { kindName, labelOf } from './paper-words.ts';
import type { FoundPaper } from './slip.tsx';
import type { Change } from './value-row.tsx';

export interface FoundPapersProps {
  found: FoundPaper[];
  text: string;
  onCorrect: (paper: FoundPaper, changes: Change[], term: string) => Promise<boolean>;
}

/** What was read from `text`, paper by paper, before anything is added. */
export const FoundPapers = ({ found, text, onCorrect }: FoundPapersProps) => (
  <>
    {found.map((paper) => (
      <section key={paper.id} class="sheet paper" aria-label={`${kindName(paper.ua)}, ${labelOf(paper.ua)}`}>
        {paper.known && <p class="small soft">{t('slip_known', labelOf(paper.ua))}</p>}
        <Changes of={paper.notes.changes} />
        <PaperValues {...paper} text={text} onCorrect={(changes, term) => onCorrect(paper, changes, term)} />
      </section>
    ))}
  </>
);
