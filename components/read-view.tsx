import { counted, t } from '../lib/browser/words.ts';
import { BackBar } from './case-head.tsx';
import { FoundPapers } from './found-papers.tsx';
import type { FoundPaper } from './slip.tsx';
import { Button } from './ui/button.tsx';
import { Foot } from './ui/foot.tsx';

/** What was read from the page in the tab, paper by paper, before anything is added. */
export function ReadView({ found, text, onAdd }: { found: FoundPaper[]; text: string; onAdd: () => void }) {
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
        <FoundPapers found={found} text={text} />
      </main>
      {fresh > 0 && (
        <Foot>
          <div class="acts">
            <Button kind="main" onPress={onAdd}>
              {counted('add_papers', fresh)}
            </Button>
          </div>
        </Foot>
      )}
    </>
  );
}
