import { storage } from 'wxt/utils/storage';
import * as z from 'zod/mini';
import { isWithinADay, type Removed, removedSchema, stillThere, type TakenOut } from '../journal/removed.ts';

const item = storage.defineItem<unknown>('local:removed', { version: 1, fallback: [] });

const dated = z.object({ at: z.string() });

/** What can be read of it, and what cannot but has a time: a newer version may have left it, and it has its day like the others. */
async function load(now: string): Promise<{ removed: Removed[]; unread: unknown[] }> {
  const stored = await item.getValue();
  const all: unknown[] = Array.isArray(stored) ? stored : [];
  const removed = all.flatMap((one) => removedSchema.safeParse(one).data ?? []) as Removed[];
  const unread = all.filter((one) => {
    const { data } = dated.safeParse(one);
    return data !== undefined && isWithinADay(data, now) && !removedSchema.safeParse(one).success;
  });
  return { removed, unread };
}

let before: Promise<unknown> = Promise.resolve();

/**
 * Changes what was taken out of late, one change after the other: only the background makes any. What is older than a day goes.
 * @param now ISO date and time
 */
export function changeRemoved(now: string, change: (removed: Removed[]) => Removed[]): Promise<Removed[]> {
  const made = before.then(async () => {
    const { removed, unread } = await load(now);
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
