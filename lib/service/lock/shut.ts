import { shut } from '../../backup/lock.ts';
import { isSame } from '../../backup/same.ts';
import type { Reply } from '../../browser/messages.ts';
import { tellLock, whenAllLetGo } from '../../browser/windows.ts';
import {
  forgetLocked,
  isKeptLocked,
  keepLocked,
  loadLock,
  loadLocked,
  putInForce,
} from '../../store/lock.ts';
import { takeWhole } from '../../store/whole.ts';
import type { Clock } from '../clock.ts';
import { stopCheck } from '../follow/run.ts';
import { finishLocking } from './finish.ts';
import { alone, isClosed, setClosed } from './gate.ts';
import { wakeUp } from './wake.ts';

/** Milliseconds that windows get to send what was typed in them. */
export const WINDOWS = { patience: 5000 };

const refused = (why: string): Reply<null> => ({ ok: false, why });

/** Makes a locked copy of all that is stored, stores it and reads it again. Says why it may not come in place of what is open. */
async function copyLocked(): Promise<string | null> {
  const setting = await loadLock();
  if (!setting) return 'no lock';
  const whole = await takeWhole();
  const text = JSON.stringify(whole);
  // What no text can hold would be lost.
  if (!isSame(JSON.parse(text), whole)) return 'failed';
  const made = await shut(text, setting.keys);
  if (!made) return 'damaged';
  await keepLocked(made.locked);
  const stored = await loadLocked();
  if (!stored || (await made.read(stored)) !== text) return 'failed';
  // Whoever wrote meanwhile was answered that it is kept.
  if (!isSame(await takeWhole(), whole)) return 'busy';
  // Before the step that decides: from then on nobody may read or write.
  setClosed(true);
  await putInForce(stored);
  return null;
}

async function lockNow(clock: Clock): Promise<Reply<null>> {
  if (await isClosed()) return { ok: true, value: null };
  await stopCheck();
  let why: string | null;
  try {
    why = await copyLocked();
  } catch (error) {
    // What the table says counts, whatever was thrown on the way.
    if (!(await isKeptLocked())) {
      setClosed(false);
      await forgetLocked();
      throw error;
    }
    why = null;
  }
  if (why !== null) {
    await forgetLocked();
    return refused(why);
  }
  await finishLocking(clock);
  return { ok: true, value: null };
}

/**
 * Locks all that is stored: a locked copy of it comes in its place. Until that copy was read again all stays as it was, and from then on
 * it alone counts; whatever ends in the middle, one of the two holds.
 * @param minutes lets a window refuse in which the person did something within so many; `null` where they want it now
 * @returns `no lock` where none was set up, `busy` where something was still on its way, `damaged` where the lock could not be opened again
 */
export async function lockAll(clock: Clock, minutes: number | null = null): Promise<Reply<null>> {
  tellLock({ becomes: 'closing', minutes });
  let reply: Reply<null> | null = null;
  try {
    reply = await whenAllLetGo(WINDOWS.patience, () =>
      alone(async (isQuiet) => (isQuiet ? lockNow(clock) : refused('busy'))),
    );
  } finally {
    if (!reply?.ok && !(await isClosed())) {
      tellLock({ becomes: 'open' });
      wakeUp();
    }
  }
  return reply ?? refused('busy');
}
