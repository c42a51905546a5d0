import { storage } from 'wxt/utils/storage';
import { type Followed, followedSchema } from '../follow/schema.ts';

/** What came by follows since the person last looked. The popup reads it without opening anything else. */
const item = storage.defineItem<unknown>('local:followed', { version: 1, fallback: null });

/** `null` while nothing is followed. */
export async function loadTold(): Promise<Followed | null> {
  return followedSchema.safeParse(await item.getValue()).data ?? null;
}

let before: Promise<unknown> = Promise.resolve();

/** Changes what is told, one change after the other: only the background makes any. `null` tells nothing any more. */
export function changeTold(to: (told: Followed | null) => Followed | null): Promise<void> {
  const made = before.then(async () => {
    const told = to(await loadTold());
    if (told === null) await item.removeValue();
    else await item.setValue(told);
  });
  before = made.catch(() => undefined);
  return made;
}
