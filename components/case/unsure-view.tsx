import type { ComponentChildren } from 'preact';
import { t } from '../../lib/browser/words.ts';
import type { UaCase } from '../../lib/case/schema.ts';
import { Button } from '../ui/button.tsx';
import { Foot } from '../ui/foot.tsx';
import { Said, type SaidLine } from '../ui/said.tsx';
import { CaseBar, CaseHead } from './case-head.tsx';
import { Quoted } from './closed-view.tsx';

export interface UnsureViewProps {
  ua: UaCase;
  today: string;
  said: SaidLine | null;
  ways: ComponentChildren;
  onAnswer: (answer: 'open' | 'closed') => void;
}

/** A case with a sentence that might end the action: shows it and asks. Neither answer is pushed. */
export const UnsureView = ({ ua, today, said, ways, onAnswer }: UnsureViewProps) => (
  <>
    <CaseBar ua={ua}>{ways}</CaseBar>
    <main>
      <CaseHead ua={ua} today={today} />
      <section class="sheet closing" aria-labelledby="question">
        <h2 class="label" id="question">
          {t('unsure_question')}
        </h2>
        {ua.question && <Quoted ua={ua} quote={ua.question.quote} paperId={ua.question.paperId} />}
        <p class="source">{t('unsure_help')}</p>
      </section>
    </main>
    <Foot>
      <Said line={said} />
      <div class="acts">
        <Button onPress={() => onAnswer('closed')}>{t('unsure_yes')}</Button>
        <Button onPress={() => onAnswer('open')}>{t('unsure_no')}</Button>
      </div>
    </Foot>
  </>
);
