import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { addPaper } from '../../../../lib/service/add-paper.ts';
import { addFollow } from '../../../../lib/service/follow/add-follow.ts';
import { loadAll } from '../../../../lib/service/follow/load.ts';
import { check, stopCheck } from '../../../../lib/service/follow/run.ts';
import { removePapers } from '../../../../lib/service/remove-paper.ts';
import { database } from '../../../../lib/store/database.ts';
import { loadTold } from '../../../../lib/store/followed.ts';
import { dismissItem } from '../../../../lib/store/follows.ts';
import { loadList } from '../../../../lib/store/list.ts';
import { loadNews } from '../../../../lib/store/news.ts';
import { FakeWeb, listing, rss } from '../../../support/fake-web.ts';
import { followStage } from '../../../support/follow-stage.ts';
import { type PaperName, pageOf, paper } from '../../../support/papers.ts';

const START = Date.parse('2026-11-24T10:00:00.000Z');
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const { stage, clock, tools } = followStage(START);

const at = (path: string) => `https://section.example${path}`;
const PAGE = at('/urgent-actions/');
const FEED = at('/urgent-actions/feed');
const FIRST = { title: 'UA 34/25: Families left without news', url: at('/ua-34-25') };
const OTHER = { title: 'UA 157/26 Two sisters threatened', url: at('/ua-157-26') };
const dates = { issued: '14 November 2026', deadline: '24 December 2026' };
const DEADLINE = Date.parse('2026-12-24T00:00:00.000Z');
const words = (name: PaperName) => paper(name, dates);

const follow = async (url = PAGE) => {
  const reply = await addFollow({ url, title: '', asked: true }, tools);
  if (!reply.ok) throw new Error(reply.why);
  await check(tools);
  stage.web.since();
};
/** Lets days pass with a check every six hours; gives what was asked for beside the list. */
async function days(count: number, list = PAGE): Promise<string[]> {
  const end = stage.now + count * DAY;
  while (stage.now < end) {
    stage.now += 6 * HOUR;
    await check(tools);
  }
  return stage.web.since().filter((url) => url !== list);
}
const rows = async () => (await loadList(clock.today())).rows;
const items = async () => (await loadAll(tools)).items.map(({ url, why }) => [url, why]);

beforeEach(async () => {
  await stopCheck();
  const open = await database();
  for (const table of open.objectStoreNames) await open.clear(table);
  fakeBrowser.reset();
  Object.assign(browser, { permissions: { contains: async () => true, remove: async () => true } });
  stage.now = START;
  stage.web = new FakeWeb();
  stage.web.pages[PAGE] = { body: listing([FIRST, OTHER]) };
  stage.web.pages[FIRST.url] = { body: pageOf(words('first-34-25')) };
  stage.web.pages[OTHER.url] = { body: pageOf(words('first-157-26')) };
});

describe('a check that has papers to read', () => {
  it('looks at no page besides, so that a site is not asked for both by everybody; a page that is due for a day does not wait', async () => {
    await follow();
    stage.now += 7 * DAY;
    const path = (day: number) => at(`/ua-${day}-26`);
    const asked: string[][] = [];
    for (const day of [1, 2, 3, 4, 5]) {
      const fresh = [1, 2, 3, 4, 5].slice(0, day).map((one) => ({ title: `UA ${one}/26`, url: path(one) }));
      stage.web.pages[path(day)] = { body: pageOf(words('first-301-26').replaceAll('301/26', `${day}/26`)) };
      stage.web.pages[PAGE] = { body: listing([...fresh, FIRST, OTHER]) };
      await check(tools);
      asked.push(stage.web.since());
      stage.now += 6 * HOUR;
    }
    expect(asked.slice(0, 4)).toEqual([1, 2, 3, 4].map((day) => [PAGE, path(day)]));
    expect(asked[4]?.slice(0, 2)).toEqual([PAGE, path(5)]);
    expect([FIRST.url, OTHER.url]).toContain(asked[4]?.[2]);
  });
});

