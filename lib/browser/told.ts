import { browser } from 'wxt/browser';

/** The key under which the background keeps what came of following (`store/followed.ts`). */
const KEY = 'followed';

/** That record as it is stored, unread; `undefined` while nothing is followed. It costs the popup next to nothing. */
export const storedTold = async (): Promise<unknown> => (await browser.storage.local.get(KEY))[KEY];

/** Whether a lock was set up (`store/lock.ts`), at the same price. */
export const hasLock = async (): Promise<boolean> => 'lock' in (await browser.storage.local.get('lock'));
