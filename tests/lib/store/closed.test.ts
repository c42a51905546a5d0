import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { deleteDB } from 'idb';
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DATABASE } from '../../../lib/store/version.ts';
import { askingOf, demandingOf, pasted, steadyClock, WITNESS, WITNESS_PAPER } from '../../support/asking.ts';

/** A page or background of its own. */
async function background() {
  vi.resetModules();
  const { answerMessage } = await import('../../../lib/service/messages.ts');
  const { database } = await import('../../../lib/store/database.ts');
  const clock = steadyClock();
  return {
    ask: askingOf(answerMessage, clock),
    demand: demandingOf(answerMessage, clock),
    database,
    DATABASE,
  };
}

/** A window that holds the store in its first version, and lets nobody in. */
const held = (name: string): Promise<IDBDatabase> =>
  new Promise((resolve) => {
    const opening = indexedDB.open(name, 1);
    opening.onupgradeneeded = () => {
      const keys = {
        papers: 'id',
        decisions: ['caseKey', 'paperId'],
        drafts: ['caseKey', 'recipientKey'],
        journal: 'id',
      };
      for (const [table, keyPath] of Object.entries(keys))
        opening.result.createObjectStore(table, { keyPath }).createIndex('caseKey', 'caseKey');
      opening.result.createObjectStore('rows', { keyPath: 'key' });
      opening.result.createObjectStore('quarantine', { autoIncrement: true });
    };
    opening.onsuccess = () => resolve(opening.result);
  });

// Other files begin with nothing stored.
afterAll(() => {
  globalThis.indexedDB = new IDBFactory();
});

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  vi.spyOn(console, 'error').mockImplementation(() => {});
  vi.spyOn(fakeBrowser.i18n, 'getMessage').mockImplementation(((key: string) => key) as never);
});

describe('a database that', () => {
  it('was deleted under us is made anew, and takes what comes', async () => {
    const { demand, DATABASE } = await background();
    await demand('paper.add', { raw: pasted(WITNESS_PAPER) });
    await deleteDB(DATABASE);
    expect(await demand('case.load', { caseKey: WITNESS })).toBe(null);
    await demand('paper.add', { raw: pasted(WITNESS_PAPER) });
    expect(await demand('case.load', { caseKey: WITNESS })).not.toBe(null);
  });

  it('was closed without a word fails once, and is open again for the next message', async () => {
    const { ask, demand, database } = await background();
    await demand('paper.add', { raw: pasted(WITNESS_PAPER) });
    (await database()).close();
    expect(await ask('case.load', { caseKey: WITNESS })).toEqual({ ok: false, why: 'failed' });
    expect(await demand('case.load', { caseKey: WITNESS })).not.toBe(null);
  });

  it('does not open is tried again with the next message', async () => {
    const { ask, demand } = await background();
    const broken = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('Internal error opening backing store', 'UnknownError');
    });
    expect(await ask('case.load', { caseKey: WITNESS })).toEqual({ ok: false, why: 'failed' });
    broken.mockRestore();
    expect(await demand('case.load', { caseKey: WITNESS })).toBe(null);
  });

  it('another window does not let go is given up after a while, and opens once it is free', async () => {
    const { ask, demand, DATABASE } = await background();
    const other = await held(DATABASE);
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const answered = async () => {
      let reply: unknown;
      ask('backup.make', {}).then((one) => {
        reply = one;
      });
      for (let seconds = 0; seconds < 60 && reply === undefined; seconds += 1) {
        await vi.advanceTimersByTimeAsync(1000);
        await new Promise((done) => setImmediate(done));
      }
      return reply;
    };
    expect(await answered()).toEqual({ ok: false, why: 'blocked' });
    // The browser says nothing of a second attempt while it holds the first one up.
    expect(await answered()).toEqual({ ok: false, why: 'blocked' });
    vi.useRealTimers();
    other.close();
    expect(await demand('case.load', { caseKey: WITNESS })).toBe(null);
  });
});
