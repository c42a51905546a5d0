import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerMessage } from '../../lib/service/messages.ts';
import { closeDatabase } from '../../lib/store/database.ts';
import { demandingOf, steadyClock } from '../support/asking.ts';
import { Chance } from '../support/endure/chance.ts';
import { allLanes } from '../support/endure/lanes.ts';
import { Model, message } from '../support/endure/model.ts';
import { cellsOf } from '../support/endure/stored.ts';
import { halves } from '../support/endure/whole.ts';
import { lendBrowser, silentParts } from '../support/lent-browser.ts';
import { readStore } from '../support/stored-versions.ts';

lendBrowser(silentParts);

const TODAY = new Date().toISOString().slice(0, 10);

it('what each operation says that it stores is stored, and read where it stands', async () => {
  await closeDatabase();
  globalThis.indexedDB = new IDBFactory();
  await fakeBrowser.storage.local.clear();
  const demand = demandingOf(answerMessage, steadyClock(TODAY));
  /** The message that puts an entry back, by the name under which it was kept. */
  const putBack = async (entry: { id: string }) => {
    const all = await demand('removed.load', {});
    const found = all.find(({ of }) => of.kind === 'entry' && of.entry.id === entry.id);
    return found && message('removed.putBack', { id: found.id });
  };
  const [chance, model, lanes] = [new Chance(5), new Model(), allLanes(2, [])];
  const sent = new Set<string>();
  // Every lane comes up some times.
  for (let id = 0; id < lanes.length * 8; id += 1) {
    const { message, effects, empties, orElse } = (lanes[id % lanes.length] as (typeof lanes)[number]).next(
      chance,
      model,
      id,
    );
    const what = orElse ? ((await putBack(message.request as { id: string })) ?? orElse) : message;
    await demand(what.name, what.request as never);
    if (empties) model.emptied(empties);
    model.answered({ effects });
    sent.add(what.name);
  }
  const tables = Object.fromEntries(
    (await readStore('appeal-drafter')).map(({ name, rows }) => [name, rows]),
  );
  const stored = { tables, settings: await fakeBrowser.storage.local.get() };
  expect(model.compare(cellsOf(stored))).toEqual([]);
  expect(halves(stored, TODAY)).toEqual([]);
  expect(sent.size).toBeGreaterThanOrEqual(24);
});
