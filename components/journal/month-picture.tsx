import { counted, t } from '../../lib/browser/words.ts';
import type { Month } from '../../lib/journal/months.ts';
import { monthInWords } from '../ui/dates.ts';
import { Mark } from '../ui/mark.tsx';

/** Units of the picture's own width. */
const WIDE = 100;
const HIGH = 8;

/** The letters of each month as a line of that length, beside their number; and the cases that ended well. */
export function MonthPicture({ months }: { months: Month[] }) {
  const most = Math.max(1, ...months.map(({ letters }) => letters));
  return (
    <table class="months">
      <caption class="unseen">{t('months_caption')}</caption>
      <thead class="unseen">
        <tr>
          <th scope="col">{t('month')}</th>
          <th scope="col">{t('letters_written')}</th>
          <th scope="col">{t('ended_well')}</th>
        </tr>
      </thead>
      <tbody>
        {months.map(({ month, letters, endedWell }) => (
          <tr key={month}>
            <th scope="row">{monthInWords(month)}</th>
            <td>
              <span class="months-line">
                <svg viewBox={`0 0 ${WIDE} ${HIGH}`} preserveAspectRatio="none" aria-hidden="true">
                  <rect width={(letters / most) * WIDE} height={HIGH} />
                </svg>
                <span>{letters}</span>
              </span>
            </td>
            <td class="months-well">
              {endedWell > 0 && (
                <>
                  <Mark shape="closed" />
                  {counted('cases_ended_well', endedWell)}
                </>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
