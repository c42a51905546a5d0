import type { Backup } from '../backup/schema.ts';
import { troubleOf } from '../browser/store-trouble.ts';
import { sweep } from '../store/aside.ts';
import { loadBackup } from '../store/backup.ts';
import type { Clock } from './clock.ts';
import { noteSites } from './follow/keep.ts';
import { followTools } from './follow/tools.ts';

/** Sets aside what does not fit of all that is stored, and puts back what fits again; a follow that comes back is asked for again. */
export async function lookThrough(clock: Clock): Promise<void> {
  if (await sweep(clock.today())) await noteSites({ ...followTools, clock });
}

/** All that is stored, for a backup, with what does not fit. */
export async function makeBackup(clock: Clock): Promise<Backup> {
  await lookThrough(clock).catch((error: unknown) => {
    // On a full disk a backup is wanted the more: it has then what could be read.
    if (troubleOf(error) !== 'full') throw error;
  });
  return loadBackup();
}
