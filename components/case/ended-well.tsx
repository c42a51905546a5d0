import { t } from '../../lib/browser/words.ts';
import type { JournalEntry } from '../../lib/journal/schema.ts';
import { Button } from '../ui/button.tsx';

export interface EndedWellProps {
  /** The journal of the case. */
  entries: JournalEntry[];
  /** That the case ended well, or that it is not said any more. */
  onEndedWell: (well: boolean) => void;
}

/** Whether a closed case ended well: nobody but the person can say so. */
export function EndedWell({ entries, onEndedWell }: EndedWellProps) {
  const well = entries.some(({ state }) => state === 'ended well');
  return (
    <p class="planned-acts">
      <Button pressed={well} onPress={() => onEndedWell(!well)}>
        {t('ended_well')}
      </Button>
      <span class="small soft">{t('ended_well_why')}</span>
    </p>
  );
}
