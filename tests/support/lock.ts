import { makeLock } from '../../lib/backup/lock.ts';

export const PASSPHRASE = 'seven quiet herons';

let made: ReturnType<typeof makeLock> | undefined;

/** A lock for `PASSPHRASE`; it takes a while to make, so there is one for all. */
export const madeLock = () => {
  made ??= makeLock(PASSPHRASE);
  return made;
};
