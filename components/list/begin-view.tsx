import { t } from '../../lib/browser/words.ts';
import { HelpLink } from '../pages/help-link.tsx';
import { FileButton } from '../ui/file-button.tsx';

interface BeginViewProps {
  onFiles: (files: File[]) => void;
  filesElsewhere?: (() => void) | undefined;
  onSample: () => void;
  /** Opens what is followed. */
  onFollow: () => void;
  /** What heads it: the first heading of a page that has no other. */
  heading?: 'h1' | 'h2';
}

/** Nothing here yet: the ways to begin. */
export const BeginView = ({
  onFiles,
  filesElsewhere,
  onSample,
  onFollow,
  heading: Heading = 'h2',
}: BeginViewProps) => (
  <section class="sheet begin" aria-labelledby="begin-title">
    <Heading class="title" id="begin-title">
      {t('begin_title')}
    </Heading>
    <p>{t('begin_text')}</p>
    <ul class="ways">
      <li>
        <a class="way button" href="#paste">
          <b>{t('begin_paste')}</b> <span class="small">{t('begin_paste_from')}</span>
        </a>
      </li>
      <li>
        <FileButton class="way" onFiles={onFiles} elsewhere={filesElsewhere}>
          <b>{t('choose_file')}</b> <span class="small">{t('begin_file_kinds')}</span>
        </FileButton>
      </li>
      <li>
        <button type="button" class="way" onClick={onFollow}>
          <b>{t('begin_follow')}</b> <span class="small">{t('begin_follow_how')}</span>
        </button>
      </li>
      <li>
        <button type="button" class="way" onClick={onSample}>
          <b>{t('try_invented')}</b> <span class="small">{t('try_invented_where')}</span>
        </button>
      </li>
    </ul>
    <p class="small soft">{t('stays_here')}</p>
    <p>
      <HelpLink />
    </p>
  </section>
);
