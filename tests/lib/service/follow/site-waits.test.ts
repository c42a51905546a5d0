import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { addFollow, removeFollow } from '../../../../lib/service/follow/add-follow.ts';
import { loadAll } from '../../../../lib/service/follow/load.ts';
import { ALARM, check, stopCheck } from '../../../../lib/service/follow/run.ts';
import { database } from '../../../../lib/store/database.ts';
import { loadFollows } from '../../../../lib/store/follows.ts';
import { FakeWeb, rss } from '../../../support/fake-web.ts';
import { followStage } from '../../../support/follow-stage.ts';
import { pageOf, paper } from '../../../support/papers.ts';

const START = Date.parse('2026-11-24T10:00:00.000Z');
const HOUR = 3_600_000;
const { stage, tools } = followStage(START);
const LISTS = ['/a/feed', '/b/feed', '/c/feed'].map((path) => `https://section.example${path}`) as [
  string,
  string,
  string,
];
const ITEM = { title: 'UA 34/25', url: 'https://section.example/ua-34-25' };
const busy = (seconds: number) => ({ status: 429, headers: { 'retry-after': `${seconds}` } });
const add = (url: string) => addFollow({ url, title: '', asked: false }, tools);
const idOf = async (url: string) => (await loadFollows()).find((one) => one.url === url)?.id ?? '';

async function begin(): Promise<void> {
  await stopCheck();
  const open = await database();
  for (const table of open.objectStoreNames) await open.clear(table);
  fakeBrowser.reset();
  Object.assign(browser, { permissions: { contains: async () => true, remove: async () => true } });
  stage.now = START;
  stage.web = new FakeWeb();
  for (const url of LISTS) stage.web.pages[url] = { body: rss([]) };
}
beforeEach(begin);

describe('a site that asks to be left alone', () => {
  it('is asked for nothing else that is followed of it, nor for what waits', async () => {
    for (const url of LISTS) {
      await add(url);
      stage.now += 1;
    }
    await check(tools);
    stage.web.pages[LISTS[0]] = busy(36_000);
    stage.web.pages[LISTS[1]] = { body: rss([ITEM]) };
    stage.web.since();
    stage.now += 6 * HOUR;
    const until = stage.now + 10 * HOUR;
    await check(tools);
    expect(stage.web.since()).toEqual([LISTS[0]]);
    // By itself or by a press: ten hours later, and not sooner.
    for (let hours = 0; hours < 9; hours += 1) {
      stage.now += HOUR;
      await check(tools);
      await check(
        tools,
        (await loadFollows()).map(({ id }) => id),
      );
    }
    expect(stage.web.since()).toEqual([]);
    const { follows } = await loadAll(tools);
    expect(follows.map(({ waitUntil }) => waitUntil)).toEqual(LISTS.map(() => new Date(until).toISOString()));
    // Only the one that was refused has a fault.
    expect(follows.filter(({ failing }) => failing !== null).map(({ url }) => url)).toEqual([LISTS[0]]);
    expect((await browser.alarms.get(ALARM))?.scheduledTime).toBe(until);
    for (const url of LISTS) stage.web.pages[url] = { body: rss([]) };
    stage.now += HOUR;
    await check(tools);
    expect(stage.web.since().toSorted()).toEqual([...LISTS]);
  });

  it('is asked for nothing by whoever presses Follow again, or at another address of it', async () => {
    stage.web.pages[LISTS[0]] = busy(36_000);
    for (let presses = 0; presses < 3; presses += 1)
      for (const url of LISTS) expect(await add(url)).toEqual({ ok: false, why: 'busy' });
    expect(stage.web.since()).toEqual([LISTS[0]]);
    stage.now += 10 * HOUR;
    expect(await add(LISTS[1])).toMatchObject({ ok: true });
    await check(tools);
    expect(stage.web.since()).toEqual([LISTS[1]]);
  });

  it('is asked for nothing by stopping and following again, and what is known of a section is followed all the same', async () => {
    const source = 'https://www.amnesty.org.uk/urgent-actions';
    stage.web.pages[source] = { body: pageOf(paper('first-34-25')) };
    expect(await add(source)).toMatchObject({ ok: true });
    await check(tools);
    stage.web.pages[source] = busy(36_000);
    stage.now += 6 * HOUR;
    await check(tools);
    stage.web.since();
    await removeFollow(await idOf(source), tools);
    expect(await add(source)).toMatchObject({ ok: true, value: { known: false } });
    await check(tools);
    expect(stage.web.since()).toEqual([]);
    stage.web.pages[source] = { body: pageOf(paper('first-34-25')) };
    stage.now += 10 * HOUR;
    await check(tools);
    expect(stage.web.since()).toEqual([source]);
  });

  it('does so by the answer to any of its pages', async () => {
    stage.web.pages[LISTS[0]] = { body: rss([ITEM]) };
    stage.web.pages[ITEM.url] = { status: 500, headers: { 'retry-after': '36000' } };
    await add(LISTS[0]);
    await check(tools);
    stage.web.since();
    expect(await add(LISTS[1])).toEqual({ ok: false, why: 'busy' });
    stage.now += 9 * HOUR;
    await check(tools);
    expect(stage.web.since()).toEqual([]);
  });
});

describe('pressing Follow again', () => {
  it('at what is followed asks for nothing', async () => {
    await add(LISTS[0]);
    await check(tools);
    stage.web.since();
    expect(await add(LISTS[0])).toMatchObject({ ok: true, value: { known: true } });
    expect(stage.web.since()).toEqual([]);
  });
});

describe('several follows of one site, whatever is done with them', () => {
  const one = fc.oneof(
    fc.record({ kind: fc.constant('wait' as const), by: fc.integer({ min: 1, max: 20 * HOUR }) }),
    fc.record({
      kind: fc.constantFrom('check' as const, 'press' as const, 'follow' as const, 'stop' as const),
      at: fc.nat(2),
    }),
    fc.record({
      kind: fc.constant('answers' as const),
      at: fc.nat(3),
      retry: fc.option(fc.integer({ min: 1, max: 100_000 }), { nil: null }),
    }),
  );
  const urls = [...LISTS, ITEM.url] as const;

  it('never ask it sooner than it allows', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(one, { maxLength: 40 }), async (steps) => {
        await begin();
        stage.web.pages[LISTS[0]] = { body: rss([ITEM]) };
        let allowed = 0;
        const early: string[] = [];
        stage.web.onAsk = (url) => {
          if (stage.now < allowed) early.push(`${url} at ${stage.now - START}`);
          const page = stage.web.pages[url];
          const retry = page && 'headers' in page ? Number(page.headers?.['retry-after'] ?? 0) : 0;
          allowed = Math.max(allowed, stage.now + retry * 1000);
        };
        for (const step of steps) {
          if (step.kind === 'wait') stage.now += step.by;
          else if (step.kind === 'answers')
            stage.web.pages[urls[step.at] ?? ''] =
              step.retry === null ? { body: rss([ITEM]) } : busy(step.retry);
          else {
            const url = LISTS[step.at] ?? '';
            if (step.kind === 'follow') await add(url);
            if (step.kind === 'stop') await removeFollow(await idOf(url), tools);
            await check(tools, step.kind === 'press' ? [await idOf(url)] : null);
          }
        }
        expect(early).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});
