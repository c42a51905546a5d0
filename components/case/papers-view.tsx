import type { ComponentChildren } from 'preact';
import { counted, t } from '../../lib/browser/words.ts';
import type { PaperNotes } from '../../lib/case/notes.ts';
import type { Correction, Paper, UaCase } from '../../lib/case/schema.ts';
import type { UaDocument } from '../../lib/document/schema.ts';
import { isOfficial } from '../../lib/follow/official.ts';
import { caseHref, caseTitle } from '../list/case-row.tsx';
import { PaperValues } from '../paper/paper-values.tsx';
import { kindName } from '../paper/paper-words.ts';
import type { Change } from '../paper/value-row.tsx';
import { Button } from '../ui/button.tsx';
import { Foot } from '../ui/foot.tsx';
import { Said, type SaidLine } from '../ui/said.tsx';
import { LongDate } from '../ui/when.tsx';
import { BackBar } from './case-head.tsx';
import { Changes } from './changes.tsx';

export interface PapersViewProps {
  ua: UaCase;
  /** In the order of time. */
  papers: Paper[];
  /** By the paper's id. */
  notes: Record<string, PaperNotes>;
  corrections: Record<string, Correction[]>;
  read: Record<string, UaDocument>;
  said: SaidLine | null;
  ways: ComponentChildren;
  onTakeOut: (paper: Paper) => void;
  onCorrect: (paper: Paper, changes: Change[], term: string) => Promise<boolean>;
}

interface PaperEntryProps extends Pick<PapersViewProps, 'onTakeOut' | 'onCorrect'> {
  paper: Paper;
  notes: PaperNotes;
  corrections: Correction[];
  read: UaDocument;
}

function PaperEntry({ paper, notes, corrections, read, onTakeOut, onCorrect }: PaperEntryProps) {
  const { ua } = paper;
  const { title, url } = paper.raw.source;
  const which = [kindName(ua), ua.index].filter(Boolean).join(', ');
  return (
    <section class="sheet paper" aria-label={which}>
      <div class="paper-head">
        <h2 class="label">{kindName(ua)}</h2>
        <Button kind="quiet" unseen={which} onPress={() => onTakeOut(paper)}>
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
          {isOfficial(url) && <span>{t('official_site')}</span>}
        </p>
      </div>
      <Changes of={notes.changes} />
      <details>
        <summary>
          {t('what_was_read')}
          <span class="unseen"> {which}</span>
        </summary>
        <PaperValues
          ua={ua}
          read={read}
          corrections={corrections}
          text={paper.raw.text}
          notes={notes}
          onCorrect={(changes, term) => onCorrect(paper, changes, term)}
        />
      </details>
    </section>
  );
}

const NONE: PaperNotes = { risks: [], changes: [] };

/** The papers a case is folded from, in the order of time. */
export const PapersView = ({ ua, papers, said, ways, ...rest }: PapersViewProps) => (
  <>
    <BackBar href={caseHref(ua.key)} back={t('the_case')}>
      {ways}
    </BackBar>
    <main>
      <div class="case-head">
        <h1 class="title" tabIndex={-1}>
          {counted('papers', papers.length)}
        </h1>
        <p class="small soft">
          <bdi>{caseTitle(ua)}</bdi>
        </p>
      </div>
      {papers.map((paper) => (
        <PaperEntry
          key={paper.id}
          paper={paper}
          notes={rest.notes[paper.id] ?? NONE}
          corrections={rest.corrections[paper.id] ?? []}
          read={rest.read[paper.id] ?? paper.ua}
          onTakeOut={rest.onTakeOut}
          onCorrect={rest.onCorrect}
        />
      ))}
    </main>
    <Foot quiet>
      <Said line={said} />
    </Foot>
  </>
);
