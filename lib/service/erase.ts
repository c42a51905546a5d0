import { endNotice, giveNotifyingBack, mayNotify } from '../browser/notices.ts';
import { takeBackSites } from '../browser/sites.ts';
import { eraseAll } from '../store/erase.ts';
import type { Clock } from './clock.ts';
import { stopCheck } from './follow/run.ts';
import { wearLook } from './look.ts';

/** Takes back sites and notifications, with the notice that is shown. Rejects when one of them is still allowed after that. */
async function takeBackAllowed(): Promise<void> {
  await endNotice();
  await giveNotifyingBack();
  if (await mayNotify()) throw new Error('notifications are still allowed');
  await takeBackSites();
}

/**
 * Erases everything that the extension has of the person: what is stored, the sites that they allowed, notifications, and what
 * shows on the button and in the menu. Rejects when something is left; what is stored is erased also where a browser would not
 * take back what was allowed.
 */
export async function eraseEverything(clock: Clock): Promise<void> {
  await stopCheck();
  // First: a site that is taken back is noted in the store.
  const left = await takeBackAllowed().then(
    () => null,
    (error: unknown) => ({ error }),
  );
  await eraseAll();
  await wearLook(clock);
  if (left) throw left.error;
}
