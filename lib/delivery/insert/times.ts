/** How long things may take, in milliseconds. */

/** All of it, and the recipients within. */
export const ALL = 1700;
export const RECIPIENTS = 900;
/** A page answers: it shows a field that was asked for, or puts its own recipients back after ours. */
export const ANSWER = 150;
/** A field makes a chip of an address. */
export const CHIP = 90;
/** An editor draws what it is scrolled to. */
export const DRAWN = 30;
/** The page shows a paste that it took. */
export const TAKEN = 700;
/** A way counts as ignored then: editors may put a paste off to their next turn. */
export const IGNORED = 80;
/** Editors take over the focus, and a caret. */
export const SETTLE = 22;
