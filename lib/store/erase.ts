import { deleteDB, openDB } from 'idb';
import { browser } from 'wxt/browser';
import { storage } from 'wxt/utils/storage';
import { clearAlarms } from '../browser/alarms.ts';
import { announce } from './changes.ts';
import { closeDatabase } from './database.ts';
import { forgetLocked } from './lock.ts';
import { DATABASE } from './version.ts';

/** Milliseconds that other windows get to let the database go. */
const PATIENCE = 5000;
/** Milliseconds in which Chromium tidies up after a database that was deleted: three of them are most of what erasing takes. */
export const TIDYING = { pause: 150 };
/** Bytes that are written to have the rest written down. */
const FILLING = 65_536;

/** Stands while all is being erased, and goes with the other settings, as the last of all. */
const erasingItem = storage.defineItem<unknown>('local:erasing', { fallback: null });

/** Whether erasing all was begun, and ended before it was done. */
export const wasErasing = async (): Promise<boolean> => (await erasingItem.getValue()) === true;

/** Notes that all is being erased: if it ends in the middle, the next background goes on. */
export const beginErasing = (): Promise<void> => erasingItem.setValue(true);

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/**
 * Has the browser write down what it holds in its log, by a database that is made, filled and deleted. Chromium takes what was deleted out of
 * its files only where an older file meets a newer: what is written down together with its deletion stays readable in the file.
 */
async function writeDown(): Promise<void> {
  // Firefox has a file for each database, and takes that away.
  if (import.meta.env.FIREFOX) return;
  const name = `${DATABASE}-filling`;
  const filling = await openDB(name, 1, { upgrade: (made) => void made.createObjectStore(name) });
  await filling.put(name, crypto.getRandomValues(new Uint8Array(FILLING)), 0);
  filling.close();
  await deleteDB(name);
  await wait(TIDYING.pause);
}

/** Empties every table in one transaction, of a store of whatever version: from then on nothing can be read any more. */
async function emptyTables(): Promise<void> {
  const open = await openDB(DATABASE);
  const tables = [...open.objectStoreNames];
  if (tables.length > 0) {
    const transaction = open.transaction(tables, 'readwrite', { durability: 'strict' });
    for (const table of tables) await transaction.objectStore(table).clear();
    await transaction.done;
  }
  open.close();
}

/** Deletes the database with every case, draft, note and follow, so that its files do not hold them any longer either. */
async function deleteDatabase(empty: () => Promise<void>): Promise<void> {
  await writeDown();
  await empty();
  await closeDatabase();
  await Promise.race([deleteDB(DATABASE), wait(PATIENCE)]);
  await wait(TIDYING.pause);
  await writeDown();
}

/** Letters by lot, so many. */
const lots = (length: number): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(length)), (byte) =>
    String.fromCharCode(65 + (byte % 64)),
  ).join('');

/**
 * Empties the settings. Firefox leaves what was deleted standing in its file until something else comes to stand there: so something does,
 * in pieces of every size, and one larger than all that was.
 */
async function clearSettings(): Promise<void> {
  const { local, session } = browser.storage;
  const erasing = await wasErasing();
  await local.clear();
  if (import.meta.env.FIREFOX) {
    const pieces = Array.from({ length: 300 }, (_, at) => [`filling${at}`, lots(20 + ((at * 37) % 900))]);
    await local.set({
      ...(erasing && { erasing }),
      ...Object.fromEntries(pieces),
      filling: Array.from({ length: 8 }, () => lots(FILLING)),
    });
    await local.clear();
  }
  await session.clear();
}

/**
 * Deletes what is stored: the database, all settings, and the alarms. Rejects when something can still be read afterwards.
 * @param empty takes away every row at once, before what held them goes
 */
export async function eraseStored(empty = emptyTables): Promise<void> {
  await deleteDatabase(empty);
  await clearAlarms();
  await clearSettings();
  if (Object.keys(await browser.storage.local.get()).length > 0) throw new Error('not erased');
}

/**
 * Deletes all that there is, what is locked too. Rejects when something can still be read afterwards. An emptied database that another
 * window holds open goes when that is closed.
 */
export async function eraseAll(): Promise<void> {
  await forgetLocked();
  await eraseStored();
  announce('');
}
