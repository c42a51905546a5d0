import { t } from '../../lib/browser/words.ts';
import type { JournalEntry } from '../../lib/journal/schema.ts';
import { Button } from '../ui/button.tsx';

export interface EndedWellProps {
  /** The journal of the case. */
  entries: JournalEntry[];
  /** The line by which the paper says that there is good news, literally; `null` where it says none. */
  goodNews: string | null;
  /** That the case ended well, or that it is not said any more. */
  onEndedWell: (well: boolean) => void;
}

/** Whether a closed case ended well: the paper may say so, and nobody but the person has it noted. */
export function EndedWell({ entries, goodNews, onEndedWell }: EndedWellProps) {
  const well = entries.some(({ state }) => state === 'ended well');
  return (
    <>
      {goodNews && (
        <p class="small" dir="auto">
          {t('paper_says', goodNews)}
        </p>
      )}
      <p class="planned-acts">
        <Button pressed={well} onPress={() => onEndedWell(!well)}>
          {t('ended_well')}
        </Button>
        <span class="small soft">{t('ended_well_why')}</span>
      </p>
    </>
  );
}
