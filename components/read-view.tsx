import { counted, t } from '../lib/browser/words.ts';
import { BackBar } from './case-head.tsx';
import { FoundPapers, type FoundPapersProps } from './found-papers.tsx';
import { Button } from './ui/button.tsx';
import { Foot } from './ui/foot.tsx';
import { Said, type SaidLine } from './ui/said.tsx';

interface ReadViewProps extends FoundPapersProps {
  said: SaidLine | null;
  onAdd: () => void;
}

/** What was read from the page in the tab, paper by paper, before anything is added. */
export function ReadView({ said, onAdd, ...papers }: ReadViewProps) {
  const { found } = papers;
  const fresh = found.filter((paper) => !paper.known).length;
  return (
    <>
      <BackBar href="#list" back={t('all_cases')} />
      <main>
        <div class="case-head">
          <h1 class="title" tabIndex={-1}>
            {t('what_was_read')}
          </h1>
          <p class="small soft">{t('each_with_its_line')}</p>
        </div>
        <FoundPapers {...papers} />
      </main>
      <Foot quiet={fresh === 0}>
        <Said line={said} />
        {fresh > 0 && (
          <div class="acts">
            <Button kind="main" onPress={onAdd}>
              {counted('add_papers', fresh)}
            </Button>
          </div>
        )}
      </Foot>
    </>
  );
}
