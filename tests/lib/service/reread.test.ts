import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { MessageName, Messages, Reply } from '../../../lib/browser/messages.ts';
import type { Paper } from '../../../lib/case/schema.ts';
import { READER_VERSION } from '../../../lib/document/read.ts';
import type { UaDocument } from '../../../lib/document/schema.ts';
import { WITNESS, witnessPaper } from '../../support/asking.ts';

const TODAY = '2026-11-23';
const FIRST = witnessPaper({ asks: 'I am writing about Rosa Tanguila. I ask you to protect her.' });
const OUTCOME = `Outcome UA: 41/26 Index: AMR 28/0042/2026 Ecuador Date: 10 November 2026

URGENT ACTION

WITNESS SAFE

Rosa Tanguila is safe. No further action is requested from the UA network. Many thanks to all who sent appeals.
`;
const pasted = (text: string) => ({ text, source: { way: 'paste' as const, url: null, title: null } });

/** A background with nothing stored; its messages, its store, and its reading again. */
async function background() {
  vi.resetModules();
  vi.stubGlobal('indexedDB', new IDBFactory());
  const { answerMessage } = await import('../../../lib/service/messages.ts');
  const { rereadAll } = await import('../../../lib/service/reread.ts');
  const { database } = await import('../../../lib/store/database.ts');
  const { loadList } = await import('../../../lib/store/list.ts');
  const clock = { today: () => TODAY, now: () => `${TODAY}T10:00:00Z` };
  const ask = async <N extends MessageName>(name: N, request: Messages[N]['request']) => {
    const reply = (await answerMessage({ name, request }, clock)) as Reply<Messages[N]['answer']>;
    if (!reply.ok) throw new Error(reply.why);
    return reply.value;
  };
  /** As if an older reader had read the paper in another way. */
  const readOtherwise = async (paperId: string, patch: Partial<UaDocument>, caseKey?: string) => {
    const paper = (await (await database()).get('papers', paperId)) as Paper;
    const older = { ...paper, ua: { ...paper.ua, ...patch }, readerVersion: READER_VERSION - 1 };
    await (await database()).put('papers', { ...older, ...(caseKey && { caseKey }) });
    await ask('list.mend', {});
  };
  const add = async (text: string) =>
    (await ask('paper.add', { raw: pasted(text) })).added[0]?.paperId as string;
  return {
    ask,
    add,
    readOtherwise,
    list: () => loadList(TODAY),
    reread: () => rereadAll(clock, async () => {}),
    database,
  };
}

let world: Awaited<ReturnType<typeof background>>;
beforeEach(async () => {
  world = await background();
});

