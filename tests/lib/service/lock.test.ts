import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openingKey, shut } from '../../../lib/backup/lock.ts';
import { holdWindow } from '../../../lib/browser/windows.ts';
import { inTurn } from '../../../lib/service/follow/run.ts';
import { keepLock } from '../../../lib/service/lock/keep.ts';
import { WINDOWS } from '../../../lib/service/lock/shut.ts';
import { answerMessage } from '../../../lib/service/messages.ts';
import { closeDatabase } from '../../../lib/store/database.ts';
import { isLocked } from '../../../lib/store/first.ts';
import { keepLocked, putInForce } from '../../../lib/store/lock.ts';
import { DATABASE, LOCK_DATABASE, LOCKED_VERSION, STORE_VERSION } from '../../../lib/store/version.ts';
import { takeWhole } from '../../../lib/store/whole.ts';
import { askingOf, demandingOf, pasted, steadyClock, WITNESS, WITNESS_PAPER } from '../../support/asking.ts';
import { lockStage } from '../../support/lock-stage.ts';
import { putStore, readStore, storeFixtures } from '../../support/stored-versions.ts';

const clock = steadyClock();

/** A background as it starts: it has no connection, and knows nothing of what was before. */
async function background() {
  await closeDatabase();
  await keepLock(clock);
  return {
    ask: askingOf(answerMessage, clock),
    demand: demandingOf(answerMessage, clock),
  };
}

type Background = Awaited<ReturnType<typeof background>>;

const draft = (own: string) => ({ caseKey: WITNESS, recipientKey: 'm', paperId: null, patch: { own } });

/** Writes something of each kind, and sets a lock up. */
async function write(now: Background): Promise<void> {
  await now.demand('paper.add', { raw: pasted(WITNESS_PAPER) });
  await now.demand('draft.change', draft('As a nurse I know.'));
  await now.demand('profile.change', { patch: { name: 'Zoë Ejemplo', town: 'Łódź' } });
  await now.demand('lock.change', { keys: stage.keys });
  await now.demand('lock.wait', { minutes: 30 });
}

async function written(): Promise<Background> {
  const now = await background();
  await write(now);
  return now;
}

const stage = lockStage(background);
beforeEach(() => {
  WINDOWS.patience = 5000;
});

describe('the lock itself', () => {
  it('is the one that was set up last, whatever another window says at once of when it locks', async () => {
    const now = await written();
    const other = { ...stage.keys, sum: '0'.repeat(64) };
    await Promise.all([
      now.demand('lock.wait', { minutes: 45 }),
      now.demand('lock.change', { keys: other }),
      now.demand('lock.wait', { minutes: 60 }),
    ]);
    expect(await now.demand('lock.load', {})).toEqual({ locked: false, keys: other, minutes: 60 });
    await Promise.all([now.demand('lock.change', { keys: null }), now.demand('lock.wait', { minutes: 30 })]);
    expect(await now.demand('lock.load', {})).toEqual({ locked: false, keys: null, minutes: null });
  });
});

