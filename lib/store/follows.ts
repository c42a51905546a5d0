import type { IDBPTransaction } from 'idb';
import { isCaseRow } from '../case/row.ts';
import { newestOf } from '../follow/found.ts';
import {
  type Follow,
  type FollowState,
  type FoundItem,
  followSchema,
  type SeenItem,
  seenItemSchema,
} from '../follow/schema.ts';
import { database, type Tables, within } from './database.ts';

const TABLES = ['follows', 'seen', 'quarantine'] as const;
type Transaction = IDBPTransaction<Tables, (typeof TABLES)[number][], 'readwrite'>;

const isFollow = (row: unknown): row is Follow => followSchema.safeParse(row).success;
const isSeen = (row: unknown): row is SeenItem => seenItemSchema.safeParse(row).success;

/** Runs `work` in one transaction over follows and items: all of it is stored, or nothing. It may await nothing else. */
async function change<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
  const transaction = (await database()).transaction([...TABLES], 'readwrite', { durability: 'strict' });
  return within(transaction, () => work(transaction));
}

/** All follows, in the order in which they were added. A stored row that does not fit is set aside. */
export async function loadFollows(): Promise<Follow[]> {
  const rows: unknown[] = await (await database()).getAll('follows');
  const misfits = rows.filter((row) => !isFollow(row));
  if (misfits.length > 0)
    await change(async (transaction) => {
      for (const row of misfits) {
        await transaction.objectStore('quarantine').add({ table: 'follows', row });
        await transaction.objectStore('follows').delete((row as Follow).id);
      }
    });
  return rows.filter(isFollow).sort((a, b) => (a.addedAt < b.addedAt ? -1 : 1));
}

/** Numbers of the cases that are not closed, as `34/25`. */
async function openCases(): Promise<Set<string>> {
  const rows: unknown[] = await (await database()).getAll('rows');
  const open = rows.filter(isCaseRow).filter(({ standing }) => standing !== 'closed');
  return new Set(open.map(({ key }) => key.replace(/^.*-(\d+)-\d\d(\d\d)$/, '$1/$2')));
}

/**
 * Adds a follow with what its first answer names, in one transaction; one that is here already stays as it is. True when it is new.
 */
export async function addFollow(follow: Follow, items: readonly FoundItem[] = []): Promise<boolean> {
  const cases = await openCases();
  return change(async (transaction) => {
    const follows = transaction.objectStore('follows');
    if (await follows.get(follow.id)) return false;
    await follows.add(follow);
    await noteItems(transaction, follow, items, { first: cases, now: follow.addedAt });
    return true;
  });
}

/** Takes a follow away with all its items; gives it, or `null` when it was not here. */
export const removeFollow = (id: string): Promise<Follow | null> =>
  change(async (transaction) => {
    const follow = await transaction.objectStore('follows').get(id);
    await transaction.objectStore('follows').delete(id);
    await transaction.objectStore('seen').delete(IDBKeyRange.bound([id], [id, []]));
    return follow ?? null;
  });

/** Changes the state of a follow that is still here; gives the follow as it is then, else `null`. */
export const changeState = (id: string, to: (state: FollowState) => FollowState): Promise<Follow | null> =>
  change(async (transaction) => {
    const follow: unknown = await transaction.objectStore('follows').get(id);
    if (!isFollow(follow)) return null;
    const changed = { ...follow, state: to(follow.state) };
    await transaction.objectStore('follows').put(changed);
    return changed;
  });

/** Changes the state of each follow of an origin. */
export const changeStatesOf = (origin: string, to: (state: FollowState) => FollowState): Promise<void> =>
  change(async (transaction) => {
    const table = transaction.objectStore('follows');
    for (const follow of await table.getAll())
      if (isFollow(follow) && new URL(follow.url).origin === origin)
        await table.put({ ...follow, state: to(follow.state) });
  });

const waiting = (followId: string, item: FoundItem, now: string): SeenItem => ({
  ...item,
  followId,
  seenAt: now,
  state: 'waiting',
  why: null,
  tries: 0,
  paperIds: [],
});

/** An item that was seen, as it is found again: one that its feed says was changed is to be read once more. */
function again(seen: SeenItem, item: FoundItem, now: string): SeenItem | null {
  if (seen.stamp === item.stamp) return null;
  return { ...waiting(seen.followId, item, now), seenAt: seen.seenAt, paperIds: seen.paperIds };
}

/** What is left unread at the first reading: nobody is told of it by itself, and it is read where its list says that it was changed. */
const older = (item: SeenItem): SeenItem => ({ ...item, state: 'dismissed', text: null });

/** True for an item that was left unread as older: one that the person put away has a reason why it was theirs to open. */
const isOlder = ({ state, why }: SeenItem): boolean => state === 'dismissed' && why === null;

/**
 * Notes items that were not seen before, or were changed; gives how many are to be read.
 * @param first at the first answer of the follow the numbers of open cases: then the newest alone are read, and what names one of these.
 *   The index of a catalogue sees to that itself.
 */
async function noteItems(
  transaction: Transaction,
  { id, kind }: Follow,
  items: readonly FoundItem[],
  { first, now }: { first: ReadonlySet<string> | null; now: string },
): Promise<number> {
  const table = transaction.objectStore('seen');
  const newest = first && kind !== 'catalogue' ? newestOf(items, first) : null;
  let count = 0;
  for (const item of items) {
    const seen: unknown = await table.get([id, item.key]);
    // Nothing is written over what cannot be read.
    if (seen !== undefined && !isSeen(seen))
      await transaction.objectStore('quarantine').add({ table: 'seen', row: seen });
    const row = isSeen(seen) ? again(seen, item, now) : waiting(id, item, now);
    if (row === null) continue;
    const isLeft = newest !== null && seen === undefined && !newest.has(item.key);
    await table.put(isLeft ? older(row) : row);
    if (!isLeft) count += 1;
  }
  return count;
}

