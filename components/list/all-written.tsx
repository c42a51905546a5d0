import { t } from '../../lib/browser/words.ts';
import { shortDate } from '../ui/dates.ts';
import type { Rows } from './register.tsx';

/** Says so when something was written for each case that is open, with the next deadline; nothing while one is unsure. */
export function AllWritten({ rows: { unsure, active }, today }: { rows: Rows; today: string }) {
  if (unsure.length > 0 || active.length === 0 || active.some(({ written }) => written === 0)) return null;
  const next = active.find(({ deadline }) => deadline !== null)?.deadline;
  return (
    <p class="checked">
      {t('all_written')} {next && t('next_deadline', shortDate(next, today))}
    </p>
  );
}
