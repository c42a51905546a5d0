import { counted, t } from '../../lib/browser/words.ts';
import { Changes } from '../case/changes.tsx';
import { type FoundPaper, PaperLines } from '../list/slip.tsx';
import { Button } from '../ui/button.tsx';
import { Mark } from '../ui/mark.tsx';
import { PaperValues } from './paper-values.tsx';
import { kindName, labelOf } from './paper-words.ts';
import type { Change } from './value-row.tsx';

interface Acts {
  onAdd: (paper: FoundPaper) => void;
  onCorrect: (paper: FoundPaper, changes: Change[], term: string) => Promise<boolean>;
}

export interface FoundPapersProps extends Acts {
  found: FoundPaper[];
  text: string;
  today: string;
  /** True where a paper is one of several: each is told in short and can be added alone. */
  several: boolean;
}

interface FoundProps extends Acts {
  paper: FoundPaper;
  text: string;
}

const Known = ({ paper }: { paper: FoundPaper }) =>
  paper.known && <p class="small soft">{t('slip_known', labelOf(paper.ua))}</p>;

const Values = ({ paper, text, onCorrect }: FoundProps) => (
  <PaperValues {...paper} text={text} onCorrect={(changes, term) => onCorrect(paper, changes, term)} />
);

/** One of several papers: what it is, and what was read on a press; that something in it is doubtful is said before. */
function OneOfSeveral(props: FoundProps & { today: string }) {
  const { paper, today, onAdd } = props;
  const which = `${kindName(paper.ua)}, ${labelOf(paper.ua)}`;
  const doubts = paper.read.evidence.filter(({ doubt }) => doubt !== null).length;
  return (
    <>
      <div class="paper-head">
        <PaperLines ua={paper.ua} today={today} />
        {!paper.known && (
          <Button unseen={which} onPress={() => onAdd(paper)}>
            {t('add')}
          </Button>
        )}
      </div>
      <Known paper={paper} />
      <Changes of={paper.notes.changes} />
      <details>
        <summary>
          {t('what_was_read')}
          <span class="unseen"> {which}</span>
          {doubts > 0 && (
            <span class="doubt-why">
              {' '}
              <Mark shape="doubt" />
              {counted('doubtful_values', doubts)}
            </span>
          )}
        </summary>
        <Values {...props} />
      </details>
    </>
  );
}

/** What was read from `text`, paper by paper, before anything is added. */
export const FoundPapers = ({ found, several, today, ...rest }: FoundPapersProps) => (
  <>
    {found.map((paper) => (
      <section key={paper.id} class="sheet paper" aria-label={`${kindName(paper.ua)}, ${labelOf(paper.ua)}`}>
        {several ? (
          <OneOfSeveral paper={paper} today={today} {...rest} />
        ) : (
          <>
            <Known paper={paper} />
            <Changes of={paper.notes.changes} />
            <Values paper={paper} {...rest} />
          </>
        )}
      </section>
    ))}
  </>
);
