import { t } from '../../lib/browser/words.ts';
import type { ListedPaper } from '../../lib/document/page/listing.ts';
import { Address } from '../ui/address.tsx';
import { Button } from '../ui/button.tsx';
import { Sentence } from '../ui/sentence.tsx';

/** A PDF that the tab shows. */
export interface PdfInTab {
  name: string;
  /** True when it can be read from there now. */
  reachable: boolean;
  /** The site that would have to be allowed for that, as the browser names it; `null` where none would help. */
  site: string | null;
}

/** What came of reading the page in the tab. */
export type PageState =
  | { state: 'reading' }
  /** There is no page to read beside this one. */
  | { state: 'none' }
  | { state: 'found' }
  /** The page only names papers and links to them. */
  | { state: 'list'; papers: ListedPaper[] }
  | { state: 'no paper'; host: string }
  /** The tab shows a PDF. */
  | ({ state: 'pdf' } & PdfInTab)
  | { state: 'restricted' }
  /** Beside the panel: the button was not pressed over the page. */
  | { state: 'not pressed' };

/** Says that the page in the tab holds no paper, or cannot be read. */
export function PageLine({ page }: { page: PageState }) {
  if (page.state === 'restricted') return <p class="target">{t('page_restricted')}</p>;
  if (page.state === 'not pressed') return <p class="target">{t('not_pressed')}</p>;
  if (page.state !== 'no paper') return null;
  return (
    <p class="target">
      <span>
        <Sentence words="page_no_paper">
          <Address of={page.host} />
        </Sentence>
      </span>
    </p>
  );
}

interface PageFootProps {
  page: PageState;
  /** True in the panel: another page may come in front, which is not read before it is asked for. */
  beside: boolean;
  onReadAgain: () => void;
}

/** What there is to say of the page in the tab, and the button that reads it again, or at all. */
export function PageFoot({ page, beside, onReadAgain }: PageFootProps) {
  const isUnread = beside && page.state === 'none';
  const isOffered = isUnread || page.state === 'no paper' || page.state === 'not pressed';
  return (
    <>
      <PageLine page={page} />
      {isOffered && (
        <div class="acts">
          <Button kind="main" onPress={onReadAgain}>
            {t(isUnread ? 'read_this_page' : 'read_again')}
          </Button>
        </div>
      )}
    </>
  );
}
