import { DATABASE, LOCK_DATABASE, LOCK_TABLE, LOCKED_VERSION, STORE_VERSION } from './version.ts';

/** Rows of the first paint: more than a popup shows at once, and enough to be sure that there is a search. */
export const FIRST_ROWS = 12;

const answer = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

/**
 * Of a long list the first `most` unsure and `most` active rows on the day `today` (ISO), as they are stored and in the
 * list's order, at the same cost however many there are. A short list is given whole.
 */
export async function firstStored(connection: IDBDatabase, today: string, most: number): Promise<unknown[]> {
  const rows = connection.transaction('rows').objectStore('rows');
  // An empty list as a key stands after every text.
  const from = (standing: string, due: string) =>
    answer(rows.index('byDue').getAll(IDBKeyRange.bound([standing, due], [standing, []]), most));
  const first: unknown[] = (await Promise.all([from('unsure', ''), from('open', today)])).flat();
  return first.length < most ? answer(rows.getAll()) : first;
}

/** Opens a database as it is; `null` where there is none yet, which is not for this to change. */
function openAsIs(name: string): Promise<IDBDatabase | null> {
  const opening = indexedDB.open(name);
  opening.onupgradeneeded = () => opening.transaction?.abort();
  return answer(opening).then(
    (connection) => {
      connection.onversionchange = () => connection.close();
      return connection;
    },
    () => null,
  );
}

/** What is kept of a lock; `undefined` while nothing is locked. */
export async function lockAsIs(): Promise<unknown> {
  const connection = await openAsIs(LOCK_DATABASE);
  if (connection === null) return undefined;
  try {
    return await answer(connection.transaction(LOCK_TABLE).objectStore(LOCK_TABLE).get(0));
  } finally {
    connection.close();
  }
}

/** True when what `lockAsIs` gave is what holds, and not a lock that was broken off before it did. */
export const isInForce = (kept: unknown): boolean =>
  typeof kept === 'object' && kept !== null && 'inForce' in kept && kept.inForce === true;

/** The version of the store as it is; `null` where there is none. */
export async function versionAsIs(): Promise<number | null> {
  const connection = await openAsIs(DATABASE);
  connection?.close();
  return connection?.version ?? null;
}

/** What a page needs first: whether all is locked, and else what `read` takes of the store, where it is of this version. */
async function lookFirst<T>(
  read: (connection: IDBDatabase) => Promise<T>,
): Promise<{ locked: boolean; read: T | null }> {
  const connection = await openAsIs(DATABASE);
  // Between two steps of locking there may be no store at all.
  if (connection === null) return { locked: isInForce(await lockAsIs()), read: null };
  try {
    const { version } = connection;
    return {
      locked: version === LOCKED_VERSION,
      read: version === STORE_VERSION ? await read(connection).catch(() => null) : null,
    };
  } finally {
    connection.close();
  }
}

interface Early {
  earlyRows?: { today: string; stored: Promise<unknown[] | null> } | undefined;
  earlyLock?: Promise<boolean> | undefined;
}
const early = globalThis as Early;

const look = <T>(read: (connection: IDBDatabase) => Promise<T>) =>
  lookFirst(read).catch(() => ({ locked: false, read: null }));

/** Asks for the first rows before the scripts that show them are there: the store answers while those are loaded. */
export function readEarly(today: string): void {
  const found = look((connection) => firstStored(connection, today, FIRST_ROWS));
  early.earlyRows = { today, stored: found.then(({ read }) => read) };
  early.earlyLock = found.then(({ locked }) => locked);
}

/** What `readEarly` was answered, once; `null` where it was not called, for another day, or could not read. */
export async function takeEarly(today: string): Promise<unknown[] | null> {
  const rows = early.earlyRows;
  early.earlyRows = undefined;
  return rows?.today === today ? rows.stored : null;
}

/** Whether all is locked, as the store itself shows it; where `readEarly` was called, that is what it found. */
export async function isLocked(): Promise<boolean> {
  const found = early.earlyLock;
  early.earlyLock = undefined;
  return found ?? (await look(async () => null)).locked;
}
