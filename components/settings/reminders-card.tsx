import { useId, useState } from 'preact/hooks';
import { t } from '../../lib/browser/words.ts';
import type { ReminderSettings } from '../../lib/reminder/schema.ts';
import { Button } from '../ui/button.tsx';
import { Tick } from '../ui/tick.tsx';

export interface RemindersCardProps {
  /** `null` until they were read. */
  settings: ReminderSettings | null;
  onBadge: (on: boolean) => void;
  /** Called within the press, so that the browser may be asked. */
  onNotice: (on: boolean) => void;
  /** `neutral`: the entries are not to name their case. */
  onCalendar: (neutral: boolean) => void;
}

function Calendar({ onCalendar }: Pick<RemindersCardProps, 'onCalendar'>) {
  const [neutral, setNeutral] = useState(true);
  return (
    <div class="data-part">
      <p>{t('calendar_text')}</p>
      <Tick on={neutral} onChange={setNeutral}>
        {t('calendar_neutral', t('reminder'))}
      </Tick>
      <p>
        <Button onPress={() => onCalendar(neutral)}>{t('calendar_save')}</Button>
      </p>
    </div>
  );
}

/** How one is reminded of deadlines that are near: on the toolbar button, by a notification, in one's own calendar. */
export function RemindersCard({ settings, onBadge, onNotice, onCalendar }: RemindersCardProps) {
  const id = useId();
  return (
    <section class="sheet card" aria-labelledby={id}>
      <h2 class="label" id={id}>
        {t('reminders_title')}
      </h2>
      {settings && (
        <div class="data-part">
          <Tick on={settings.badge} why={t('reminder_badge_why')} onChange={onBadge}>
            {t('reminder_badge')}
          </Tick>
          <Tick on={settings.notice} why={t('reminder_notice_why')} onChange={onNotice}>
            {t('reminder_notice')}
          </Tick>
        </div>
      )}
      <Calendar onCalendar={onCalendar} />
    </section>
  );
}
