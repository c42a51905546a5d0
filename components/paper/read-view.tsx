import { Fragment } from 'preact';
import { counted, t } from '../../lib/browser/words.ts';
import type { RawDocument } from '../../lib/document/schema.ts';
import { isOfficial } from '../../lib/follow/official.ts';
import { BackBar } from '../case/case-head.tsx';
import type { FoundPaper } from '../list/slip.tsx';
import { Button } from '../ui/button.tsx';
import { Foot } from '../ui/foot.tsx';
import { Mark } from '../ui/mark.tsx';
import { Said, type SaidLine } from '../ui/said.tsx';
import { FoundPapers, type FoundPapersProps } from './found-papers.tsx';

interface ReadViewProps extends Pick<FoundPapersProps, 'today' | 'onAdd' | 'onCorrect'> {
  /** Texts, and the papers that were read from each. */
  materials: { raw: RawDocument; found: FoundPaper[] }[];
  /** Why some files are no papers, a sentence each. */
  problems: string[];
  said: SaidLine | null;
  onAddAll: () => void;
}

/** Where a page stands: its site by name, and whether that is one of Amnesty International. Of a file and a paste there is nothing to say. */
const Source = ({ url }: { url: string | null }) =>
  url !== null &&
  URL.canParse(url) && (
    <p class="checked">
      <bdi dir="ltr">{new URL(url).host}</bdi>
      {isOfficial(url) && (
        <>
          <br />
          {t('official_site')}
        </>
      )}
    </p>
  );

/** What was read from the page in the tab or from files, paper by paper, before anything is added. */
export function ReadView({ materials, problems, said, onAddAll, ...papers }: ReadViewProps) {
  const all = materials.flatMap(({ found }) => found);
  const fresh = all.filter((paper) => !paper.known).length;
  return (
    <>
      <BackBar href="#list" back={t('all_cases')} />
      <main>
        <div class="case-head">
          <h1 class="title" tabIndex={-1}>
            {t('what_was_read')}
          </h1>
          <p class="small soft">
            {all.length > 1 ? counted('papers_read', all.length) : t('each_with_its_line')}
          </p>
        </div>
        {problems.map((problem) => (
          <p key={problem} class="checked">
            <Mark shape="missing" />
            {problem}
          </p>
        ))}
        {materials.map(({ raw, found }) => (
          <Fragment key={found[0]?.id}>
            <Source url={raw.source.url} />
            <FoundPapers found={found} text={raw.text} several={all.length > 1} {...papers} />
          </Fragment>
        ))}
      </main>
      <Foot quiet={fresh === 0}>
        <Said line={said} />
        {fresh > 0 && (
          <div class="acts">
            <Button kind="main" onPress={onAddAll}>
              {counted('add_papers', fresh)}
            </Button>
          </div>
        )}
      </Foot>
    </>
  );
}
