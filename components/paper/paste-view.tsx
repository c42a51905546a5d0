import type { ComponentChildren } from 'preact';
import { counted, t } from '../../lib/browser/words.ts';
import { BackBar } from '../case/case-head.tsx';
import { DropSheet } from '../list/drop-sheet.tsx';
import type { FoundPaper } from '../list/slip.tsx';
import { Button } from '../ui/button.tsx';
import { FileButton } from '../ui/file-button.tsx';
import { Foot } from '../ui/foot.tsx';
import { KeptField } from '../ui/kept-field.tsx';
import { Mark } from '../ui/mark.tsx';
import { Said, type SaidLine } from '../ui/said.tsx';
import { FoundPapers, type FoundPapersProps } from './found-papers.tsx';

export interface PasteViewProps extends Pick<FoundPapersProps, 'today' | 'onAdd' | 'onCorrect'> {
  text: string;
  /** What was read, and the text that the places of the values refer to; `null` while nothing was. */
  read: { text: string; found: FoundPaper[] } | null;
  /** Why `text` is no paper, in a plain sentence. */
  problem: string | null;
  said: SaidLine | null;
  ways: ComponentChildren;
  onText: (text: string) => void;
  onAddAll: () => void;
  onFiles: (files: File[]) => void;
  filesElsewhere?: (() => void) | undefined;
}

/** Pasting a paper's text: what was read from it appears below at once, and is added by one press. */
export function PasteView(props: PasteViewProps) {
  const { text, read, problem, said, onFiles } = props;
  const fresh = read?.found.filter((paper) => !paper.known).length ?? 0;
  return (
    <>
      <BackBar href="#list" back={t('all_cases')}>
        {props.ways}
      </BackBar>
      <DropSheet onFiles={onFiles}>
        <div class="case-head">
          <h1 class="title" tabIndex={-1}>
            {t('paste_title')}
          </h1>
          <p class="small soft" id="paste-reason">
            {t('paste_help')}{' '}
            <FileButton class="quiet" onFiles={onFiles} elsewhere={props.filesElsewhere}>
              {t('choose_file')}
            </FileButton>
          </p>
        </div>
        <div class="paste">
          <KeptField label={t('paste_label')} labelUnseen rows={8} value={text} onType={props.onText} />
        </div>
        <div role="status">
          {problem && (
            <p class="checked">
              <Mark shape="missing" />
              {problem}
            </p>
          )}
          {read && <p class="unseen">{counted('papers_read', read.found.length)}</p>}
        </div>
        {read && (
          <FoundPapers
            {...read}
            several={read.found.length > 1}
            today={props.today}
            onAdd={props.onAdd}
            onCorrect={props.onCorrect}
          />
        )}
      </DropSheet>
      <Foot>
        <Said line={said} />
        <div class="acts">
          <Button kind="main" onPress={props.onAddAll} impossible={fresh === 0} reason="paste-reason">
            {counted('add_papers', Math.max(fresh, 1))}
          </Button>
        </div>
      </Foot>
    </>
  );
}
