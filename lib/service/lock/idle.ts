import { setAlarm } from '../../browser/alarms.ts';
import { loadLock } from '../../store/lock.ts';

/** Name of the alarm. */
export const ALARM = 'lock';
/** Milliseconds within which a further use puts nothing off: it need not be noted at each keystroke. */
const OFTEN = 30_000;

let noted = 0;

/** Sets the alarm at which all locks itself, or takes it away, as the person wants. */
export async function setLockAlarm(): Promise<void> {
  const minutes = (await loadLock())?.minutes ?? null;
  await setAlarm(ALARM, minutes === null ? null : new Date(Date.now() + minutes * 60_000).toISOString());
}

/** The person does something now: the lock waits from now on. */
export function noteUse(): void {
  const now = Date.now();
  // A clock that was set back counts as a long time.
  if (now >= noted && now - noted < OFTEN) return;
  noted = now;
  loadLock()
    .then((lock) => (lock?.minutes ? setLockAlarm() : undefined))
    .catch((error: unknown) => console.error(error));
}
