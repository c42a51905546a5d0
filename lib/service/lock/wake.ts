import { wakeFollowing } from '../follow/keep.ts';
import { followTools } from '../follow/tools.ts';
import { remind } from '../remind.ts';
import { setLockAlarm } from './idle.ts';

/** Begins again what runs by itself and left everything alone meanwhile. */
export function wakeUp(): void {
  void remind();
  wakeFollowing(followTools);
  setLockAlarm().catch((error: unknown) => console.error(error));
}
