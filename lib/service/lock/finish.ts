import { wear } from '../../browser/look.ts';
import { tellLock } from '../../browser/windows.ts';
import { eraseStored } from '../../store/erase.ts';
import { barStore } from '../../store/lock.ts';
import type { Clock } from '../clock.ts';
import { makeMenu } from '../menu.ts';
import { remind } from '../remind.ts';

async function takeAway(): Promise<void> {
  await eraseStored(barStore);
  // It went with the rest, so that the files do not hold the rest any longer.
  await barStore();
}

/**
 * Takes away all that is open once something locked holds in its place, and lets nothing show what this is. Doing it twice is doing it
 * once; what cannot be done now is done as the background starts again.
 */
export async function finishLocking(clock: Clock): Promise<void> {
  try {
    await takeAway().catch(takeAway);
    await wear(true).catch((error: unknown) => console.error(error));
    await makeMenu(clock);
    await remind();
  } finally {
    tellLock({ becomes: 'locked' });
  }
}
