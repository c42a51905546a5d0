import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { eraseEverything } from '../../../lib/service/erase.ts';
import { isClosed, whileOpen } from '../../../lib/service/lock/gate.ts';
import { keepLock } from '../../../lib/service/lock/keep.ts';
import { unlockAll } from '../../../lib/service/lock/open.ts';
import { lockAll } from '../../../lib/service/lock/shut.ts';
import { closeDatabase } from '../../../lib/store/database.ts';
import { isLocked, lockAsIs } from '../../../lib/store/first.ts';
import { putWhole, takeWhole, type Whole } from '../../../lib/store/whole.ts';
import { steadyClock } from '../../support/asking.ts';
import { lockStage } from '../../support/lock-stage.ts';
import { storeFixtures } from '../../support/stored-versions.ts';

const clock = steadyClock();

/** A background as it starts: it has no connection, and knows nothing of what was before. */
async function start(): Promise<void> {
  await closeDatabase();
  await keepLock(clock);
}

/** Something of each kind, and a lock. */
function stored(): Whole {
  const newest = storeFixtures().at(-1);
  if (!newest) throw new Error('no fixture');
  const tables = newest.tables.map(({ name, keyPath, rows }) => ({
    name,
    keys: keyPath === null ? rows.map((_, at) => at + 1) : null,
    rows,
  }));
  return {
    version: newest.version,
    tables,
    settings: { ...newest.settings, lock: { keys: stage.keys, minutes: 30 } },
  };
}

const stage = lockStage(start);

/** Lets the background do so many things with what is stored, and nothing after that; gives how many it did. */
function mortal(steps: number) {
  let done = 0;
  const connections: IDBDatabase[] = [];
  const spies: { mockRestore(): void }[] = [];
  const count = () => {
    done += 1;
    if (done > steps) throw new Error('ended');
  };
  const spy = <T extends object>(on: T, name: keyof T & string, isAsync = false) => {
    const real = (on[name] as (...args: unknown[]) => unknown).bind(on);
    const own = on[name] as (...args: unknown[]) => unknown;
    const spied = vi.spyOn(on as never, name as never) as unknown as {
      mockImplementation(work: unknown): void;
      mockRestore(): void;
    };
    spied.mockImplementation(function (this: unknown, ...args: unknown[]) {
      // The database's own.
      if (args[1] === 'versionchange') return own.apply(this, args);
      if (isAsync)
        try {
          count();
        } catch (error) {
          return Promise.reject(error);
        }
      else count();
      const result = on === IDBDatabase.prototype ? own.apply(this, args) : real(...args);
      if (result instanceof IDBOpenDBRequest)
        result.addEventListener('success', () => {
          if (result.result) connections.push(result.result);
        });
      return result;
    });
    spies.push(spied);
  };
  spy(indexedDB, 'open');
  spy(indexedDB, 'deleteDatabase');
  spy(IDBDatabase.prototype, 'transaction');
  for (const name of ['set', 'remove', 'clear'] as const) spy(browser.storage.local, name, true);
  return {
    /** What the browser does with what is left of it. */
    end: () => {
      for (const one of spies) one.mockRestore();
      for (const one of connections) one.close();
      return done;
    },
  };
}

/** All as it was, or all locked, and as it was once it is opened. */
async function expectWhole(before: Whole): Promise<void> {
  const closed = await isClosed();
  expect(await isLocked()).toBe(closed);
  if (closed) {
    expect(await whileOpen(async () => 'open')).toBe(null);
    const { plainLook: _, ...settings } = await browser.storage.local.get();
    expect(settings).toEqual({});
    expect(await unlockAll(stage.opening, clock)).toEqual({ ok: true, value: null });
  }
  expect(await takeWhole()).toEqual(before);
  expect(((await lockAsIs()) as { locked?: unknown } | undefined)?.locked).toBe(undefined);
}

/** Runs `act` on a store that is open, or locked, ended at every step in turn; `look` looks after the next background has started. */
async function atEachStep(
  isLockedFirst: boolean,
  act: () => Promise<unknown>,
  look: (before: Whole) => Promise<void>,
): Promise<number> {
  const before = stored();
  for (let steps = 0; ; steps += 1) {
    await putWhole(before);
    await start();
    if (isLockedFirst) await lockAll(clock);
    const life = mortal(steps);
    await act().catch(() => {});
    const done = life.end();
    await start();
    await look(before);
    if (done <= steps) return steps;
  }
}

// Some sixty starts of a background: on a machine that is busy with all the others they take their time.
describe('a background that is ended', () => {
  it('while it locks leaves all open or all locked', async () => {
    expect(await atEachStep(false, () => lockAll(clock), expectWhole)).toBeGreaterThan(8);
  });

  it('while it opens leaves all locked or all open', async () => {
    expect(await atEachStep(true, () => unlockAll(stage.opening, clock), expectWhole)).toBeGreaterThan(8);
  });

  /** Nothing is there any more, and nothing is left to be done. */
  async function expectNothing(): Promise<void> {
    const { tables, settings } = await takeWhole();
    expect(tables.flatMap(({ rows }) => rows)).toEqual([]);
    expect(Object.keys(settings)).toEqual([]);
    expect(await lockAsIs()).toBe(undefined);
  }

  it('while it erases what is locked leaves it locked, or nothing', async () => {
    const steps = await atEachStep(
      true,
      () => eraseEverything(clock),
      async (before) => ((await isClosed()) ? expectWhole(before) : expectNothing()),
    );
    expect(steps).toBeGreaterThan(8);
  });

  it('while it erases what is open leaves all of it, where nothing was done yet, or nothing', async () => {
    let whole = 0;
    const steps = await atEachStep(
      false,
      () => eraseEverything(clock),
      async (before) => {
        if (Object.keys(await browser.storage.local.get()).length === 0) return expectNothing();
        whole += 1;
        await expectWhole(before);
      },
    );
    expect([whole, steps > 8]).toEqual([1, true]);
  });

  it('and nobody is answered before what was begun is erased', async () => {
    await putWhole(stored());
    await browser.storage.local.set({ erasing: true });
    const started = start();
    await new Promise((resolve) => setTimeout(resolve));
    const names = await whileOpen(() => browser.storage.local.get(), true);
    expect(Object.keys(names ?? {})).toEqual([]);
    await started;
  });
});
