import { t } from '../lib/browser/words.ts';
import { Button } from './ui/button.tsx';
import { FileButton } from './ui/file-button.tsx';

interface PdfSlipProps {
  name: string;
  /** False where the browser keeps its PDF viewer closed: then the person chooses the file. */
  reachable: boolean;
  onRead: () => void;
  onFiles: (files: File[]) => void;
  filesElsewhere: (() => void) | undefined;
}

/** The slip over the list for a tab that shows a PDF: it is read when asked for. */
export const PdfSlip = ({ name, reachable, onRead, onFiles, filesElsewhere }: PdfSlipProps) => (
  <section class="slip" aria-labelledby="pdf-title">
    <div class="slip-head">
      <h2 class="note" id="pdf-title">
        {t('pdf_in_tab')}
      </h2>
    </div>
    <div class="slip-text">
      <p>
        <bdi>{name}</bdi>
      </p>
      {!reachable && <p class="small soft">{t('pdf_shut')}</p>}
    </div>
    {reachable ? (
      <Button kind="main" onPress={onRead}>
        {t('pdf_read')}
      </Button>
    ) : (
      <FileButton class="main-act" onFiles={onFiles} elsewhere={filesElsewhere}>
        {t('choose_file')}
      </FileButton>
    )}
  </section>
);
