import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerMessage } from '../../../lib/service/messages.ts';
import { closeDatabase } from '../../../lib/store/database.ts';
import { demandingOf, WITNESS as KEY, pasted, steadyClock, WITNESS_PAPER } from '../../support/asking.ts';
import { halves } from '../../support/endure/whole.ts';
import { readStore } from '../../support/stored-versions.ts';

const TODAY = '2026-11-24';
const demand = demandingOf(answerMessage, steadyClock(TODAY));
const entry = { caseKey: KEY, recipientKey: 'm', recipient: 'M', channel: 'copy', state: 'written' } as const;

const add = () => demand('paper.add', { raw: pasted(WITNESS_PAPER) });
const correct = (field: string, value: string) => demand('correction.make', { paperId, field, value });

/** All that is stored, once nothing of it is half there. */
async function stored() {
  const tables = Object.fromEntries(
    (await readStore('appeal-drafter')).map(({ name, rows }) => [name, rows]),
  );
  expect(halves({ tables, settings: {} }, TODAY)).toEqual([]);
  return tables;
}

let paperId = '';
beforeEach(async () => {
  vi.spyOn(fakeBrowser.i18n, 'getMessage').mockImplementation(((key: string) => key) as never);
  await closeDatabase();
  globalThis.indexedDB = new IDBFactory();
  paperId = (await add()).added[0]?.paperId ?? '';
});

describe('while one window moves a paper to another case by its number, another', () => {
  const move = () => correct('reference', 'UA 42/26');

  it('corrects something else of it, and both are kept', async () => {
    await Promise.all([move(), correct('deadline', '2027-03-01'), correct('headline', 'WITNESS_PAPER SAFE')]);
    const { corrections, rows } = await stored();
    expect(corrections?.map(({ field }) => field).sort()).toEqual(['deadline', 'headline', 'reference']);
    expect(rows).toMatchObject([
      { key: 'UA-42-2026', deadline: '2027-03-01', headline: 'WITNESS_PAPER SAFE' },
    ]);
  });

  it('takes it out, and no row of it stays behind', async () => {
    await Promise.all([move(), demand('paper.remove', { paperIds: [paperId] })]);
    expect(await stored()).toMatchObject({ papers: [], rows: [] });
  });

  it('takes a note of it back, and the list says so', async () => {
    const { id } = await demand('journal.note', { entry });
    await Promise.all([move(), demand('journal.remove', { id })]);
    expect(await stored()).toMatchObject({ journal: [], rows: [{ key: 'UA-42-2026', written: 0 }] });
  });

  it('adds it once more, and it is there once', async () => {
    await Promise.all([move(), add()]);
    expect(await stored()).toMatchObject({
      papers: [{ caseKey: 'UA-42-2026' }],
      rows: [{ key: 'UA-42-2026' }],
    });
  });
});

describe('while one window adds a paper, another corrects it ahead', () => {
  it.each([
    ['deadline', '2027-03-01', { key: KEY, deadline: '2027-03-01' }],
    ['reference', 'UA 42/26', { key: 'UA-42-2026', label: 'UA 42/26' }],
  ])('in its %s, and it is listed so', async (field, value, row) => {
    await demand('paper.remove', { paperIds: [paperId] });
    await Promise.all([add(), correct(field, value)]);
    expect((await stored()).rows).toMatchObject([row]);
    await demand('paper.remove', { paperIds: [paperId] });
    await correct(field, value).then(() => Promise.all([correct(field, value), add()]));
    expect((await stored()).rows).toMatchObject([row]);
  });
});
