import { deleteDB, openDB } from 'idb';
import { browser } from 'wxt/browser';
import { storage } from 'wxt/utils/storage';
import * as z from 'zod/mini';
import { type Locked, lockedSchema, lockKeysSchema } from '../backup/lock.ts';
import { isInForce, lockAsIs, versionAsIs } from './first.ts';
import { DATABASE, LOCK_DATABASE, LOCK_TABLE, LOCKED_VERSION } from './version.ts';

const settingSchema = z.object({
  keys: lockKeysSchema,
  /** Minutes without use after which it locks by itself; `null`: it does not. */
  minutes: z.nullable(z.number()),
});
/** The person's lock while all is open. */
export type LockSetting = z.infer<typeof settingSchema>;

const item = storage.defineItem<unknown>('local:lock', { version: 1, fallback: null });

/** The lock that the person has set up; `null` where there is none, or it cannot be read. */
export const loadLock = async (): Promise<LockSetting | null> =>
  settingSchema.safeParse(await item.getValue()).data ?? null;

/** Keeps the lock, in this browser alone; `null` takes it away. */
export const saveLock = (setting: LockSetting | null): Promise<void> =>
  setting ? item.setValue(setting) : item.removeValue();

/** One step within the table of what is locked; it is on the disk when this resolves. */
async function change(
  step: (table: { put(row: object, key: number): Promise<unknown> }) => Promise<unknown>,
) {
  const open = await openDB(LOCK_DATABASE, 1, {
    upgrade: (made) => void made.createObjectStore('locked'),
    blocking: (_current, _next, event) => (event.target as IDBDatabase).close(),
  });
  try {
    const transaction = open.transaction(LOCK_TABLE, 'readwrite', { durability: 'strict' });
    await step(transaction.store);
    await transaction.done;
  } finally {
    open.close();
  }
}

/** Stores what was locked beside what is still open: it holds only once `putInForce` has said so. */
export const keepLocked = (locked: Locked): Promise<void> =>
  change((table) => table.put({ inForce: false, locked }, 0));

/** From now on what is locked is what holds, and all that is open may be erased. */
export async function putInForce(locked: Locked): Promise<void> {
  await change((table) => table.put({ inForce: true, locked }, 0));
}

/** Whether something is locked and holds. */
export const isKeptLocked = async (): Promise<boolean> => isInForce(await lockAsIs());

/** What is locked, in force or not yet; `null` where nothing is, or it cannot be read. */
export async function loadLocked(): Promise<Locked | null> {
  const row = z.object({ locked: lockedSchema }).safeParse(await lockAsIs());
  return row.data?.locked ?? null;
}

/** Milliseconds that another window gets to let go. */
const PATIENCE = 5000;

/** What is locked holds no longer, and goes from the disk. */
export async function forgetLocked(): Promise<void> {
  if ((await lockAsIs()) === undefined) return;
  await change((table) => table.put({}, 0));
  await Promise.race([deleteDB(LOCK_DATABASE), new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
}

/**
 * Bars the store: its tables go, and its version is higher than any, so that the browser opens it for nobody until it is deleted.
 * All in one step.
 */
export async function barStore(): Promise<void> {
  const barred = await openDB(DATABASE, LOCKED_VERSION, {
    upgrade(open) {
      for (const table of [...open.objectStoreNames]) open.deleteObjectStore(table);
    },
    blocking: (_current, _next, event) => (event.target as IDBDatabase).close(),
  });
  barred.close();
}

/** Setting that all may have while it is locked. */
const PLAIN = 'plainLook';

/** Whether nothing is left beside what is locked, and nothing can come. */
export async function isAllErased(): Promise<boolean> {
  const settings = Object.keys(await browser.storage.local.get());
  return settings.every((name) => name === PLAIN) && (await versionAsIs()) === LOCKED_VERSION;
}
