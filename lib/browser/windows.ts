/** On it every window hears what becomes of the lock. */
const CHANNEL = 'appeal-drafter:lock';
/** A window holds this, together with the others, for as long as something may still be on its way from there to the store. */
const WINDOW = 'appeal-drafter:window';

/** What is said to every window. */
export type LockNews =
  /** All is about to be locked; one that was used within so many minutes may refuse (`null`: the person wants it, nobody may). */
  { becomes: 'closing'; minutes: number | null } | { becomes: 'locked' | 'open' };

/** Tells every window what becomes of the lock. */
export function tellLock(news: LockNews): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(news);
  channel.close();
}

/** Calls `listener` with what becomes of the lock. */
export function onLock(listener: (news: LockNews) => void): void {
  new BroadcastChannel(CHANNEL).onmessage = ({ data }: MessageEvent<LockNews>) => listener(data);
}

/** Holds this window's part until the function that it gives is called. */
export function holdWindow(): () => void {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  navigator.locks.request(WINDOW, { mode: 'shared' }, () => held).catch(() => {});
  return release;
}

/**
 * Runs `work` once every window has let go, and none holds its part until that has ended. `null` where one does not let go in so many
 * milliseconds.
 */
export async function whenAllLetGo<T>(patience: number, work: () => Promise<T>): Promise<T | null> {
  const signal = AbortSignal.timeout(patience);
  try {
    return await navigator.locks.request(WINDOW, { signal }, work);
  } catch (error) {
    if (signal.aborted && error === signal.reason) return null;
    throw error;
  }
}
