import type { LockKeys } from '../../backup/lock.ts';
import type { LockAnswer } from '../../browser/messages.ts';
import { loadLock, loadLocked, saveLock } from '../../store/lock.ts';
import { inTurn } from '../../store/setting.ts';
import { isClosed, settled } from './gate.ts';
import { setLockAlarm } from './idle.ts';

/** How it stands with the lock, also while all is locked; what is just being done about it is waited for. */
export async function lockStanding(): Promise<LockAnswer> {
  await settled();
  if (await isClosed()) return { locked: true, keys: (await loadLocked())?.keys ?? null, minutes: null };
  const setting = await loadLock();
  return { locked: false, keys: setting?.keys ?? null, minutes: setting?.minutes ?? null };
}

/** Sets the lock up, or another one in its place; `null` takes it away. */
export async function changeLock(keys: LockKeys | null): Promise<void> {
  await inTurn(async () => saveLock(keys && { keys, minutes: (await loadLock())?.minutes ?? null }));
  await setLockAlarm();
}

/** Says after how many minutes without use it locks by itself; `null`: it does not. */
export async function changeMinutes(minutes: number | null): Promise<void> {
  await inTurn(async () => {
    const setting = await loadLock();
    // Another window may have set up another lock, or taken it away: that one stands.
    if (setting) await saveLock({ ...setting, minutes });
  });
  await setLockAlarm();
}
