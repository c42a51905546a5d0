import { useState } from 'preact/hooks';
import { counted, t } from '../../../lib/browser/words.ts';
import type { ReminderSettings } from '../../../lib/reminder/schema.ts';
import type { RemindersCardProps } from '../../settings/reminders-card.tsx';
import { download } from '../download.ts';
import type { Services } from '../services.ts';
import { storeWords } from '../store-words.ts';
import { useWhen } from './use-when.ts';

/** The browser's permission for notifications. */
export interface NoticeServices {
  allowed: () => Promise<boolean>;
  /** To be called within the press. */
  ask: () => Promise<boolean>;
  giveBack: () => Promise<void>;
}

/** The reminders in the settings; `say` tells what came of a press. */
export function useReminders(
  { send, today }: Pick<Services, 'send' | 'today'>,
  notices: NoticeServices,
  say: (words: string) => void,
): RemindersCardProps & { reload: () => Promise<void> } {
  const [settings, setSettings] = useState<ReminderSettings | null>(null);
  const reload = async () => {
    const [reply, allowed] = await Promise.all([send('reminder.load', {}), notices.allowed()]);
    // What was wished for shows nothing without the browser's leave, which may have been taken back anywhere.
    if (reply.ok && reply.value) setSettings({ ...reply.value, notice: reply.value.notice && allowed });
  };
  useWhen(true, () => void reload());

  const change = async (patch: Partial<ReminderSettings>) => {
    const reply = await send('reminder.change', { patch });
    say(reply.ok ? t('kept') : storeWords(reply.why, 'data_failed'));
    await reload();
  };
  const notice = async (on: boolean) => {
    say('');
    if (on && !(await notices.ask())) return say(t('reminder_notice_refused'));
    await change({ notice: on });
    if (!on) await notices.giveBack();
  };
  const calendar = async (neutral: boolean) => {
    const reply = await send('calendar.make', { neutral });
    if (!reply.ok) return say(storeWords(reply.why, 'data_failed'));
    const { text, count } = reply.value;
    if (count > 0) download(`deadlines-${today}.ics`, text, 'text/calendar');
    say(count > 0 ? counted('calendar_saved', count) : t('calendar_none'));
  };
  return {
    settings,
    onBadge: (badge) => void change({ badge }),
    onNotice: (on) => void notice(on),
    onPace: (pace) => void change({ pace }),
    onCalendar: (neutral) => void calendar(neutral),
    reload,
  };
}
