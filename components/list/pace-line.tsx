import { t } from '../../lib/browser/words.ts';
import { nextToWrite, type PaceState } from '../../lib/reminder/pace.ts';
import { shortDate } from '../ui/dates.ts';
import { Sentence } from '../ui/sentence.tsx';
import { caseHref, caseTitle } from './case-row.tsx';
import type { Rows } from './register.tsx';

const metWords = { week: 'pace_met_week', month: 'pace_met_month' } as const;
const nextWords = { week: 'pace_next_week', month: 'pace_next_month' } as const;

interface PaceLineProps extends PaceState {
  rows: Rows;
  today: string;
}

/** For somebody who writes at a pace of their own: which case is next, or that this week's or month's letter is written. */
export function PaceLine({ pace, met, rows, today }: PaceLineProps) {
  const next = nextToWrite(rows.active);
  if (pace === 'any' || next === null) return null;
  if (met) return <p class="checked">{t(metWords[pace])}</p>;
  return (
    <p class="checked dots">
      <span>
        <Sentence words={nextWords[pace]}>
          <a href={caseHref(next.key)} dir="auto">
            {caseTitle(next)}
          </a>
        </Sentence>
      </span>{' '}
      {next.deadline && <span>{t('next_deadline', shortDate(next.deadline, today))}</span>}
    </p>
  );
}
