import type { ComponentChild, ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { counted, t } from '../../lib/browser/words.ts';
import { Button } from '../ui/button.tsx';
import { FileButton } from '../ui/file-button.tsx';
import { Foot } from '../ui/foot.tsx';
import { QuietLink } from '../ui/link.tsx';
import { Said, type SaidLine } from '../ui/said.tsx';
import { AllWritten } from './all-written.tsx';
import { BeginView } from './begin-view.tsx';
import { DropSheet } from './drop-sheet.tsx';
import { ListedSlip } from './listed-slip.tsx';
import { PageFoot, PageLine, type PageState } from './page-foot.tsx';
import { PdfSlip } from './pdf-slip.tsx';
import { Register, type Rows } from './register.tsx';
import { countOf, matching } from './search.ts';
import { SearchField } from './search-field.tsx';
import { type FoundPaper, Slip } from './slip.tsx';

/** With more cases than these one searches. */
const SEARCH_FROM = 10;

export interface ListViewProps {
  /** `null` until the store was read. */
  rows: Rows | null;
  /** True once these are all rows, and not the first of a long list. */
  isWhole?: boolean;
  today: string;
  found: FoundPaper[];
  page: PageState;
  /** How many stored entries could not be read. */
  setAside?: number;
  /** What newer readings have changed, if anything. */
  news?: ComponentChild;
  /** What came by following, if anything is followed. */
  followed?: ComponentChild;
  /** What is said to somebody who writes at a pace of their own. */
  pace?: ComponentChild;
  said: SaidLine | null;
  /** Ways out of this screen, at the end of the bar. */
  ways: ComponentChildren;
  onCopy: (key: string) => void;
  onAdd: () => void;
  onFiles: (files: File[]) => void;
  /** Reads the file that the tab shows. */
  onTabFile: () => void;
  /** Asks for its site once, and reads the file. */
  onTabFileOnce: () => void;
  /** Where files are chosen when this page cannot show the browser's file dialog. */
  filesElsewhere?: (() => void) | undefined;
  onSample: () => void;
  onReadAgain: () => void;
  /** True in the panel, where pages come and go: the one in front is read when that is asked for. */
  beside?: boolean;
  /** Opens what is followed. */
  onFollow: () => void;
}

type WaysInProps = Pick<ListViewProps, 'onFiles' | 'filesElsewhere' | 'onReadAgain' | 'beside' | 'onFollow'>;

function WaysIn({ onFiles, filesElsewhere, onReadAgain, beside, onFollow }: WaysInProps) {
  return (
    <div class="ways-in">
      <span class="soft">{t('add_a_paper')}</span>{' '}
      {beside && (
        <Button kind="quiet" onPress={onReadAgain}>
          {t('read_this_page')}
        </Button>
      )}{' '}
      <QuietLink href="#paste">{t('paste_text')}</QuietLink>{' '}
      <FileButton class="quiet" onFiles={onFiles} elsewhere={filesElsewhere}>
        {t('choose_file')}
      </FileButton>{' '}
      <Button kind="quiet" onPress={onFollow}>
        {t('follow_ways')}
      </Button>
    </div>
  );
}

/** The list of cases: what the popup opens with. */
export function ListView(props: ListViewProps) {
  const { rows, today, found, page, said, onFiles, filesElsewhere, beside = false } = props;
  const [query, setQuery] = useState('');
  const total = rows ? countOf(rows) : 0;
  const shown = rows && matching(rows, query);
  const searching = total > SEARCH_FROM;
  return (
    <>
      <header class="bar">
        <h1 class={searching ? 'unseen' : 'bar-name'}>{t('cases')}</h1>
        {searching && <SearchField label="search_cases" value={query} onType={setQuery} />}
        <nav class="bar-ways" aria-label={t('elsewhere')}>
          {props.ways}
        </nav>
      </header>
      <DropSheet onFiles={onFiles}>
        {props.followed}
        {props.news}
        {page.state === 'pdf' && (
          <PdfSlip
            {...page}
            onRead={props.onTabFile}
            onReadOnce={props.onTabFileOnce}
            onFiles={onFiles}
            filesElsewhere={filesElsewhere}
          />
        )}
        {page.state === 'list' && <ListedSlip papers={page.papers} onFollow={props.onFollow} />}
        <Slip found={found} today={today} onAdd={props.onAdd} />
        {rows && props.isWhole && <AllWritten rows={rows} today={today} />}
        {props.pace}
        {shown && total > 0 && <Register rows={shown} today={today} current={null} onCopy={props.onCopy} />}
        {shown && total > 0 && countOf(shown) === 0 && <p class="checked">{t('nothing_found', query)}</p>}
        {rows && props.setAside ? (
          <p class="checked">
            {counted('set_aside', props.setAside)} {t('aside_where')}
          </p>
        ) : null}
        {rows && total === 0 && (
          <BeginView
            onFiles={onFiles}
            filesElsewhere={filesElsewhere}
            onSample={props.onSample}
            onFollow={props.onFollow}
          />
        )}
      </DropSheet>
      <Foot quiet={total > 0}>
        <Said line={said} />
        {total > 0 && beside && <PageLine page={page} />}
        {total > 0 && <WaysIn {...props} />}
        {rows && total === 0 && found.length === 0 && (
          <PageFoot page={page} beside={beside} onReadAgain={props.onReadAgain} />
        )}
      </Foot>
    </>
  );
}
