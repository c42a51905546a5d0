import type { ComponentChildren } from 'preact';
import { counted, t } from '../../lib/browser/words.ts';
import type { UaCase } from '../../lib/case/schema.ts';
import type { JournalEntry } from '../../lib/journal/schema.ts';
import { byChannel } from '../journal/journal-words.ts';
import { kindName } from '../paper/paper-words.ts';
import { Button } from '../ui/button.tsx';
import { Foot } from '../ui/foot.tsx';
import { QuietLink } from '../ui/link.tsx';
import { Said, type SaidLine } from '../ui/said.tsx';
import { Sentence } from '../ui/sentence.tsx';
import { LongDate, ShortDate } from '../ui/when.tsx';
import { CaseBar, CaseHead, papersHref } from './case-head.tsx';
import { EndedWell } from './ended-well.tsx';

interface QuotedProps {
  ua: UaCase;
  quote: string | null;
  paperId: string;
}

/** The sentence, literally, with the paper it stands in. */
export function Quoted({ ua, quote, paperId }: QuotedProps) {
  const paper = ua.papers.find(({ id }) => id === paperId);
  const kind = paper ? kindName(paper) : t('kind_other');
  return (
    <figure>
      {quote && (
        <blockquote lang={ua.language ?? undefined} dir="auto">
          {quote}
        </blockquote>
      )}
      <figcaption class="source small soft">
        <span class="dots">
          <span>
            {paper?.issued ? (
              <Sentence words="quote_from">
                {kind}
                <LongDate iso={paper.issued} />
              </Sentence>
            ) : (
              kind
            )}
          </span>
          {paper?.index && (
            <span>
              <bdi class="nowrap">{paper.index}</bdi>
            </span>
          )}
        </span>{' '}
        <QuietLink href={papersHref(ua.key)}>{t('see_in_paper')}</QuietLink>
      </figcaption>
    </figure>
  );
}

/** Letters of this case that the person said were sent. */
function Letters({ entries, today }: { entries: JournalEntry[]; today: string }) {
  const written = entries.filter((entry) => entry.state === 'written');
  return (
    <>
      <h2 class="label">
        {written.length === 0 ? t('not_written_by_you') : counted('you_wrote', written.length)}
      </h2>
      <ul class="lines small">
        {written.map((entry) => (
          <li key={entry.id}>
            <span class="soft">
              <ShortDate iso={entry.at} today={today} />
            </span>{' '}
            <span>
              <span dir="auto">{entry.recipient}</span>{' '}
              <span class="soft">{t(byChannel[entry.channel])}</span>
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

export interface ClosedViewProps {
  ua: UaCase;
  today: string;
  entries: JournalEntry[];
  /** The line by which the paper says that there is good news; `null` where it says none. */
  goodNews: string | null;
  said: SaidLine | null;
  ways: ComponentChildren;
  /** That the case ended well, or that it is not said any more; `null` where nothing is noted. */
  onEndedWell: ((well: boolean) => void) | null;
  onOpenAgain: () => void;
  onCopySentence: () => void;
}

/** A closed case: the sentence that closed it, and what was written. Writing is not offered. */
export function ClosedView(props: ClosedViewProps) {
  const { ua, today } = props;
  return (
    <>
      <CaseBar ua={ua}>{props.ways}</CaseBar>
      <main>
        <CaseHead ua={ua} today={today} />
        <section class="sheet closing" aria-label={t('what_closed_it')}>
          {ua.closure && <Quoted ua={ua} quote={ua.closure.quote} paperId={ua.closure.paperId} />}
          {ua.closure?.by === 'person' && <p class="source small soft">{t('closed_by_person')}</p>}
          <hr class="double-rule" />
          <Letters entries={props.entries} today={today} />
          {props.onEndedWell && (
            <div class="source">
              <EndedWell entries={props.entries} goodNews={props.goodNews} onEndedWell={props.onEndedWell} />
            </div>
          )}
        </section>
      </main>
      <Foot>
        <Said line={props.said} />
        <p class="target">{t('writing_stopped')}</p>
        <div class="acts">
          <Button onPress={props.onOpenAgain}>{t('open_again')}</Button>
          {ua.closure?.quote && <Button onPress={props.onCopySentence}>{t('copy_sentence')}</Button>}
        </div>
      </Foot>
    </>
  );
}