describe('a page that is changed in place', () => {
  it('closes its case with the outcome, though its list says nothing of it', async () => {
    await follow();
    stage.web.pages[FIRST.url] = { body: pageOf(words('outcome-34-25')) };
    await days(8);
    expect((await rows()).closed.map(({ label }) => label)).toEqual(['UA 34/25']);
    expect(await loadTold()).toMatchObject({ closed: 1, fresh: 2 });
    // Of what is closed nothing is waited for any more.
    expect(new Set(await days(30))).toEqual(new Set([OTHER.url]));
  });

  it('shows the address that is another one now', async () => {
    await follow();
    const changed = words('first-34-25').replace('secretary@invented-affairs.example', 'other@new.example');
    stage.web.pages[FIRST.url] = { body: pageOf(changed) };
    await days(8);
    expect(await loadTold()).toMatchObject({ changed: 1 });
    expect(JSON.stringify((await loadNews())[0]?.changes)).toContain('other@new.example');
  });

  it('is seen, too, where a feed without dates names it', async () => {
    stage.web.pages[FEED] = { body: rss([FIRST]).replace(/<pubDate>.*?<\/pubDate>/g, '') };
    await follow(FEED);
    stage.web.pages[FIRST.url] = { body: pageOf(words('outcome-34-25')) };
    await days(8, FEED);
    expect((await rows()).closed).toHaveLength(1);
  });

  it('is seen after it has left the list', async () => {
    await follow();
    stage.web.pages[PAGE] = { body: listing([OTHER, { title: 'UA 301/26', url: OTHER.url }]) };
    stage.web.pages[FIRST.url] = { body: pageOf(words('outcome-34-25')) };
    await days(8);
    expect((await rows()).closed.map(({ label }) => label)).toEqual(['UA 34/25']);
  });

  it('has its paper in a file that was put anew in its place', async () => {
    const file = at('/files/ua-34-25.html.pdf');
    stage.web.pages[FIRST.url] = {
      headers: { etag: '"page"' },
      body: `<!doctype html><html><body><main><h1>${FIRST.title}</h1><p><a href="${file}">Urgent Action (PDF)</a></p></main></body></html>`,
    };
    stage.web.pages[file] = { headers: { etag: '"1"' }, body: pageOf(words('first-34-25')) };
    await follow();
    expect((await rows()).active).toHaveLength(2);
    stage.web.pages[file] = { headers: { etag: '"2"' }, body: pageOf(words('outcome-34-25')) };
    expect((await days(8)).filter((url) => url !== OTHER.url)).toEqual([FIRST.url, file]);
    expect((await rows()).closed.map(({ label }) => label)).toEqual(['UA 34/25']);
  });
});

describe('a look at a page', () => {
  it('is once in a week at most, one page a check, and by the marks that the site gave', async () => {
    stage.web.pages[FIRST.url] = { headers: { etag: '"1"' }, body: pageOf(words('first-34-25')) };
    await follow();
    expect(await days(6.75)).toEqual([]);
    const bytes = stage.web.bytes;
    stage.now += 6 * HOUR;
    await check(tools);
    expect(stage.web.since()).toHaveLength(2);
    stage.now += 6 * HOUR;
    await check(tools);
    expect(stage.web.since()).toHaveLength(2);
    const look = stage.web.options[stage.web.options.length - 1];
    expect([look?.etag, stage.web.options.at(-3)?.etag]).toContain('"1"');
    expect(stage.web.bytes - bytes).toBeLessThan(2 * 2_000 + pageOf(words('first-157-26')).length);
    expect(await days(6)).toEqual([]);
    expect((await days(2)).toSorted()).toEqual([OTHER.url, FIRST.url].toSorted());
  });

  it('is once more on the day before the deadline, and not long after it', async () => {
    stage.web.pages[PAGE] = { body: listing([FIRST, { title: 'Urgent Action 2', url: at('/march') }]) };
    await follow();
    const asked: number[] = [];
    stage.web.onAsk = (url) => {
      if (url === FIRST.url) asked.push(stage.now);
    };
    while (stage.now < DEADLINE + 90 * DAY) {
      stage.now += 6 * HOUR;
      await check(tools);
    }
    expect(asked.some((one) => one >= DEADLINE - DAY && one < DEADLINE - DAY + 6 * HOUR)).toBe(true);
    const gaps = asked.slice(1).map((one, index) => one - (asked[index] ?? 0));
    expect(gaps.filter((gap) => gap < 7 * DAY)).toHaveLength(1);
    expect(Math.max(...asked)).toBeLessThanOrEqual(DEADLINE + 60 * DAY);
    expect(Math.max(...asked)).toBeGreaterThan(DEADLINE + 40 * DAY);
  });

  it('is one where two follows name the same page', async () => {
    const feed = rss([FIRST]);
    stage.web.pages[FEED] = { body: feed };
    await follow();
    await follow(FEED);
    const asked = (await days(13)).filter((url) => url === FIRST.url);
    expect(asked).toHaveLength(1);
  });

  it('is none for a case that the person closed or took out', async () => {
    await follow();
    const open = await database();
    await open.clear('rows');
    expect(await days(20)).toEqual([]);
  });

  it('brings no paper back that the person took out, alone or with its case', async () => {
    const update = { title: 'UA 34/25 update', url: at('/ua-34-25-update') };
    stage.web.pages[PAGE] = { body: listing([FIRST, update, OTHER]) };
    stage.web.pages[update.url] = { body: pageOf(words('update-34-25')) };
    await follow();
    const papers = await (await database()).getAll('papers');
    const idAt = (url: string) => papers.find(({ raw }) => raw.source.url === url)?.id ?? '';
    await removePapers([idAt(FIRST.url), idAt(OTHER.url)], clock);
    // The page says the same, with a number that is another one each time.
    let count = 0;
    stage.web.onAsk = (url) => {
      count += 1;
      if (url === FIRST.url)
        stage.web.pages[url] = { body: `${pageOf(words('first-34-25'))}<p>Seen ${count} times</p>` };
    };
    expect(new Set(await days(20))).toEqual(new Set([update.url]));
    expect(await (await database()).getAllKeys('papers')).not.toContain(idAt(FIRST.url));
    expect((await rows()).active.map(({ label }) => label)).toEqual(['UA 34/25']);
  });

  it('is made, too, for a paper that was here before its page was followed', async () => {
    const source = { way: 'page' as const, url: FIRST.url, title: FIRST.title };
    await addPaper({ text: `${words('first-34-25')}\n\nShare this page`, source }, clock);
    await follow();
    expect(await (await database()).count('papers')).toBe(2);
    stage.web.pages[FIRST.url] = { body: pageOf(words('outcome-34-25')) };
    await days(8);
    expect((await rows()).closed.map(({ label }) => label)).toEqual(['UA 34/25']);
  });

  it('goes on with another page where the background ends in it', async () => {
    await follow();
    await days(6.75);
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const asked: string[] = [];
    stage.web.onAsk = (url) => {
      if (url === PAGE) return;
      asked.push(url);
      if (asked.length === 1) throw new Error('the background ends');
    };
    await days(1);
    expect(new Set(asked)).toEqual(new Set([FIRST.url, OTHER.url]));
    expect(asked).toHaveLength(2);
  });

  it('that is broken off is made at the next check', async () => {
    stage.web.pages[PAGE] = { body: listing([FIRST, { title: 'Urgent Action 2', url: at('/march') }]) };
    await follow();
    await days(6.75);
    let stopped: Promise<void> | undefined;
    const asked: string[] = [];
    stage.web.onAsk = (url) => {
      if (url !== FIRST.url) return;
      asked.push(url);
      stopped ??= stopCheck();
    };
    await days(0.25);
    await stopped;
    expect(asked).toHaveLength(1);
    await days(0.25);
    expect(asked).toHaveLength(2);
    expect(await days(6)).toEqual([]);
  });
});

