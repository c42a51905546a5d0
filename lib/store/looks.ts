import { isCaseRow } from '../case/row.ts';
import { isLookDue, isWaitedFor } from '../follow/look.ts';
import { type Follow, type SeenItem, seenItemSchema } from '../follow/schema.ts';
import { database, within } from './database.ts';

/** Deadlines of the cases in which something is waited for, by case and by each of their papers. */
async function openDeadlines(now: string): Promise<Map<string, string | null>> {
  const open = await database();
  const rows: unknown[] = await open.getAll('rows');
  const deadlines = new Map<string, string | null>();
  for (const { key, standing, deadline } of rows.filter(isCaseRow)) {
    if (standing === 'closed' || !isWaitedFor(deadline, now)) continue;
    deadlines.set(key, deadline);
    for (const id of await open.getAllKeysFromIndex('papers', 'caseKey', key)) deadlines.set(id, deadline);
  }
  return deadlines;
}

/** Those of some papers that are stored. */
export async function storedAmong(paperIds: readonly string[]): Promise<Set<string>> {
  const { store } = (await database()).transaction('papers');
  const keys = await Promise.all(paperIds.map((id) => store.getKey(id)));
  return new Set(keys.filter((key) => key !== undefined));
}

/** When an item was last looked at: one that was read before looks were noted, when it was first seen. */
const lookedAt = ({ look, seenAt }: SeenItem): string => look?.at ?? seenAt;

/** Looked at by any follow: two that name the same page are one visit. */
async function lookedAtAnywhere({ url }: SeenItem): Promise<string> {
  const rows: SeenItem[] = await (await database()).getAllFromIndex('seen', 'url', url);
  return (
    rows
      .filter(({ state }) => state !== 'waiting')
      .map(lookedAt)
      .toSorted()
      .at(-1) ?? ''
  );
}

const WAS_READ = ['read', 'person', 'dismissed'] as const;

/** What was looked at later than now was so before the clock went back: it counts as looked at now, so that it is not put off for long. */
async function settle(items: readonly SeenItem[], now: string): Promise<void> {
  for (const item of items)
    if (lookedAt(item) > now)
      await noteLook(item, ({ look }) => ({ look: { caseKeys: [], marks: [], ...look, at: now } }));
}

/**
 * The page of a follow that is to be looked at again now, the one with the oldest look first; `null` for none. Only what was read for
 * a case that is open still, and only what another address than that of the follow brought.
 * @param since only what has been due since then
 */
export async function nextLook({ id, url }: Follow, now: string, since = now): Promise<SeenItem | null> {
  const deadlines = await openDeadlines(now);
  if (deadlines.size === 0) return null;
  const { store } = (await database()).transaction('seen');
  const found = await Promise.all(WAS_READ.map((state) => store.index('byState').getAll([id, state])));
  await settle(found.flat(), now);
  const due = found.flat().flatMap((item) => {
    const keys = [...item.paperIds, ...(item.look?.caseKeys ?? [])].filter((key) => deadlines.has(key));
    if (item.url === url || !seenItemSchema.safeParse(item).success) return [];
    const isDue = (at: string) => keys.some((key) => isLookDue(at, deadlines.get(key) ?? null, since));
    return isDue(lookedAt(item)) ? [{ item, isDue }] : [];
  });
  due.sort((a, b) => (lookedAt(a.item) < lookedAt(b.item) ? -1 : 1));
  for (const { item, isDue } of due) if (isDue(await lookedAtAnywhere(item))) return item;
  return null;
}

/** Notes what a look came to; nothing when its follow is gone, or the item is to be read anew by now. */
export async function noteLook(
  { followId, key }: SeenItem,
  to: (item: SeenItem) => Partial<SeenItem>,
): Promise<void> {
  const transaction = (await database()).transaction('seen', 'readwrite', { durability: 'strict' });
  await within(transaction, async () => {
    const item = await transaction.store.get([followId, key]);
    if (item && item.state !== 'waiting') await transaction.store.put({ ...item, ...to(item) });
  });
}
