import type { ComponentChildren } from 'preact';
import { counted, t } from '../../lib/browser/words.ts';
import type { ChannelNotes } from '../../lib/case/channel-notes.ts';
import type { Embassy } from '../../lib/case/embassy.ts';
import type { UaCase } from '../../lib/case/schema.ts';
import type { PlannedRecipient } from '../../lib/journal/plan.ts';
import type { JournalEntry } from '../../lib/journal/schema.ts';
import { BackBar, CaseHead, papersHref } from '../case/case-head.tsx';
import { EndedWell } from '../case/ended-well.tsx';
import { EntryLines } from '../journal/entry-lines.tsx';
import { caseHref } from '../list/case-row.tsx';
import { kindName } from '../paper/paper-words.ts';
import { Foot } from '../ui/foot.tsx';
import { QuietLink } from '../ui/link.tsx';
import { Said, type SaidLine } from '../ui/said.tsx';
import { ShortDate } from '../ui/when.tsx';
import { BouncePart } from './bounce-part.tsx';
import { EmbassyPart } from './embassy-part.tsx';
import { type PlannedActs, PlannedRow } from './planned-row.tsx';

export interface PlanViewProps extends PlannedActs {
  ua: UaCase;
  today: string;
  plan: PlannedRecipient[];
  /** What the person noted of the ways of the case. */
  notes: ChannelNotes;
  /** The journal of this case, the oldest entry first. */
  entries: JournalEntry[];
  /** The line by which the paper that closed the case says that there is good news; `null` where none does. */
  goodNews: string | null;
  /** The person has to be careful with this country: nothing is noted, and no embassy is written to. */
  careful: boolean;
  /** What the person gave for the embassy of the case's country. */
  embassy: Embassy | null;
  said: SaidLine | null;
  ways: ComponentChildren;
  onEmbassy: (embassy: Embassy | null) => void;
  /** The addresses of a notice that was pasted. */
  onNotice: (addresses: string[]) => void;
  onRemove: (entry: JournalEntry) => void;
  /** That the case ended well, or that it is not said any more. */
  onEndedWell: (well: boolean) => void;
}

/** The papers, the oldest first, as a line of time. */
const PapersInTime = ({ ua, today }: Pick<PlanViewProps, 'ua' | 'today'>) => (
  <section class="sheet card plan-part" aria-labelledby="papers-title">
    <h2 class="label" id="papers-title">
      {counted('papers', ua.papers.length)}
    </h2>
    <ol class="entries">
      {ua.papers.map((paper) => (
        <li key={paper.id}>
          <span class="entry-when">
            {paper.issued ? (
              <ShortDate iso={paper.issued} today={today} />
            ) : (
              <span class="soft">{t('undated')}</span>
            )}
          </span>
          <span class="entry-what">
            <b>{kindName(paper)}</b>{' '}
            {paper.headline && (
              <bdi class="voice" dir="auto">
                {paper.headline}
              </bdi>
            )}{' '}
            {paper.index && <bdi class="soft entry-index">{paper.index}</bdi>}
          </span>
        </li>
      ))}
    </ol>
    <p>
      <QuietLink href={papersHref(ua.key)}>{t('see_papers')}</QuietLink>
    </p>
  </section>
);

function CaseJournal(props: PlanViewProps) {
  const { ua, entries, today, onRemove } = props;
  return (
    <section class="sheet card plan-part" aria-labelledby="case-journal">
      <h2 class="label" id="case-journal">
        {t('journal')}
      </h2>
      {entries.length === 0 ? (
        <p class="small soft">{t('not_written_by_you')}</p>
      ) : (
        <EntryLines entries={entries.toReversed()} today={today} onRemove={onRemove} />
      )}
      {ua.status === 'closed' && !props.careful && <EndedWell {...props} />}
      <p>
        <QuietLink href="#journal">{t('journal_all')}</QuietLink>
      </p>
    </section>
  );
}

const whyNot = ({ ua, careful }: PlanViewProps): string | null => {
  if (ua.status === 'closed') return t('plan_closed');
  if (ua.status === 'unsure') return t('plan_unsure');
  if (ua.status === 'past') return t('plan_past');
  return careful ? t('plan_careful') : null;
};

function Recipients(props: PlanViewProps) {
  const { ua, plan } = props;
  const why = whyNot(props);
  return (
    <section class="sheet card plan-part" aria-labelledby="plan-title">
      <h2 class="label" id="plan-title">
        {t('plan_title')}
      </h2>
      {why && <p class="small">{why}</p>}
      {plan.length === 0 && <p>{t('nobody_to_write_to')}</p>}
      <ol class="plan">
        {plan.map((planned) => (
          <PlannedRow
            {...props}
            key={planned.recipient.key}
            caseKey={ua.key}
            planned={planned}
            canWrite={why === null}
          />
        ))}
      </ol>
    </section>
  );
}

/** A case as a whole: whom to write to and how far that is, its papers in the order of time, its journal. */
export function PlanView(props: PlanViewProps) {
  const { ua, plan, embassy, today, careful } = props;
  const isSilent = ua.status === 'closed' || careful;
  const known = plan.flatMap(({ recipient }) => recipient.emails);
  return (
    <>
      <BackBar href={caseHref(ua.key)} back={t(ua.status === 'active' ? 'the_letter' : 'the_case')}>
        {props.ways}
      </BackBar>
      <main class="plan-page">
        <CaseHead ua={ua} today={today} />
        <Recipients {...props} />
        {!isSilent && ua.country && (
          <EmbassyPart country={ua.country} embassy={embassy} onEmbassy={props.onEmbassy} />
        )}
        {!isSilent && known.length > 0 && <BouncePart known={known} onBounced={props.onNotice} />}
        <PapersInTime ua={ua} today={today} />
        <CaseJournal {...props} />
      </main>
      <Foot quiet>
        <Said line={props.said} />
      </Foot>
    </>
  );
}
