import { wear } from '../browser/look.ts';
import { isCareful } from '../case/caution.ts';
import { announce } from '../store/changes.ts';
import { loadCaution } from '../store/settings.ts';
import type { Clock } from './clock.ts';
import { isClosed } from './lock/gate.ts';
import { makeMenu } from './menu.ts';

/**
 * Shows or hides what the extension is, as the person has to be careful or not: its title and picture, and the context menu
 * with the names of cases. Open windows are told.
 */
export async function wearLook(clock: Clock): Promise<void> {
  // Whatever the browser makes of it, what was asked for is done.
  await wear(isCareful(await loadCaution())).catch((error: unknown) => console.error(error));
  await makeMenu(clock);
  announce('');
}

/** The same as the background starts, for not every browser keeps it. */
export async function keepLook(): Promise<void> {
  if ((await isClosed()) || isCareful(await loadCaution())) await wear(true);
}
