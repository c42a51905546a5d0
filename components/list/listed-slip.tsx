import { counted, t } from '../../lib/browser/words.ts';
import type { ListedPaper } from '../../lib/document/page/listing.ts';
import { Address } from '../ui/address.tsx';
import { Button } from '../ui/button.tsx';

/** More papers than these are shown on a press. */
const DRAWN = 3;

/** Where a paper stands: it is opened in a tab of its own, by the person alone. */
const Listed = ({ papers }: { papers: readonly ListedPaper[] }) => (
  <ul class="listed">
    {papers.map(({ title, url }) => (
      <li key={url}>
        <a href={url} target="_blank" rel="noreferrer">
          <bdi class="voice">{title}</bdi>
          <span class="small soft">
            <Address of={new URL(url).host} />
          </span>
        </a>
      </li>
    ))}
  </ul>
);

/** The slip over the list for a page that only names papers: nothing is taken from it, one of them is to be opened. */
export const ListedSlip = ({
  papers,
  onFollow,
}: {
  papers: readonly ListedPaper[];
  onFollow: () => void;
}) => (
  <section class="slip" aria-labelledby="listed-title">
    <div class="slip-head">
      <h2 class="note" id="listed-title">
        {t('list_of_papers')}
      </h2>
    </div>
    <div class="slip-text">
      <p class="small soft">{t('list_of_papers_help')}</p>
      <Listed papers={papers.slice(0, DRAWN)} />
      {papers.length > DRAWN && (
        <details>
          <summary>{counted('and_more', papers.length - DRAWN)}</summary>
          <Listed papers={papers.slice(DRAWN)} />
        </details>
      )}
      <p>
        <Button kind="quiet" onPress={onFollow}>
          {t('follow_this')}
        </Button>
      </p>
    </div>
  </section>
);
