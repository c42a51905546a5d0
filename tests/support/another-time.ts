import type { Port } from './driver.ts';
import { putStore, type StoreFixture } from './stored-versions.ts';

const YEAR = 365 * 24 * 3_600_000;

/** Moves each date and time in a value, wherever it stands by itself; what is not to come before the year 9999 stays. */
const MOVE = `
  const moved = (value, by) => {
    if (Array.isArray(value)) return value.map((one) => moved(one, by));
    if (value && typeof value === 'object')
      return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, moved(one, by)]));
    if (typeof value !== 'string' || !/^\\d{4}-\\d{2}-\\d{2}(?:T[\\d:.]+Z)?$/.test(value) || value.startsWith('9999')) return value;
    const at = new Date(Date.parse(value) + by).toISOString();
    return value.includes('T') ? at : at.slice(0, 10);
  };`;

/**
 * Makes all that is stored, and each alarm, so many years older, as it is after a sleep; with a number below nothing that much newer,
 * as it is once the clock was set back. What the browser's clock says stays: only the distance to it counts.
 */
export const letYearsPass = (own: Port, years: number): Promise<unknown> =>
  own.evaluate(`${MOVE}
    const by = ${-years * YEAR};
    const { alarms, storage } = window.browser ?? window.chrome;
    const opening = window.indexedDB.open('appeal-drafter');
    const database = await new Promise((done, failed) => { opening.onsuccess = () => done(opening.result); opening.onerror = failed; });
    const names = [...database.objectStoreNames].filter((name) => name !== 'quarantine');
    const writing = database.transaction(names, 'readwrite');
    for (const name of names) {
      const table = writing.objectStore(name);
      const all = table.getAll();
      all.onsuccess = () => { for (const row of all.result) table.put(moved(row, by)); };
    }
    await new Promise((done, failed) => { writing.oncomplete = done; writing.onabort = () => failed(writing.error); });
    database.close();
    await storage.local.set(moved(await storage.local.get(), by));
    for (const { name, scheduledTime } of await alarms.getAll()) await alarms.create(name, { when: scheduledTime + by });`);

/** Leaves a store of a version that is to come in the place of this one's, with the same rows in it. */
export const leaveNewerStore = (own: Port): Promise<unknown> =>
  own.evaluate(`
    const opening = window.indexedDB.open('appeal-drafter', 99);
    const database = await new Promise((done, failed) => { opening.onsuccess = () => done(opening.result); opening.onerror = failed; });
    database.close();`);

/** The version of the store, and how many papers are in it. */
export const storeNow = (own: Port): Promise<unknown> =>
  own.evaluate(`
    const opening = window.indexedDB.open('appeal-drafter');
    const database = await new Promise((done, failed) => { opening.onsuccess = () => done(opening.result); opening.onerror = failed; });
    const counting = database.transaction('papers').objectStore('papers').count();
    const papers = await new Promise((done, failed) => { counting.onsuccess = () => done(counting.result); counting.onerror = failed; });
    database.close();
    return { version: database.version, papers };`);

/** Takes the store away altogether. */
export const takeStoreAway = (own: Port): Promise<unknown> =>
  own.evaluate(`
    const deleting = window.indexedDB.deleteDatabase('appeal-drafter');
    await new Promise((done, failed) => { deleting.onsuccess = done; deleting.onerror = failed; });`);

/** Puts the store and settings that some version has left in the place of these, before anybody can open the store again. */
export const leaveStoreOf = (own: Port, fixture: StoreFixture): Promise<unknown> =>
  own.evaluate(`
    const { indexedDB } = window;
    const { local } = (window.browser ?? window.chrome).storage;
    const fixture = ${JSON.stringify(fixture)};
    await local.clear();
    await local.set(fixture.settings);
    indexedDB.deleteDatabase('appeal-drafter');
    await (${putStore})('appeal-drafter', fixture);`);
