import { nameOfSite } from '../../lib/browser/sites.ts';
import { t } from '../../lib/browser/words.ts';
import { Address } from '../ui/address.tsx';
import { Button } from '../ui/button.tsx';
import { FileButton } from '../ui/file-button.tsx';
import { Sentence } from '../ui/sentence.tsx';
import type { PdfInTab } from './page-foot.tsx';

interface PdfSlipProps extends PdfInTab {
  onRead: () => void;
  /** Asks for the site once, and reads. */
  onReadOnce: () => void;
  onFiles: (files: File[]) => void;
  filesElsewhere: (() => void) | undefined;
}

/** Why a PDF cannot be read as it stands there, and what allowing its site does. */
const Why = ({ site }: { site: string }) => (
  <p class="small soft">
    <Sentence words="pdf_shut_site">
      <Address of={nameOfSite(site) ?? site} />
    </Sentence>
  </p>
);

/** The ways to a PDF that the browser keeps closed: its site, for once, or the file. */
const Ways = ({ site, onReadOnce, onFiles, filesElsewhere }: PdfSlipProps) => (
  <div class="acts">
    {site !== null && (
      <Button kind="main" onPress={onReadOnce}>
        {t('pdf_read_once')}
      </Button>
    )}
    <FileButton class={site === null ? 'main-act' : ''} onFiles={onFiles} elsewhere={filesElsewhere}>
      {t('choose_file')}
    </FileButton>
  </div>
);

/** The slip over the list for a tab that shows a PDF: it is read when asked for. */
export const PdfSlip = (props: PdfSlipProps) => (
  <section class="slip" aria-labelledby="pdf-title">
    <div class="slip-head">
      <h2 class="note" id="pdf-title">
        {t('pdf_in_tab')}
      </h2>
    </div>
    <div class="slip-text">
      <p>
        <bdi>{props.name}</bdi>
      </p>
      {!props.reachable &&
        (props.site === null ? <p class="small soft">{t('pdf_shut')}</p> : <Why site={props.site} />)}
    </div>
    {props.reachable ? (
      <Button kind="main" onPress={props.onRead}>
        {t('pdf_read')}
      </Button>
    ) : (
      <Ways {...props} />
    )}
  </section>
);
