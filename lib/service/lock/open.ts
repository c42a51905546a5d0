import { unlocked } from '../../backup/lock.ts';
import { isSame } from '../../backup/same.ts';
import type { Reply } from '../../browser/messages.ts';
import { tellLock } from '../../browser/windows.ts';
import { eraseStored } from '../../store/erase.ts';
import { barStore, forgetLocked, isKeptLocked, loadLocked } from '../../store/lock.ts';
import { STORE_VERSION } from '../../store/version.ts';
import { putWhole, type Whole, wholeSchema } from '../../store/whole.ts';
import type { Clock } from '../clock.ts';
import { wearLook } from '../look.ts';
import { alone, setClosed } from './gate.ts';
import { wakeUp } from './wake.ts';

/** What is locked, by the key that opens it; `null` for another key, or what was damaged. */
async function openedBy(key: string): Promise<Whole | null> {
  const locked = await loadLocked();
  const text = locked && (await unlocked(locked, key));
  return text === null ? null : (wholeSchema.safeParse(JSON.parse(text)).data ?? null);
}

/** Puts all back; what was put back in part goes again where that cannot be done. */
async function putBack(whole: Whole): Promise<void> {
  try {
    if (!isSame(await putWhole(whole), whole)) throw new Error('not as it was');
  } catch (error) {
    await eraseStored(barStore).catch((again: unknown) => console.error(again));
    await barStore();
    throw error;
  }
}

/**
 * Opens what is locked, and puts all back as it was. What is locked is deleted only once all stands there again; until then it alone
 * counts.
 * @param key the opening one, in the clear: what seals it is known to the window alone
 * @returns `damaged` where the key does not open it, `newer` where a newer version has locked it
 */
export async function unlockAll(key: string, clock: Clock): Promise<Reply<null>> {
  const reply = await alone(async (): Promise<Reply<null>> => {
    if (await isKeptLocked()) {
      const whole = await openedBy(key);
      if (!whole) return { ok: false, why: 'damaged' };
      if (whole.version > STORE_VERSION) return { ok: false, why: 'newer' };
      await putBack(whole);
      await forgetLocked();
    }
    setClosed(false);
    await wearLook(clock);
    tellLock({ becomes: 'open' });
    return { ok: true, value: null };
  });
  if (reply.ok) wakeUp();
  return reply;
}