describe('what is locked', () => {
  it('is nowhere else, and is all there again once it is opened', async () => {
    const now = await written();
    const before = await takeWhole();
    await now.demand('lock.shut', {});
    expect(await isLocked()).toBe(true);
    expect(await browser.storage.local.get()).toEqual({ plainLook: true });
    expect(await indexedDB.databases()).toEqual([
      { name: LOCK_DATABASE, version: 1 },
      { name: DATABASE, version: LOCKED_VERSION },
    ]);
    expect(await browser.alarms.getAll()).toEqual([]);
    expect(JSON.stringify(await readStore(LOCK_DATABASE))).not.toContain('nurse');

    await now.demand('lock.open', { key: stage.opening });
    expect(await isLocked()).toBe(false);
    expect(await takeWhole()).toEqual(before);
    expect(await indexedDB.databases()).toEqual([{ name: DATABASE, version: STORE_VERSION }]);
    expect((await browser.alarms.getAll()).map(({ name }) => name)).toContain('lock');
  });

  it('gives nothing and takes nothing until then', async () => {
    const now = await written();
    await now.demand('lock.shut', {});
    const refused = { ok: false, why: 'locked' };
    expect(await now.ask('case.load', { caseKey: WITNESS })).toEqual(refused);
    expect(await now.ask('profile.load', {})).toEqual(refused);
    expect(await now.ask('draft.change', draft('later'))).toEqual(refused);
    expect(await now.ask('lock.change', { keys: null })).toEqual(refused);
    expect(await browser.storage.local.get()).toEqual({ plainLook: true });
    expect(await now.demand('lock.load', {})).toEqual({ locked: true, keys: stage.keys, minutes: null });
  });

  it('stays as it is with another key, and with none', async () => {
    const now = await written();
    const before = await takeWhole();
    await now.demand('lock.shut', {});
    expect(await openingKey(stage.keys, 'another')).toBe(null);
    for (const key of ['', 'AAAA', stage.opening.slice(4)])
      expect(await now.ask('lock.open', { key })).toEqual({ ok: false, why: 'damaged' });
    await now.demand('lock.open', { key: stage.opening });
    expect(await takeWhole()).toEqual(before);
  });

  it('can be erased by who has forgotten the passphrase', async () => {
    const now = await written();
    await now.demand('lock.shut', {});
    await now.demand('everything.erase', {});
    expect(await isLocked()).toBe(false);
    expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain(LOCK_DATABASE);
    await now.demand('paper.add', { raw: pasted(WITNESS_PAPER) });
    expect(await now.demand('profile.load', {})).toEqual({ name: '', town: '' });
  });

  it('is not locked twice, and not without a lock', async () => {
    const now = await background();
    expect(await now.ask('lock.shut', {})).toEqual({ ok: false, why: 'no lock' });
    await now.demand('lock.change', { keys: stage.keys });
    await now.demand('lock.shut', {});
    await now.demand('lock.shut', {});
    await now.demand('lock.open', { key: stage.opening });
    expect(await now.demand('lock.load', {})).toEqual({ locked: false, keys: stage.keys, minutes: null });
  });

  it('waits for what is typed in another window, and takes it along', async () => {
    const now = await written();
    WINDOWS.patience = 50;
    const release = holdWindow();
    expect(await now.ask('lock.shut', {})).toEqual({ ok: false, why: 'busy' });
    expect(await isLocked()).toBe(false);
    WINDOWS.patience = 5000;
    const shutting = now.ask('lock.shut', {});
    await now.demand('draft.change', draft('typed at the last moment'));
    release();
    expect(await shutting).toEqual({ ok: true, value: null });
    await now.demand('lock.open', { key: stage.opening });
    const found = await now.demand('case.load', { caseKey: WITNESS });
    expect(found?.drafts).toMatchObject([{ own: 'typed at the last moment' }]);
  });

  it('is all that was answered, whenever it was asked meanwhile', async () => {
    const now = await written();
    const shutting = now.ask('lock.shut', {});
    const replies: { ok: boolean }[] = [];
    for (let count = 0; count < 40; count += 1) {
      replies.push(await now.ask('draft.change', draft(`word ${count}`)));
      if (replies.at(-1)?.ok === false) break;
    }
    await shutting;
    if ((await now.demand('lock.load', {})).locked) await now.demand('lock.open', { key: stage.opening });
    const last = replies.findLastIndex(({ ok }) => ok);
    const found = await now.demand('case.load', { caseKey: WITNESS });
    expect(found?.drafts).toMatchObject([{ own: last < 0 ? 'As a nurse I know.' : `word ${last}` }]);
  });

  it('locks by itself when nothing was done for so long, and tries again where a window was used', async () => {
    await written();
    WINDOWS.patience = 50;
    const release = holdWindow();
    const before = Date.now();
    await fakeBrowser.alarms.onAlarm.trigger({ name: 'lock', scheduledTime: before } as never);
    expect(await isLocked()).toBe(false);
    const again = (await browser.alarms.get('lock'))?.scheduledTime ?? 0;
    expect(again - before).toBeGreaterThanOrEqual(60_000);
    release();
    await fakeBrowser.alarms.onAlarm.trigger({ name: 'lock', scheduledTime: before } as never);
    expect(await isLocked()).toBe(true);
  });

  it('is locked as the browser starts, where it locks by itself', async () => {
    const now = await written();
    await fakeBrowser.runtime.onStartup.trigger();
    await vi.waitUntil(isLocked, 30_000);
    await now.demand('lock.open', { key: stage.opening });
    await now.demand('lock.wait', { minutes: null });
    await fakeBrowser.runtime.onStartup.trigger();
    expect(await now.demand('profile.load', {})).toMatchObject({ name: 'Zoë Ejemplo' });
  });

  it('is nothing where the lock was damaged', async () => {
    const now = await written();
    await now.demand('lock.change', {
      keys: { ...stage.keys, shutting: `${stage.keys.shutting.slice(4)}AAAA` },
    });
    expect(await now.ask('lock.shut', {})).toEqual({ ok: false, why: 'damaged' });
    expect((await now.demand('case.load', { caseKey: WITNESS }))?.drafts).toHaveLength(1);
  });

  it('is what an older version has locked, and is upgraded as any store is', async () => {
    for (const fixture of storeFixtures()) {
      globalThis.indexedDB = new IDBFactory();
      fakeBrowser.reset();
      const now = await written();
      await now.demand('lock.shut', {});
      const tables = fixture.tables.map(({ name, keyPath, rows }) => ({
        name,
        keys: keyPath === null ? rows.map((_, at) => at + 1) : null,
        rows,
      }));
      const older = { version: fixture.version, tables, settings: fixture.settings };
      const made = await shut(JSON.stringify(older), stage.keys);
      if (!made) throw new Error('no lock');
      await keepLocked(made.locked);
      await putInForce(made.locked);
      await now.demand('lock.open', { key: stage.opening });
      const whole = await takeWhole();
      expect(whole.version).toBe(STORE_VERSION);
      for (const { name, rows } of tables)
        if (name !== 'rows') expect(whole.tables.find((one) => one.name === name)?.rows, name).toEqual(rows);
    }
  });

  it('holds up nothing that starts a background in which nothing is locked', async () => {
    await written();
    const [ended, work] = [keepLock(clock), vi.fn(async () => {})];
    await Promise.all([ended, inTurn(work)]);
    expect(work).toHaveBeenCalledOnce();
  });

  it('stays locked where a newer version has locked it', async () => {
    const now = await written();
    await now.demand('lock.shut', {});
    const made = await shut(
      JSON.stringify({ version: STORE_VERSION + 1, tables: [], settings: {} }),
      stage.keys,
    );
    if (made) await putInForce(made.locked);
    expect(await now.ask('lock.open', { key: stage.opening })).toEqual({ ok: false, why: 'newer' });
    expect(await isLocked()).toBe(true);
  });

  it('holds also what cannot be read, and what was set aside', async () => {
    const now = await written();
    const [newest] = storeFixtures().slice(-1);
    if (!newest) throw new Error('no fixture');
    await closeDatabase();
    globalThis.indexedDB = new IDBFactory();
    await putStore(DATABASE, newest);
    const before = await readStore(DATABASE);
    await now.demand('lock.shut', {});
    await now.demand('lock.open', { key: stage.opening });
    await closeDatabase();
    expect(await readStore(DATABASE)).toEqual(before);
  });
});
