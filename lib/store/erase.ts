import { deleteDB } from 'idb';
import { browser } from 'wxt/browser';
import { clearAlarms } from '../browser/alarms.ts';
import { announce } from './changes.ts';
import { closeDatabase, DATABASE, database } from './database.ts';

/** Milliseconds that other windows get to let the database go. */
const PATIENCE = 5000;

/** Empties every table in one transaction: from then on nothing can be read any more. */
async function emptyTables(): Promise<void> {
  const open = await database();
  const tables = [...open.objectStoreNames];
  const transaction = open.transaction(tables, 'readwrite', { durability: 'strict' });
  for (const table of tables) await transaction.objectStore(table).clear();
  await transaction.done;
}

/**
 * Deletes all that is stored: the database with every case, draft, note and follow, all settings, and the alarms. Rejects when something
 * can still be read afterwards. An emptied database that another window holds open goes when that is closed.
 */
export async function eraseAll(): Promise<void> {
  await emptyTables();
  await closeDatabase();
  await Promise.race([deleteDB(DATABASE), new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
  await clearAlarms();
  await browser.storage.local.clear();
  await browser.storage.session.clear();
  if (Object.keys(await browser.storage.local.get()).length > 0) throw new Error('not erased');
  announce('');
}
