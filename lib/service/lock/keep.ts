import { hasAlarm, onAlarm, setAlarm } from '../../browser/alarms.ts';
import { onBrowserStart } from '../../browser/first-run.ts';
import { tellLock } from '../../browser/windows.ts';
import { wasErasing } from '../../store/erase.ts';
import { forgetLocked, isAllErased, loadLock } from '../../store/lock.ts';
import type { Clock } from '../clock.ts';
import { eraseEverything } from '../erase.ts';
import { finishLocking } from './finish.ts';
import { alone, first, forgetGate, isClosed, wasBegun } from './gate.ts';
import { ALARM, setLockAlarm } from './idle.ts';
import { lockAll } from './shut.ts';
import { wakeUp } from './wake.ts';

/** Milliseconds until it is tried again where a window was just used, or something was on its way. */
const AGAIN = 60_000;

/** Locks if the person wants it to lock by itself; a window that was used meanwhile puts it off. */
async function lockByItself(clock: Clock, isStart = false): Promise<void> {
  const minutes = (await loadLock())?.minutes ?? null;
  if (minutes === null || (await isClosed())) return;
  const reply = await lockAll(clock, isStart ? null : minutes);
  if (!reply.ok && reply.why !== 'damaged') await setAlarm(ALARM, new Date(Date.now() + AGAIN).toISOString());
}

/** Did an earlier background end in the middle of locking? */
const isHalfDone = async (): Promise<boolean> =>
  (await isClosed()) ? !(await isAllErased()) : await wasBegun();

/** Erases on where an earlier background ended in the middle of it; nobody is answered before. */
async function endErasing(clock: Clock): Promise<void> {
  let ended: Promise<void> | null = null;
  await first(async () => {
    if (await wasErasing()) ended = eraseEverything(clock);
  });
  await ended;
}

/**
 * Brings to its end what an earlier background began: the copy that holds is kept, and what is beside it goes. Where there is nothing to
 * end, nothing is held up: an alarm may have started this background, and its work would be left out.
 */
async function endWhatWasBegun(clock: Clock): Promise<void> {
  if (await isHalfDone()) {
    await alone(async () => {
      if (await wasBegun()) await forgetLocked();
      if ((await isClosed()) && !(await isAllErased())) await finishLocking(clock);
    });
    if (!(await isClosed())) wakeUp();
  }
  // Windows may still wait for what an earlier background began.
  tellLock({ becomes: (await isClosed()) ? 'locked' : 'open' });
}

/** Firefox forgets its alarms when it closes, and a clock that was set back puts them off for as long. */
async function setAgain(): Promise<void> {
  const minutes = (await loadLock())?.minutes ?? null;
  if (minutes !== null && !(await hasAlarm(ALARM, minutes * 60_000))) await setLockAlarm();
}

/**
 * Keeps what is locked locked, and locks by itself where the person wants that: when nothing was done for a while, and as the browser
 * starts. Resolves when what an earlier background began, erasing too, has ended.
 */
export function keepLock(clock: Clock): Promise<void> {
  forgetGate();
  const told = (error: unknown) => console.error(error);
  onAlarm(ALARM, () => lockByItself(clock));
  const ended = endErasing(clock)
    .catch(told)
    .then(() => endWhatWasBegun(clock))
    .catch(told);
  ended.then(setAgain).catch(told);
  onBrowserStart(() => void ended.then(() => lockByItself(clock, true)).catch(told));
  return ended;
}
