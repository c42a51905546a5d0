import { DATABASE, STORE_VERSION } from './version.ts';

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

/** Opens the store as it is; `null` where there is none yet, or one of another version, which is not for this to change. */
function openAsIs(): Promise<IDBDatabase | null> {
  const opening = indexedDB.open(DATABASE);
  opening.onupgradeneeded = () => opening.transaction?.abort();
  return answer(opening).then(
    (connection) => {
      connection.onversionchange = () => connection.close();
      if (connection.version === STORE_VERSION) return connection;
      connection.close();
      return null;
    },
    () => null,
  );
}

interface Early {
  earlyRows?: { today: string; stored: Promise<unknown[] | null> } | undefined;
}

/** Asks for the first rows before the scripts that show them are there: the store answers while those are loaded. */
export function readEarly(today: string): void {
  const stored = openAsIs().then(async (connection) => {
    if (connection === null) return null;
    return firstStored(connection, today, FIRST_ROWS).finally(() => connection.close());
  });
  (globalThis as Early).earlyRows = { today, stored: stored.catch(() => null) };
}

/** What `readEarly` was answered, once; `null` where it was not called, for another day, or could not read. */
export async function takeEarly(today: string): Promise<unknown[] | null> {
  const early = (globalThis as Early).earlyRows;
  (globalThis as Early).earlyRows = undefined;
  return early?.today === today ? early.stored : null;
}
