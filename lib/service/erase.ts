import { endNotice, giveNotifyingBack, mayNotify } from '../browser/notices.ts';
import { takeBackSites } from '../browser/sites.ts';
import { tellLock } from '../browser/windows.ts';
import { beginErasing, eraseAll } from '../store/erase.ts';
import type { Clock } from './clock.ts';
import { stopCheck } from './follow/run.ts';
import { alone, idle, isClosed, noteErased, setClosed } from './lock/gate.ts';
import { wearLook } from './look.ts';

/** Takes back sites and notifications, with the notice that is shown. Rejects when one of them is still allowed after that. */
async function takeBackAllowed(): Promise<void> {
  await endNotice();
  await giveNotifyingBack();
  if (await mayNotify()) throw new Error('notifications are still allowed');
  await takeBackSites();
}

/** Erases what is stored, and again where something that had begun before ended only behind it. */
async function eraseBehind(isQuiet: boolean): Promise<void> {
  await eraseAll();
  if (isQuiet) return;
  const hasEnded = await idle();
  await eraseAll();
  if (!hasEnded) throw new Error('something may still be stored behind it');
}

async function eraseNow(clock: Clock, isQuiet: boolean): Promise<void> {
  // A disk that is full takes no note, and is erased all the same.
  await beginErasing().catch((error: unknown) => console.error(error));
  await stopCheck();
  // First: a site that is taken back is noted in the store.
  const left = await takeBackAllowed().then(
    () => null,
    (error: unknown) => ({ error }),
  );
  await eraseBehind(isQuiet);
  const wasLocked = await isClosed();
  setClosed(false);
  await wearLook(clock);
  if (wasLocked) tellLock({ becomes: 'open' });
  if (left) throw left.error;
}

/**
 * Erases everything that the extension has of the person: what is stored, the sites that they allowed, notifications, and what
 * shows on the button and in the menu. Rejects when something is left; what is stored is erased also where a browser would not
 * take back what was allowed. What ends in the middle is gone on with as the background starts again. What other windows asked for
 * before it was done is not stored behind it.
 */
export const eraseEverything = (clock: Clock): Promise<void> =>
  alone((isQuiet) => eraseNow(clock, isQuiet).finally(noteErased));
