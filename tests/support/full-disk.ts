import type { Port } from './driver.ts';

/** Fills what the browser gives an extension with pieces of chance, smaller and smaller ones. */
const FILL = `
  const opening = window.indexedDB.open('ballast');
  opening.onupgradeneeded = () => opening.result.createObjectStore('all', { autoIncrement: true });
  const database = await new Promise((done, failed) => { opening.onsuccess = () => done(opening.result); opening.onerror = failed; });
  const add = (piece) => new Promise((done) => {
    const writing = database.transaction('all', 'readwrite');
    writing.oncomplete = () => done(true);
    writing.onabort = () => done(false);
    // The transaction after one that found no room may take out alone.
    try { writing.objectStore('all').add(piece); } catch { writing.abort(); }
  });
  for (const size of [2 ** 19, 2 ** 15, 2 ** 12, 2 ** 9]) {
    const piece = new window.Uint8Array(size);
    for (let at = 0; at < size; at += 2 ** 15) window.crypto.getRandomValues(piece.subarray(at, at + 2 ** 15));
    while ((await add(piece)) || (await add(piece)));
  }
  database.close();`;

const EMPTY = `
  const gone = window.indexedDB.deleteDatabase('ballast');
  await new Promise((done) => { gone.onsuccess = done; });`;

/**
 * Leaves no room to store in, in a browser that was started with little of it, until what this gives is called.
 * @param own one of the extension's pages
 */
export async function fillDisk(own: Port): Promise<() => Promise<void>> {
  await own.evaluate(FILL);
  return async () => void (await own.evaluate(EMPTY));
}
