import { storage } from 'wxt/utils/storage';
import { type Removed, removedSchema, stillThere, type TakenOut } from '../journal/removed.ts';

const item = storage.defineItem<unknown>('local:removed', { version: 1, fallback: [] });

async function load(): Promise<Removed[]> {
  const stored = await item.getValue();
  return (Array.isArray(stored) ? stored : []).flatMap(
    (one) => removedSchema.safeParse(one).data ?? [],
  ) as Removed[];
}

let before: Promise<unknown> = Promise.resolve();

/**
 * Changes what was taken out of late, one change after the other: only the background makes any. What is older than a day goes.
 * @param now ISO date and time
 */
export function changeRemoved(now: string, change: (removed: Removed[]) => Removed[]): Promise<Removed[]> {
  const made = before.then(async () => {
    const stored = await load();
    const next = stillThere(change(stored), now);
    if (next.length === 0) await item.removeValue();
    else await item.setValue(next);
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
