import type { ComponentChildren } from 'preact';
import { counted, t } from '../lib/browser/words.ts';
import type { PaperNotes } from '../lib/case/notes.ts';
import type { Paper, UaCase } from '../lib/case/schema.ts';
import { BackBar } from './case-head.tsx';
import { caseHref, caseTitle } from './case-row.tsx';
import { Changes } from './changes.tsx';
import { PaperValues } from './paper-values.tsx';
import { kindName } from './paper-words.ts';
import { Button } from './ui/button.tsx';
import { Foot } from './ui/foot.tsx';
import { Said, type SaidLine } from './ui/said.tsx';
import { LongDate } from './ui/when.tsx';

export interface PapersViewProps {
  ua: UaCase;
  /** In the order of time. */
  papers: Paper[];
  /** By the paper's id. */
  notes: Record<string, PaperNotes>;
  said: SaidLine | null;
  ways: ComponentChildren;
  onTakeOut: (paper: Paper) => void;
}

interface PaperEntryProps extends Pick<PapersViewProps, 'onTakeOut'> {
  paper: Paper;
  notes: PaperNotes;
}

function PaperEntry({ paper, notes, onTakeOut }: PaperEntryProps) {
  const { ua } = paper;
  const { title, url } = paper.raw.source;
  return (
    <section class="sheet paper" aria-label={[kindName(ua), ua.index].filter(Boolean).join(', ')}>
      <div class="paper-head">
        <h2 class="label">{kindName(ua)}</h2>
        <Button kind="quiet" unseen={kindName(ua)} onPress={() => onTakeOut(paper)}>
          {t('take_out')}
        </Button>
        <p class="small soft dots">
          {ua.issued && (
            <span>
              <LongDate iso={ua.issued} />
            </span>
          )}
          {ua.index && (
            <span>
              <bdi class="nowrap">{ua.index}</bdi>
            </span>
          )}
          <span dir="auto">
            {url ?? title ?? t(paper.raw.source.way === 'sample' ? 'invented' : 'way_paste')}
          </span>
        </p>
      </div>
      <Changes of={notes.changes} />
      <details>
        <summary>{t('what_was_read')}</summary>
        <PaperValues ua={ua} text={paper.raw.text} notes={notes} />
      </details>
      <details>
        <summary>{t('whole_text')}</summary>
        <p class="paper-text plain" lang={ua.language ?? undefined} dir="auto">
          {paper.raw.text}
        </p>
      </details>
    </section>
  );
}

const NONE: PaperNotes = { risks: [], changes: [] };

/** The papers a case is folded from, in the order of time. */
export const PapersView = ({ ua, papers, notes, said, ways, onTakeOut }: PapersViewProps) => (
  <>
    <BackBar href={caseHref(ua.key)} back={t('the_case')}>
      {ways}
    </BackBar>
    <main>
      <div class="case-head">
        <h1 class="title" tabIndex={-1}>
          {counted('papers', papers.length)}
        </h1>
        <p class="small soft" dir="auto">
          {caseTitle(ua)}
        </p>
      </div>
      {papers.map((paper) => (
        <PaperEntry key={paper.id} paper={paper} notes={notes[paper.id] ?? NONE} onTakeOut={onTakeOut} />
      ))}
    </main>
    <Foot quiet>
      <Said line={said} />
    </Foot>
  </>
);
