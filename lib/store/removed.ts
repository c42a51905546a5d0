import { storage } from 'wxt/utils/storage';
import { type Removed, readRemoved, stillThere, type TakenOut } from '../journal/removed.ts';

const item = storage.defineItem<unknown>('local:removed', { version: 1, fallback: [] });

let before: Promise<unknown> = Promise.resolve();

/**
 * Changes what was taken out of late, one change after the other: only the background makes any. What is older than a day goes.
 * @param now ISO date and time
 */
export function changeRemoved(now: string, change: (removed: Removed[]) => Removed[]): Promise<Removed[]> {
  const made = before.then(async () => {
    const { removed, unread } = readRemoved(await item.getValue(), now);
    const next = stillThere(change(removed), now);
    const stored = [...next, ...unread];
    if (stored.length === 0) await item.removeValue();
    else await item.setValue(stored);
    return next;
  });
  before = made.catch(() => undefined);
  return made;
}

/** Keeps for a day what the person takes out at `now` (ISO date and time); called before it goes, so that nothing is lost in between. */
export async function keepForADay(things: TakenOut[], now: string): Promise<void> {
  if (things.length === 0) return;
  const kept = things.map((of) => ({ id: crypto.randomUUID(), at: now, of }));
  await changeRemoved(now, (removed) => [...kept, ...removed]);
}