describe('a page that is looked at again, and', () => {
  it.each([
    ['gone', { status: 404 }],
    ['login', { status: 403 }],
    ['other site', { why: 'moved' as const }],
    ['no paper', { body: '<!doctype html><html><body><p>This page was moved.</p></body></html>' }],
  ])('has its paper no more is told once, and nothing is closed by that: %s', async (why, page) => {
    const there = stage.web.pages[FIRST.url] ?? {};
    await follow();
    stage.web.pages[FIRST.url] = page;
    await days(8);
    expect(await items()).toEqual([[FIRST.url, why]]);
    expect(await loadTold()).toMatchObject({ waiting: 1, failing: 0, closed: 0 });
    expect((await rows()).active).toHaveLength(2);
    await dismissItem((await loadAll(tools)).follows[0]?.id ?? '', FIRST.url);
    await days(8);
    expect(await items()).toEqual([]);
    // It may come back, with an outcome.
    stage.web.pages[FIRST.url] = there;
    await days(8);
    stage.web.pages[FIRST.url] = { body: pageOf(words('outcome-34-25')) };
    await days(8);
    expect((await rows()).closed.map(({ label }) => label)).toEqual(['UA 34/25']);
  });

  it('answers that the site wants to be left alone: it is', async () => {
    await follow();
    await days(6.75);
    stage.web.pages[FIRST.url] = { status: 429, headers: { 'retry-after': '172800' } };
    stage.web.pages[OTHER.url] = { status: 429, headers: { 'retry-after': '172800' } };
    stage.now += 6 * HOUR;
    await check(tools);
    expect(stage.web.since()).toHaveLength(2);
    expect((await loadAll(tools)).follows[0]).toMatchObject({ failing: { why: 'busy' } });
    stage.now += 47 * HOUR;
    await check(tools);
    expect(stage.web.since()).toEqual([]);
  });

  it('has a fault of its own: its site has none, and it is looked at a day later', async () => {
    await follow();
    await days(6.75);
    stage.web.pages[FIRST.url] = { status: 500 };
    const asked = await days(2);
    expect(asked.filter((url) => url === FIRST.url).length).toBe(2);
    expect(asked.filter((url) => url === OTHER.url).length).toBe(1);
    expect((await loadAll(tools)).follows[0]?.failing).toBe(null);
  });
});
