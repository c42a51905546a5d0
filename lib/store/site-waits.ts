import { storage } from 'wxt/utils/storage';
import { type SiteWait, settledWait, siteWaitSchema } from '../follow/site-wait.ts';

/** By origin. Here and not with what is followed, for it holds also when that is followed no longer, or followed again. */
const item = storage.defineItem<unknown>('local:siteWaits', { version: 1, fallback: {} });

let before: Promise<unknown> = Promise.resolve();

/** Changes the waits, one change after the other: only the background makes any. Those that are over are forgotten. */
function change<T>(to: (waits: Map<string, SiteWait>) => T, now: string): Promise<T> {
  const made = before.then(async () => {
    const stored = Object.entries((await item.getValue()) ?? {});
    const waits = new Map<string, SiteWait>();
    for (const [origin, value] of stored) {
      const { data } = siteWaitSchema.safeParse(value);
      const wait = data ? settledWait(data, now) : null;
      if (wait) waits.set(origin, wait);
    }
    const result = to(waits);
    const changed = Object.fromEntries(waits);
    if (JSON.stringify(changed) === JSON.stringify(Object.fromEntries(stored))) return result;
    if (waits.size === 0) await item.removeValue();
    else await item.setValue(changed);
    return result;
  });
  before = made.catch(() => undefined);
  return made;
}

/** Until when a site is to be left alone, ISO; `null`: it may be asked. */
export const waitingUntil = (origin: string, now: string): Promise<string | null> =>
  change((waits) => waits.get(origin)?.until ?? null, now);

/** Notes that a site asked to be left alone; a longer wait that it asked for before holds. */
export const noteWait = (origin: string, wait: SiteWait, now: string): Promise<void> =>
  change((waits) => {
    const known = waits.get(origin);
    if (!known || known.until < wait.until) waits.set(origin, wait);
  }, now);