/**
 * Notes what an answer says: the follow's new state and the items that were not seen before, or were changed, in one
 * transaction, so that nothing is lost between the two. Gives how many are to be read; `null` when the follow is gone.
 * @param named of a catalogue: its pages. What waits and is none of them has ended, for another has it now.
 */
export async function noteFound(
  id: string,
  to: (state: FollowState) => FollowState,
  items: readonly FoundItem[],
  now: string,
  named: ReadonlySet<string> | null = null,
): Promise<number | null> {
  const before: unknown = await (await database()).get('follows', id);
  const cases = isFollow(before) && before.state.checkedAt === null ? await openCases() : null;
  return change(async (transaction) => {
    const follow: unknown = await transaction.objectStore('follows').get(id);
    if (!isFollow(follow)) return null;
    await transaction.objectStore('follows').put({ ...follow, state: to(follow.state) });
    const table = transaction.objectStore('seen');
    const waits = named ? await table.index('byState').getAll([id, 'waiting']) : [];
    for (const item of waits)
      if (!named?.has(item.key)) await table.put({ ...item, state: 'read', text: null });
    const first = follow.state.checkedAt === null ? (cases ?? new Set<string>()) : null;
    return noteItems(transaction, follow, items, { first, now });
  });
}

/** The keys of all items of a follow that were ever seen. */
export async function seenKeys(followId: string): Promise<Set<string>> {
  // An empty list as a key stands after every text.
  const keys = await (await database()).getAllKeys('seen', IDBKeyRange.bound([followId], [followId, []]));
  return new Set(keys.map(([, key]) => key));
}

/**
 * The next item of a follow that waits to be read; it is noted that reading begins. `null` when none waits.
 * @param left keys of those that are not to be read now
 */
export const beginItem = (
  followId: string,
  left: ReadonlySet<string> = new Set(),
): Promise<SeenItem | null> =>
  change(async (transaction) => {
    const table = transaction.objectStore('seen');
    let at = await table.index('byState').openCursor([followId, 'waiting']);
    while (at && (left.has(at.value.key) || !isSeen(at.value))) {
      if (!isSeen(at.value)) {
        await transaction.objectStore('quarantine').add({ table: 'seen', row: at.value });
        await at.delete();
      }
      at = await at.continue();
    }
    if (!at) return null;
    const begun = { ...at.value, tries: at.value.tries + 1 };
    await at.update(begun);
    return begun;
  });

/** What became of an item; nothing when its follow is gone. Its text is no longer needed when it was read. */
export const endItem = (item: SeenItem, end: Partial<SeenItem>): Promise<void> =>
  change(async (transaction) => {
    const table = transaction.objectStore('seen');
    if (!(await table.get([item.followId, item.key]))) return;
    const ended = { ...item, ...end };
    await table.put({ ...ended, text: ended.state === 'waiting' ? ended.text : null });
  });

/** An item of another follow with the same address and stamp that was read already: it need not be read twice. */
export async function readElsewhere({ url, followId, stamp }: SeenItem): Promise<SeenItem | null> {
  const rows: unknown[] = await (await database()).getAllFromIndex('seen', 'url', url);
  return (
    rows
      .filter(isSeen)
      .find((one) => one.followId !== followId && one.state === 'read' && one.stamp === stamp) ?? null
  );
}

/** Items of all follows that are in a state. */
export async function itemsIn(state: SeenItem['state'], followIds: readonly string[]): Promise<SeenItem[]> {
  const { store } = (await database()).transaction('seen');
  const found = await Promise.all(followIds.map((id) => store.index('byState').getAll([id, state])));
  return found.flat().filter(isSeen);
}

/** How many items of a follow are in a state. */
export async function countIn(state: SeenItem['state'], followId: string): Promise<number> {
  return (await database()).countFromIndex('seen', 'byState', [followId, state]);
}

/** How many items of a follow were left unread, for they were older than the newest when it began to be followed. */
export const countOlder = async (followId: string): Promise<number> =>
  (await itemsIn('dismissed', [followId])).filter(isOlder).length;

/** The person does not need to be told of an item any more. */
export const dismissItem = (followId: string, key: string): Promise<void> =>
  change(async (transaction) => {
    const table = transaction.objectStore('seen');
    const item = await table.get([followId, key]);
    if (item?.state === 'person') await table.put({ ...item, state: 'dismissed' });
  });

/** All follows and items, for a backup. */
export async function loadFollowed(): Promise<{ follows: Follow[]; seen: SeenItem[] }> {
  const rows: unknown[] = await (await database()).getAll('seen');
  return { follows: await loadFollows(), seen: rows.filter(isSeen) };
}

/** Adds the follows of a backup and what they have seen; what is here stays. */
export const mergeFollowed = (follows: readonly Follow[], seen: readonly SeenItem[]): Promise<void> =>
  change(async (transaction) => {
    const table = transaction.objectStore('follows');
    for (const follow of follows) if (!(await table.get(follow.id))) await table.add(follow);
    const items = transaction.objectStore('seen');
    for (const item of seen) {
      const isKnown = await items.get([item.followId, item.key]);
      if (!isKnown && (await table.get(item.followId))) await items.add(item);
    }
  });