describe('papers of an older reader', () => {
  it('are read again, and what has changed is told until it was seen', async () => {
    const id = await world.add(FIRST);
    await world.readOtherwise(id, { deadline: '2026-12-01', country: 'PE' });
    expect((await world.list()).rows.active).toMatchObject([{ deadline: '2026-12-01' }]);
    await world.reread();
    expect((await world.list()).rows.active).toMatchObject([{ deadline: '2026-12-14', country: 'EC' }]);
    const [news, ...more] = await world.ask('news.load', {});
    expect(more).toEqual([]);
    expect(news).toMatchObject({
      caseKey: WITNESS,
      before: 'active',
      after: 'active',
      changes: [
        { what: 'deadline', was: ['2026-12-01'], now: ['2026-12-14'] },
        { what: 'value', who: 'country', was: ['PE'], now: ['EC'] },
      ],
    });
    await world.ask('news.forget', { caseKey: WITNESS });
    expect(await world.ask('news.load', {})).toEqual([]);
    await world.reread();
    expect(await world.ask('news.load', {})).toEqual([]);
  });

  it('say nothing when they read the same', async () => {
    await world.readOtherwise(await world.add(FIRST), {});
    await world.reread();
    expect(await world.ask('news.load', {})).toEqual([]);
    const [paper] = await (await world.database()).getAll('papers');
    expect(paper?.readerVersion).toBe(READER_VERSION);
  });

  it('are read again when their case is opened', async () => {
    await world.readOtherwise(await world.add(FIRST), { deadline: '2026-12-01' });
    const found = await world.ask('case.load', { caseKey: WITNESS });
    expect(found?.ua.deadline).toBe('2026-12-14');
    expect(found?.news?.changes).toMatchObject([{ what: 'deadline' }]);
    expect((await world.ask('case.load', { caseKey: WITNESS }))?.news).not.toBeNull();
  });

  it('keep the person’s corrections', async () => {
    const id = await world.add(FIRST);
    await world.ask('correction.make', { paperId: id, field: 'deadline', value: '2026-12-24' });
    await world.readOtherwise(id, { deadline: '2026-12-01' });
    await world.reread();
    expect((await world.list()).rows.active).toMatchObject([{ deadline: '2026-12-24' }]);
    expect(await world.ask('news.load', {})).toEqual([]);
  });

  it('that close their case now say so with the sentence', async () => {
    await world.add(FIRST);
    await world.readOtherwise(await world.add(OUTCOME), { closing: { closes: false, quote: null } });
    expect((await world.list()).rows.active).toHaveLength(1);
    await world.reread();
    expect((await world.list()).rows.closed).toHaveLength(1);
    const [news] = await world.ask('news.load', {});
    expect(news).toMatchObject({ before: 'active', after: 'closed' });
    expect(news?.changes[0]).toMatchObject({
      what: 'closing',
      now: ['closed', expect.stringContaining('No further')],
    });
  });

  it('that open their case again say so', async () => {
    await world.readOtherwise(await world.add(FIRST), { closing: { closes: true, quote: 'It is over.' } });
    expect((await world.list()).rows.closed).toHaveLength(1);
    await world.reread();
    expect(await world.ask('news.load', {})).toMatchObject([
      {
        before: 'closed',
        after: 'active',
        changes: [{ what: 'closing', was: ['closed', 'It is over.'], now: ['open'] }],
      },
    ]);
  });

  it('and do not against what the person has decided', async () => {
    await world.add(FIRST);
    const id = await world.add(OUTCOME);
    await world.ask('decision.make', { caseKey: WITNESS, paperId: id, answer: 'open' });
    await world.readOtherwise(id, { closing: { closes: 'unsure', quote: 'Perhaps.' } });
    await world.reread();
    expect((await world.list()).rows.active).toHaveLength(1);
  });

  it('move to the case of their number, with what was written', async () => {
    const id = await world.add(FIRST);
    const other = { reference: { series: 'UA', number: 14, year: 2026 } };
    await world.readOtherwise(id, other, 'UA-14-2026');
    await world.ask('draft.change', {
      caseKey: 'UA-14-2026',
      recipientKey: 'esteban-quirola-mena',
      paperId: id,
      patch: { own: 'I am a nurse.' },
    });
    await world.reread();
    expect((await world.list()).rows.active.map((row) => row.key)).toEqual([WITNESS]);
    expect((await world.ask('case.load', { caseKey: WITNESS }))?.drafts).toMatchObject([
      { own: 'I am a nurse.' },
    ]);
    expect(await world.ask('news.load', {})).toMatchObject([
      { caseKey: WITNESS, label: 'UA 41/26', wasLabel: 'UA 14/26' },
    ]);
  });

  it('stay as they were when their text is no paper for this reader', async () => {
    const id = await world.add(FIRST);
    const paper = (await (await world.database()).get('papers', id)) as Paper;
    await (await world.database()).put('papers', {
      ...paper,
      raw: pasted('Dear all'),
      readerVersion: READER_VERSION - 1,
    });
    await world.reread();
    expect((await world.list()).rows.active).toMatchObject([{ key: WITNESS, deadline: '2026-12-14' }]);
    expect(await world.ask('news.load', {})).toEqual([]);
  });

  it('of one text each find themselves', async () => {
    await world.ask('paper.add', { raw: pasted(`${FIRST}\n\n${FIRST.replaceAll('41/26', '42/26')}`) });
    const papers = await (await world.database()).getAll('papers');
    for (const { id } of papers) await world.readOtherwise(id, { deadline: '2026-12-01' });
    await world.reread();
    expect((await world.list()).rows.active.map(({ key, deadline }) => [key, deadline])).toEqual([
      [WITNESS, '2026-12-14'],
      ['UA-42-2026', '2026-12-14'],
    ]);
  });

  it('that were read twice before it was seen tell it from the beginning', async () => {
    const id = await world.add(FIRST);
    await world.readOtherwise(id, { deadline: '2026-12-01' });
    await world.reread();
    await world.readOtherwise(id, { deadline: '2026-12-05' });
    await world.reread();
    expect((await world.ask('news.load', {}))[0]?.changes).toMatchObject([
      { what: 'deadline', was: ['2026-12-01'], now: ['2026-12-14'] },
    ]);
  });

  it('tell nothing of a case that is gone', async () => {
    const id = await world.add(FIRST);
    await world.readOtherwise(id, { deadline: '2026-12-01' });
    await world.reread();
    await world.ask('paper.remove', { paperIds: [id] });
    expect(await world.ask('news.load', {})).toEqual([]);
  });
});
