/** What the store is called in the browser. */
export const DATABASE = 'appeal-drafter';

/** The version of what is stored; it rises with each step of `UPGRADES`. */
export const STORE_VERSION = 5;

/** The version that the store has while all is locked: higher than any, so that the browser itself opens it for nobody. */
export const LOCKED_VERSION = 10 ** 9;

/** What the locked copy is called in the browser: a database of its own, that stays when the store is deleted. */
export const LOCK_DATABASE = 'appeal-drafter-lock';
export const LOCK_TABLE = 'locked';
