import { makeLock, openingKey } from '../../lib/backup/lock.ts';
import kept from '../fixtures/locks/1.json' with { type: 'json' };

export const PASSPHRASE = 'seven quiet herons';

let made: ReturnType<typeof makeLock> | undefined;

/** A lock for `PASSPHRASE`; it takes a while to make, so there is one for all. */
export const madeLock = () => {
  made ??= makeLock(PASSPHRASE);
  return made;
};

/** Something that was locked with `PASSPHRASE` by the first version that had locks, and the text that is in it. */
export const KEPT_LOCK = kept;
export const KEPT_TEXT = '{"version":5,"tables":[],"settings":{}}';

let opening: Promise<string> | undefined;

/** What opens it; it takes a while to make. */
export const keptOpening = () => {
  opening ??= openingKey(kept.keys, PASSPHRASE).then((key) => key ?? '');
  return opening;
};
