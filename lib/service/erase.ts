import { endNotice, giveNotifyingBack, mayNotify } from '../browser/notices.ts';
import { takeBackSites } from '../browser/sites.ts';
import { eraseAll } from '../store/erase.ts';
import type { Clock } from './clock.ts';
import { stopCheck } from './follow/run.ts';
import { wearLook } from './look.ts';

/**
 * Erases everything that the extension has of the person: what is stored, the sites that they allowed, notifications, and what
 * shows on the button and in the menu. Rejects when something is left.
 */
export async function eraseEverything(clock: Clock): Promise<void> {
  await stopCheck();
  await endNotice();
  await giveNotifyingBack();
  if (await mayNotify()) throw new Error('notifications are still allowed');
  await takeBackSites();
  await eraseAll();
  await wearLook(clock);
}
