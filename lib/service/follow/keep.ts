import { onAlarm } from '../../browser/alarms.ts';
import { onStart } from '../../browser/first-run.ts';
import { isAllowed, onSites, siteOf } from '../../browser/sites.ts';
import { afterAnswer } from '../../follow/schedule.ts';
import { keepSiteReader } from '../../intake/site/load.ts';
import { announceFollows } from '../../store/changes.ts';
import { changeState, loadFollows } from '../../store/follows.ts';
import { ALARM, check, inTurn, setNext } from './run.ts';
import { refreshTold } from './tell.ts';
import { type FollowTools, trouble } from './tools.ts';

/** Notes for each follow whether its site is allowed still, or again. */
export async function noteSites(tools: FollowTools): Promise<void> {
  const { clock, chance } = tools;
  for (const { id, url, state } of await loadFollows()) {
    const site = siteOf(url);
    const allowed = site !== null && (await isAllowed(site));
    const isRefused = state.failing?.why === 'not allowed';
    if (allowed && isRefused)
      await changeState(id, (stored) => ({ ...stored, next: clock.now(), failing: null, failures: 0 }));
    if (!allowed && !isRefused) {
      const [now, spread] = [clock.now(), chance()];
      await changeState(id, (stored) => ({
        ...afterAnswer(stored, trouble('not allowed'), now, spread),
        triedAt: stored.triedAt,
      }));
    }
  }
  await refreshTold();
  await setNext(tools);
  announceFollows();
}

/** Firefox forgets its alarms when it closes, and a clock that was set back puts them off for as long. */
async function setAgain(tools: FollowTools): Promise<void> {
  if ((await loadFollows()).length > 0) await setNext(tools);
}

/** Sets the alarm again after all was locked, or nearly. */
export const wakeFollowing = (tools: FollowTools): void => void inTurn(() => setAgain(tools));

/** Checks what is followed whenever it is due, for as long as the browser has the extension. */
export function keepFollowing(tools: FollowTools): void {
  keepSiteReader();
  onAlarm(ALARM, () => check(tools));
  // A listener for the start of the browser wakes the background then.
  onStart(() => {});
  onSites(() => void inTurn(() => noteSites(tools)));
  wakeFollowing(tools);
}
