import { isInForce, lockAsIs } from '../../store/first.ts';

/** Milliseconds that work which has begun gets to end. */
export const BEGUN = { patience: 10_000 };

let looking: Promise<void> | null = null;
let closed = false;
let isBegun = false;
/** What locks, unlocks and erases, one after the other; nothing else begins while it runs. */
let turn: Promise<unknown> = Promise.resolve();
let holding = 0;
let underway = 0;
/** How often all was erased since this background started. */
let erasures = 0;
let onIdle = () => {};

/** Whether all is locked, as this background knows it; it looks once. */
export async function isClosed(): Promise<boolean> {
  looking ??= lockAsIs().then((kept) => {
    closed = isInForce(kept);
    isBegun = kept !== undefined && !closed;
  });
  try {
    await looking;
  } catch (error) {
    // Nobody knows: the next one looks again.
    looking = null;
    throw error;
  }
  return closed;
}

/** As a background starts, it knows nothing. */
export function forgetGate(): void {
  looking = null;
}

/** Whether an earlier background began to lock, and ended before that held. */
export const wasBegun = async (): Promise<boolean> => !(await isClosed()) && isBegun;

/** Says that all is locked from now on, or open. */
export function setClosed(is: boolean): void {
  closed = is;
  isBegun = false;
  looking = Promise.resolve();
}

/** Whether what runs by itself has to leave everything alone: all is locked, or just being locked or opened. */
export const isBarred = async (): Promise<boolean> => holding > 0 || (await isClosed());

/** Resolves when nothing is being locked, opened or erased. */
export async function settled(): Promise<void> {
  for (let waited: unknown; waited !== turn; ) {
    waited = turn;
    await turn;
  }
}

/** Says that all was erased: what had been asked for before that is not begun any more. */
export function noteErased(): void {
  erasures += 1;
}

/**
 * Runs `work` on what is stored, unless it is locked: then `null`. While it is being locked, opened or erased, this waits.
 * @param isLook `work` changes nothing: only then is it begun also where all was erased while it waited
 */
export async function whileOpen<T>(work: () => Promise<T>, isLook = false): Promise<T | null> {
  const before = erasures;
  await isClosed();
  await settled();
  if (closed || (erasures !== before && !isLook)) return null;
  underway += 1;
  try {
    return await work();
  } finally {
    underway -= 1;
    if (underway === 0) onIdle();
  }
}

/** Resolves when nothing is underway: true; or false after a while. For what runs alone. */
export const idle = (): Promise<boolean> =>
  new Promise((resolve) => {
    if (underway === 0) return resolve(true);
    const tooLong = setTimeout(resolve, BEGUN.patience, false);
    onIdle = () => {
      clearTimeout(tooLong);
      resolve(true);
    };
  });

/** Lets a look at how things stand go before all that is asked for; what runs by itself is not left out for it. */
export function first(look: () => Promise<void>): Promise<void> {
  const done = turn.then(look);
  turn = done.catch(() => {});
  return done;
}

/** Runs `work` while nothing else may begin. It is told whether all that had begun has ended. */
export function alone<T>(work: (isQuiet: boolean) => Promise<T>): Promise<T> {
  const done = turn.then(async () => {
    holding += 1;
    try {
      await isClosed();
      return await work(await idle());
    } finally {
      holding -= 1;
    }
  });
  turn = done.catch(() => {});
  return done;
}
