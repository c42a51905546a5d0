import { useId, useState } from 'preact/hooks';
import { type MessageKey, t } from '../../lib/browser/words.ts';
import type { Pace, ReminderSettings } from '../../lib/reminder/schema.ts';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { Tick } from '../ui/tick.tsx';

export interface RemindersCardProps {
  /** `null` until they were read. */
  settings: ReminderSettings | null;
  onBadge: (on: boolean) => void;
  /** Called within the press, so that the browser may be asked. */
  onNotice: (on: boolean) => void;
  onPace: (pace: Pace) => void;
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

const paceWords: Record<Pace, MessageKey> = {
  any: 'pace_any',
  week: 'pace_week',
  month: 'pace_month',
};

/** How often one wants to write. */
function PaceField({ pace, onPace }: Pick<RemindersCardProps, 'onPace'> & { pace: Pace }) {
  const id = useId();
  const all = Object.keys(paceWords) as Pace[];
  return (
    <div class="field">
      <label for={id}>{t('pace_label')}</label>
      <select
        id={id}
        value={pace}
        aria-describedby={`${id}-why`}
        onChange={({ currentTarget }) => onPace(all.find((one) => one === currentTarget.value) ?? 'any')}
      >
        {all.map((one) => (
          <option key={one} value={one}>
            {t(paceWords[one])}
          </option>
        ))}
      </select>
      <p class="small soft" id={`${id}-why`}>
        {t('pace_why')}
      </p>
    </div>
  );
}

/** How one is reminded of deadlines that are near: on the toolbar button, by a notification, in one's own calendar. */
export function RemindersCard({ settings, onBadge, onNotice, onPace, onCalendar }: RemindersCardProps) {
  const id = useId();
  return (
    <Card id={id} title={t('reminders_title')}>
      {settings && (
        <div class="data-part">
          <Tick on={settings.badge} why={t('reminder_badge_why')} onChange={onBadge}>
            {t('reminder_badge')}
          </Tick>
          <Tick on={settings.notice} why={t('reminder_notice_why')} onChange={onNotice}>
            {t('reminder_notice')}
          </Tick>
          <PaceField pace={settings.pace} onPace={onPace} />
        </div>
      )}
      <Calendar onCalendar={onCalendar} />
    </Card>
  );
}
