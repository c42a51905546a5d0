import { IDBFactory } from 'fake-indexeddb';
import { afterAll, beforeAll, beforeEach, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type LockKeys, openingKey } from '../../lib/backup/lock.ts';
import { TIDYING } from '../../lib/store/erase.ts';
import { fakePermissions } from './fake-permissions.ts';
import { madeLock, PASSPHRASE } from './lock.ts';

/**
 * Lets each test of a file begin with nothing stored and nothing locked, and leaves nothing to other files.
 * @param start a background as it starts
 * @returns the lock for `PASSPHRASE` and its opening key, once the tests run
 */
export function lockStage(start: () => Promise<unknown>): { keys: LockKeys; opening: string } {
  const stage = { keys: {} as LockKeys, opening: '' };
  const clear = () => {
    globalThis.indexedDB = new IDBFactory();
    fakeBrowser.reset();
  };
  beforeAll(async () => {
    stage.keys = await madeLock();
    stage.opening = (await openingKey(stage.keys, PASSPHRASE)) ?? '';
  });
  beforeEach(() => {
    TIDYING.pause = 0;
    clear();
    vi.spyOn(console, 'error').mockImplementation(() => {});
    vi.spyOn(fakeBrowser.i18n, 'getMessage').mockImplementation(((key: string) => key) as never);
    Object.assign(browser, { permissions: fakePermissions({}) });
  });
  afterAll(async () => {
    clear();
    await start();
  });
  return stage;
}
