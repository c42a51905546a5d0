/** A store of every version that there was, opened by the extension of today in a browser. */
import assert from 'node:assert/strict';
import type { Backup } from '../../../lib/backup/schema.ts';
import type { Reply } from '../../../lib/browser/messages.ts';
import { STORE_VERSION } from '../../../lib/store/version.ts';
import { openCase } from '../../support/acts.ts';
import { leaveStoreOf, storeNow } from '../../support/another-time.ts';
import { type StoreFixture, storeFixtures } from '../../support/stored-versions.ts';
import { story } from '../../support/story.ts';

const rowsOf = ({ tables }: StoreFixture, name: string) =>
  (tables.find((table) => table.name === name)?.rows ?? []) as Record<string, unknown>[];

const withoutState = ({ state: _, ...rest }: Record<string, unknown>) => rest;

for (const fixture of storeFixtures())
  story(`A store of version ${fixture.version} is opened, and all of it is there`, async (stage) => {
    const settings = await stage.open('options.html');
    await leaveStoreOf(settings.port, fixture);
    await stage.driver.killBackground();

    const desk = await stage.open('desk.html');
    // Its other case is closed, and counted.
    const [first] = rowsOf(fixture, 'rows');
    await desk.sees(/Closed 1 case/);
    await openCase(desk, String(first?.headline));
    const reply = (await settings.port.evaluate(
      `return (window.browser ?? window.chrome).runtime.sendMessage({ name: 'backup.make', request: {} })`,
    )) as Reply<Backup>;
    assert.ok(reply.ok);
    const { value } = reply;
    // That the site of a follow is not allowed here is noted in its state.
    const { follows } = value;
    assert.deepEqual(follows.map(withoutState), rowsOf(fixture, 'follows').map(withoutState));
    for (const table of ['decisions', 'corrections', 'drafts', 'journal', 'seen'] as const)
      assert.deepEqual(value[table], rowsOf(fixture, table), table);
    assert.deepEqual(
      value.papers,
      rowsOf(fixture, 'papers').map(({ id, caseKey, raw, takenIn }) => ({ id, caseKey, raw, takenIn })),
    );
    assert.deepEqual(value.aside, rowsOf(fixture, 'quarantine'));
    assert.deepEqual(value.settings.profile, fixture.settings.profile);
    const papers = rowsOf(fixture, 'papers').length;
    assert.deepEqual(await storeNow(settings.port), { version: STORE_VERSION, papers });
  });
