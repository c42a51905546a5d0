/** What the store is called in the browser. */
export const DATABASE = 'appeal-drafter';

/** The version of what is stored; it rises with each step of `UPGRADES`. */
export const STORE_VERSION = 5;
