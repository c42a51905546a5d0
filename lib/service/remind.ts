import { hasAlarm, onAlarm, setAlarm } from '../browser/alarms.ts';
import { hideBadge, showBadgeEverywhere } from '../browser/badge.ts';
import { onStart } from '../browser/first-run.ts';
import { endNotice, notify, onNotice } from '../browser/notices.ts';
import { openOwnPage } from '../browser/tabs.ts';
import { minuteOfDay, today } from '../browser/today.ts';
import { counted, t } from '../browser/words.ts';
import { isCareful } from '../case/caution.ts';
import { countDue, type Moment, minutesToNextLook, type Reminder, reminderOf } from '../reminder/remind.ts';
import { onChange } from '../store/changes.ts';
import { loadList } from '../store/list.ts';
import { loadTold, saveTold } from '../store/reminder.ts';
import { loadCaution, loadReminder } from '../store/settings.ts';
import { isClosed } from './lock/gate.ts';
import { loadPace } from './pace.ts';

/** Name of the alarm. */
const ALARM = 'reminder';
/** Milliseconds: it is looked at least once a day. */
const LONGEST_WAIT = 24 * 3_600_000;

interface Now extends Moment {
  /** Milliseconds since 1970. */
  at: number;
}

const ownNow = (): Now => ({ today: today(), minute: minuteOfDay(), at: Date.now() });

/** Without a deadline to come there is nothing to wake for; a case that comes in is looked at anyway. */
function lookAgain(any: boolean, { minute, at }: Now): Promise<void> {
  const next = new Date(at + minutesToNextLook(minute) * 60_000).toISOString();
  return setAlarm(ALARM, any ? next : null);
}

/** @param met whether this week's or month's letter is written: then nobody is called, and the number stays true. */
async function show({ count, badge, notify: isDue }: Reminder, day: string, met: boolean): Promise<void> {
  await showBadgeEverywhere(badge === '' ? null : { text: badge, title: counted('due_soon', count) });
  if (count === 0 || met) await endNotice();
  if (!isDue || met) return;
  // Noted first: rather none on a day than two.
  await saveTold(day);
  await notify(t('reminder'), counted('reminders', count));
}

/** Where nothing may show that there are cases, nothing does; the button's title is left to whoever hides the rest. */
async function hush(): Promise<void> {
  await setAlarm(ALARM, null);
  await hideBadge();
  await endNotice();
}

async function look(moment: Now): Promise<void> {
  if (await isClosed()) return hush();
  const quiet = isCareful(await loadCaution());
  if (quiet) return hush();
  const { active } = (await loadList(moment.today)).rows;
  await lookAgain(
    active.some(({ deadline }) => deadline !== null),
    moment,
  );
  const [settings, toldOn, { met }] = await Promise.all([loadReminder(), loadTold(), loadPace(moment.today)]);
  const due = countDue(active, moment.today);
  await show(reminderOf(due, moment, settings, toldOn, quiet), moment.today, met);
}

let last: Promise<void> = Promise.resolve();

/**
 * Says on the toolbar button, and in a notification if the person wants one, how many cases end soon, and has itself called
 * again when that can change with the day. Calls follow each other: nobody is told twice. Where
 * the person has to be careful, it says nothing.
 */
export function remind(now: () => Now = ownNow): Promise<void> {
  last = last.then(() => look(now())).catch((error: unknown) => console.error(error));
  return last;
}

/**
 * Keeps the reminders as the cases, the settings and the day are; a press on a notification opens the desk. Gives the way to
 * follow changes of cases no longer.
 */
export function keepReminding(): () => void {
  const again = () => void remind();
  onStart(again);
  onAlarm(ALARM, () => remind());
  onNotice(() => void openOwnPage('/desk.html'));
  hasAlarm(ALARM, LONGEST_WAIT).then((waits) => waits || again());
  return onChange(again);
}
