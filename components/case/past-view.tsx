import type { ComponentChildren } from 'preact';
import { t } from '../../lib/browser/words.ts';
import type { UaCase } from '../../lib/case/schema.ts';
import { Button } from '../ui/button.tsx';
import { Foot } from '../ui/foot.tsx';
import { QuietLink } from '../ui/link.tsx';
import { Said, type SaidLine } from '../ui/said.tsx';
import { CaseBar, CaseHead, papersHref } from './case-head.tsx';

export interface PastViewProps {
  ua: UaCase;
  today: string;
  said: SaidLine | null;
  ways: ComponentChildren;
  onWriteAllTheSame: () => void;
}

/** A case past its deadline: writing waits for the section's word. */
export const PastView = ({ ua, today, said, ways, onWriteAllTheSame }: PastViewProps) => (
  <>
    <CaseBar ua={ua}>{ways}</CaseBar>
    <main>
      <CaseHead ua={ua} today={today} />
      <section class="sheet closing" aria-labelledby="past-title">
        <h2 class="title" id="past-title">
          {t('past_title')}
        </h2>
        <p class="source">{t('past_text')}</p>
        <p class="source">
          <QuietLink href={papersHref(ua.key)}>{t('see_papers')}</QuietLink>
        </p>
      </section>
    </main>
    <Foot>
      <Said line={said} />
      <div class="acts">
        <Button onPress={onWriteAllTheSame}>{t('past_override')}</Button>
      </div>
    </Foot>
  </>
);
