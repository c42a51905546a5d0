import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Reply } from '../../../../lib/browser/messages.ts';
import { addFollow, removeFollow } from '../../../../lib/service/follow/add-follow.ts';
import { keepFollowing, noteSites } from '../../../../lib/service/follow/keep.ts';
import { loadAll } from '../../../../lib/service/follow/load.ts';
import { ALARM, check, hasten, inTurn, setNext, stopCheck } from '../../../../lib/service/follow/run.ts';
import { database } from '../../../../lib/store/database.ts';
import { loadTold } from '../../../../lib/store/followed.ts';
import { changeState, loadFollows } from '../../../../lib/store/follows.ts';
import { loadList } from '../../../../lib/store/list.ts';
import { loadNews } from '../../../../lib/store/news.ts';
import { FakeWeb, listing, rss } from '../../../support/fake-web.ts';
import { followStage } from '../../../support/follow-stage.ts';
import { pageOf, paper } from '../../../support/papers.ts';

const START = Date.parse('2026-11-24T10:00:00.000Z');
const HOUR = 3_600_000;
const { stage, clock, tools } = followStage(START);

const FEED = 'https://section.example/urgent-actions/feed';
const PAGE = 'https://section.example/urgent-actions/';
const at = (path: string) => `https://section.example${path}`;
const FIRST = { title: 'UA 34/25: Families left without news', url: at('/ua-34-25') };
const UPDATE = { title: 'UA 34/25 update', url: at('/ua-34-25-update') };
const OUTCOME = { title: 'UA 34/25 outcome', url: at('/ua-34-25-outcome') };

const allowed = new Set<string>();
const permissions = {
  contains: async ({ origins }: { origins: string[] }) => origins.every((one) => allowed.has(one)),
  remove: vi.fn(async ({ origins }: { origins: string[] }) => origins.every((one) => allowed.delete(one))),
};

const value = async <T>(reply: Promise<Reply<T>>): Promise<T> => {
  const one = await reply;
  if (!one.ok) throw new Error(one.why);
  return one.value;
};
const follow = async (url = FEED) => {
  const { id } = await value(addFollow({ url, title: '', asked: true }, tools));
  await check(tools);
  return id;
};
const rows = async () => (await loadList(clock.today())).rows;
const alarmAt = async () => (await browser.alarms.get(ALARM))?.scheduledTime;

beforeEach(async () => {
  await stopCheck();
  const open = await database();
  for (const table of open.objectStoreNames) await open.clear(table);
  fakeBrowser.reset();
  Object.assign(browser, { permissions });
  allowed.clear();
  allowed.add('https://section.example/*');
  stage.now = START;
  stage.isOnline = true;
  stage.web = new FakeWeb();
  stage.web.pages[FEED] = { headers: { etag: '"1"' }, body: rss([FIRST]) };
  stage.web.pages[FIRST.url] = { body: pageOf(paper('first-34-25')) };
  stage.web.pages[UPDATE.url] = { body: pageOf(paper('update-34-25')) };
  stage.web.pages[OUTCOME.url] = { body: pageOf(paper('outcome-34-25')) };
});

describe('a feed that is followed', () => {
  it('brings its cases at once, and is asked for again when it is due', async () => {
    await follow();
    expect(stage.web.since()).toEqual([FEED, FIRST.url]);
    expect((await rows()).active.map(({ label }) => label)).toEqual(['UA 34/25']);
    expect(await loadTold()).toMatchObject({ fresh: 1, closed: 0, checkedAt: clock.now() });
    expect(await alarmAt()).toBe(START + 6 * HOUR);

    stage.now += 5 * HOUR;
    await check(tools);
    expect(stage.web.since()).toEqual([]);

    stage.now += HOUR;
    await check(tools);
    expect(stage.web.since()).toEqual([FEED]);
    expect(stage.web.options.at(-1)).toMatchObject({ etag: '"1"' });
    expect(await loadTold()).toMatchObject({ fresh: 1, checkedAt: clock.now() });
  });

  it('shows what an update changes, and closes the case with the outcome and its sentence', async () => {
    await follow();
    stage.web.pages[FEED] = { body: rss([UPDATE, FIRST]) };
    stage.now += 6 * HOUR;
    await check(tools);
    expect(stage.web.since()).toEqual([FEED, FIRST.url, FEED, UPDATE.url]);
    expect(await loadTold()).toMatchObject({ fresh: 1, changed: 1, closed: 0 });

    stage.web.pages[FEED] = { body: rss([OUTCOME, UPDATE, FIRST]) };
    stage.now += 6 * HOUR;
    await check(tools);
    expect(stage.web.since()).toEqual([FEED, OUTCOME.url]);
    expect((await rows()).active).toEqual([]);
    expect((await rows()).closed.map(({ label }) => label)).toEqual(['UA 34/25']);
    expect(await loadNews()).toMatchObject([
      { label: 'UA 34/25', before: 'active', after: 'closed', by: 'follow' },
    ]);
    expect(await loadTold()).toMatchObject({ fresh: 1, changed: 1, closed: 1 });
  });

  it.each([
    ['in their order', 'a', 'b'],
    ['the outcome first', 'b', 'a'],
  ])('says of a case that was new and closed in one check neither: %s', async (_, first, outcome) => {
    stage.web.pages[FEED] = {
      body: rss([
        { ...FIRST, guid: first },
        { ...OUTCOME, guid: outcome },
      ]),
    };
    await follow();
    expect((await rows()).closed).toHaveLength(1);
    expect(await loadTold()).toMatchObject({ fresh: 0, changed: 0, closed: 0 });
  });

  it('is read once more where it says that an item was changed', async () => {
    await follow();
    const changed = { ...FIRST, date: 'Tue, 24 Nov 2026 12:00:00 +0000' };
    stage.web.pages[FEED] = { body: rss([changed]) };
    stage.web.pages[FIRST.url] = {
      body: pageOf(
        paper('first-34-25').replace('secretary@invented-affairs.example', 'other@taken-over.example'),
      ),
    };
    stage.web.since();
    stage.now += 6 * HOUR;
    await check(tools);
    expect(stage.web.since()).toEqual([FEED, FIRST.url]);
    expect(await loadTold()).toMatchObject({ fresh: 1, changed: 1 });
    // Until the person has seen it, over the list and over the letter.
    const [news] = await loadNews();
    expect(news).toMatchObject({ caseKey: 'UA-34-2025', by: 'follow', before: 'active', after: 'active' });
    expect(JSON.stringify(news?.changes)).toContain('other@taken-over.example');
    expect(JSON.stringify(news?.changes)).toContain('secretary@invented-affairs.example');
  });

  it('asks for no page of an item whose text in the feed is the whole paper', async () => {
    stage.web.pages[FEED] = { body: rss([{ ...FIRST, html: pageOf(paper('first-34-25')) }]) };
    await follow();
    expect(stage.web.since()).toEqual([FEED]);
    expect((await rows()).active).toHaveLength(1);
  });

  it('asks for nothing that cannot be a paper', async () => {
    const news = at('/news/feed');
    stage.web.pages[news] = { body: rss([{ title: 'Join our march', url: at('/march') }, FIRST]) };
    await follow(news);
    expect(stage.web.since()).toEqual([news, FIRST.url]);
  });
});

describe('a listing that is followed', () => {
  it('is reduced to its papers, and each is read once', async () => {
    stage.web.pages[PAGE] = {
      body: listing([FIRST, { title: 'UA 157/26 Two sisters threatened', url: at('/ua-157-26') }]),
    };
    stage.web.pages[at('/ua-157-26')] = { body: pageOf(paper('first-157-26')) };
    await follow(PAGE);
    expect(stage.web.since().sort()).toEqual([PAGE, FIRST.url, at('/ua-157-26')].sort());
    expect((await rows()).active).toHaveLength(2);
    stage.now += 6 * HOUR;
    await check(tools);
    expect(stage.web.since()).toEqual([PAGE]);
  });

  it.each([
    ['UA 34/25: Families left without news (Action closed)', 'Act now'],
    ['UA 34/25: Families left without news', 'Abgeschlossene Aktion'],
    ['UA 34/25: Families left without news', 'Action terminée'],
    ['Urgent Action Outcome: Families back home (UA 34/25)', 'Act now'],
  ])(
    'reads a page once more where the list says now that its action has ended: %s, %s',
    async (title, label) => {
      const other = { title: 'UA 157/26 Two sisters threatened', url: at('/ua-157-26') };
      stage.web.pages[other.url] = { body: pageOf(paper('first-157-26')) };
      stage.web.pages[PAGE] = { body: listing([FIRST, other]) };
      await follow(PAGE);
      stage.web.pages[PAGE] = { body: listing([{ ...FIRST, title }, other]).replace('Act now', label) };
      stage.web.pages[FIRST.url] = { body: pageOf(paper('outcome-34-25')) };
      stage.web.since();
      for (let times = 0; times < 2; times += 1) {
        stage.now += 6 * HOUR;
        await check(tools);
      }
      expect(stage.web.since()).toEqual([PAGE, FIRST.url, PAGE]);
      expect((await rows()).closed.map((row) => row.label)).toEqual(['UA 34/25']);
      expect(await loadTold()).toMatchObject({ closed: 1 });
    },
  );

  it('says so when it lists no papers any more', async () => {
    stage.web.pages[PAGE] = { body: listing([FIRST, OUTCOME]) };
    await follow(PAGE);
    stage.web.pages[PAGE] = {
      body: '<!doctype html><html><body><main><h1>Welcome to our new site</h1></main></body></html>',
    };
    stage.now += 6 * HOUR;
    await check(tools);
    const { follows } = await loadAll(tools);
    expect(follows[0]?.failing).toEqual({ since: clock.now(), why: 'unreadable' });
    expect(await loadTold()).toMatchObject({ failing: 1 });
  });
});

describe('what lists more than a person could write for', () => {
  const many = (count: number) =>
    Array.from({ length: count }, (_, index) => ({
      title: `UA ${index + 1}/26`,
      url: at(`/ua-${index + 1}-26`),
    }));
  const pages = () =>
    stage.web
      .since()
      .filter((url) => /\/ua-\d/.test(url))
      .sort();
  const urls = (entries: readonly { url: string }[]) => entries.map(({ url }) => url).sort();
  const items = async () => await (await database()).getAll('seen');

  it('is read from its newest fifty when it is new here: the first of a list, and what is left is told', async () => {
    stage.web.pages[PAGE] = { body: listing(many(120)) };
    await follow(PAGE);
    expect(pages()).toEqual(urls(many(50)));
    expect((await loadAll(tools)).follows[0]).toMatchObject({ older: 70, waiting: 0 });
    expect((await items()).filter(({ state }) => state === 'dismissed')).toHaveLength(70);
  });

  it('and what names a case that is open here, however old: it may be its outcome', async () => {
    const key = 'UA-100-2026';
    const row = {
      label: 'UA 100/26',
      headline: null,
      country: null,
      people: [],
      deadline: null,
      due: '9999-12-31',
    };
    await (await database()).put('rows', {
      ...row,
      ...{
        key,
        standing: 'open',
        updateNumber: null,
        closedOn: null,
        recipients: 0,
        written: 0,
        draft: false,
      },
      sample: false,
    });
    stage.web.pages[PAGE] = { body: listing(many(120)) };
    await follow(PAGE);
    expect(pages()).toEqual(urls([...many(50), { url: at('/ua-100-26') }]));
  });

  it('the latest of a feed by its dates, in whichever order it has them', async () => {
    const dated = many(60).map((entry, index) => ({
      ...entry,
      date: new Date(START - (60 - index) * 24 * HOUR).toUTCString(),
    }));
    stage.web.pages[FEED] = { body: rss(dated) };
    await follow();
    expect(pages()).toEqual(urls(dated.slice(10)));
  });

  it('reads what is new later, however much that is, and what was left once its list says that it was changed', async () => {
    stage.web.pages[PAGE] = { body: listing(many(60)) };
    await follow(PAGE);
    pages();
    const entries = many(60);
    const [changed, fresh] = [entries.at(-1), { title: 'UA 99/26', url: at('/ua-99-26') }];
    const body = listing([fresh, ...entries]);
    const card = body.lastIndexOf('Act now');
    stage.web.pages[PAGE] = { body: `${body.slice(0, card)}Action closed${body.slice(card + 7)}` };
    stage.now += 6 * HOUR;
    await check(tools);
    expect(pages()).toEqual(urls([fresh, ...(changed ? [changed] : [])]));
    expect((await loadAll(tools)).follows[0]).toMatchObject({ older: 9 });
  });

  it('also where its site had asked to be left alone when it began to be followed', async () => {
    const url = 'https://www.amnestyusa.org/urgent-actions/';
    const other = 'https://www.amnestyusa.org/elsewhere';
    stage.web.pages[other] = { status: 429, headers: { 'retry-after': '3600' } };
    await addFollow({ url: other, title: '', asked: false }, tools);
    stage.web.pages[url] = {
      body: listing(
        many(60).map(({ title }, index) => ({
          title,
          url: `https://www.amnestyusa.org/urgent-actions/ua-${index + 1}-26/`,
        })),
      ),
    };
    await value(addFollow({ url, title: '', asked: false }, tools));
    stage.web.since();
    stage.now += 2 * HOUR;
    await check(tools);
    expect(pages()).toHaveLength(50);
  });
});

describe('what stands at an address', () => {
  const group = (...papers: string[]) =>
    pageOf(papers.join('\n\n')).replace(
      '</article>',
      '<p><a href="/ua-7-26">An older letter</a></p></article>',
    );

  it('is a page that has papers in its own text: they are read from it, and again when they change', async () => {
    stage.web.pages[at('/letters')] = { body: group(paper('first-34-25')) };
    await follow(at('/letters'));
    expect(stage.web.since()).toEqual([at('/letters')]);
    expect((await rows()).active.map(({ label }) => label)).toEqual(['UA 34/25']);
    stage.web.pages[at('/letters')] = { body: group(paper('outcome-34-25')) };
    stage.now += 6 * HOUR;
    await check(tools);
    expect(stage.web.since()).toEqual([at('/letters')]);
    expect((await rows()).closed.map(({ label }) => label)).toEqual(['UA 34/25']);
  });

  it('is read again where an address in it is changed to one of the same length', async () => {
    stage.web.pages[at('/letters')] = { body: group(paper('first-34-25')) };
    await follow(at('/letters'));
    const other = paper('first-34-25').replace(
      'secretary@invented-affairs.example',
      'secretary@invented-offices.example',
    );
    stage.web.pages[at('/letters')] = { body: group(other) };
    stage.now += 6 * HOUR;
    await check(tools);
    expect(await loadTold()).toMatchObject({ changed: 1 });
    expect(JSON.stringify((await loadNews())[0]?.changes)).toContain('secretary@invented-offices.example');
  });

  it('is not read again for what is beside its papers', async () => {
    stage.web.pages[at('/letters')] = { body: group(paper('first-34-25')) };
    await follow(at('/letters'));
    const [before] = await (await database()).getAll('seen');
    stage.web.pages[at('/letters')] = {
      body: group(paper('first-34-25')).replace('An older letter', 'Seen 1234 times'),
    };
    stage.now += 6 * HOUR;
    await check(tools);
    expect(await (await database()).getAll('seen')).toEqual([before]);
  });

  it('is the feed that the page of a paper names', async () => {
    const link = '<link rel="alternate" type="application/rss+xml" href="/urgent-actions/feed">';
    stage.web.pages[FIRST.url] = { body: pageOf(paper('first-34-25')).replace('<title>', `${link}<title>`) };
    await follow(FIRST.url);
    expect((await loadFollows()).map(({ url }) => url)).toEqual([FEED]);
    stage.web.pages[FEED] = { status: 500 };
  });

  it('is a feed that the page names, where the page lists nothing itself', async () => {
    stage.web.pages[at('/')] = {
      body: `<!doctype html><html><head><title>A section</title><link rel="alternate" type="application/rss+xml" href="/urgent-actions/feed"></head><body><main><p>Hello</p></main></body></html>`,
    };
    await follow(at('/'));
    expect((await loadFollows()).map(({ url, kind }) => [url, kind])).toEqual([[FEED, 'feed']]);
  });

  it.each([
    ['nothing here', { body: '<!doctype html><html><body><p>Hello</p></body></html>' }],
    ['login', { status: 403 }],
    ['login', { body: '<!doctype html><html><body><form><input type="password"></form></body></html>' }],
    ['gone', { status: 404 }],
    ['busy', { status: 503 }],
    ['moved', { why: 'moved' as const }],
    ['not reached', { why: 'not reached' as const }],
  ])('is not followed: %s', async (why, page) => {
    stage.web.pages[at('/x')] = page;
    expect(await addFollow({ url: at('/x'), title: '', asked: true }, tools)).toEqual({ ok: false, why });
    expect(await loadFollows()).toEqual([]);
    // The site was allowed for this alone.
    expect(allowed.size).toBe(0);
  });

  it('is followed once', async () => {
    const id = await follow();
    expect(await value(addFollow({ url: FEED, title: 'Again', asked: false }, tools))).toEqual({
      id,
      known: true,
    });
    expect(await loadFollows()).toHaveLength(1);
  });
});

describe('an item that cannot be read', () => {
  const one = (title: string, path: string) => {
    const item = { title, url: path.startsWith('http') ? path : at(path) };
    stage.web.pages[FEED] = { body: rss([item]) };
    return item.url;
  };
  const items = async () => (await loadAll(tools)).items.map(({ url, why }) => [url, why]);

  it.each([
    ['login', { status: 403 }],
    ['login', { body: '<!doctype html><html><body><form><input type="password"></form></body></html>' }],
    ['gone', { status: 410 }],
    [
      'no paper',
      { body: '<!doctype html><html><body><p>Hello, this is a page about something else.</p></body></html>' },
    ],
    ['other site', { why: 'moved' as const }],
    ['failed', { why: 'large' as const }],
  ])('is left to the person with its link: %s', async (why, page) => {
    const url = one('UA 9/26', '/ua-9-26');
    stage.web.pages[url] = page;
    await follow();
    expect(await items()).toEqual([[url, why]]);
    expect(await loadTold()).toMatchObject({ waiting: 1, fresh: 0 });
    stage.now += 6 * HOUR;
    stage.web.since();
    await check(tools);
    expect(stage.web.since()).toEqual([FEED]);
  });

  it('stands on another site: that is not asked', async () => {
    const url = one('UA 9/26', 'https://elsewhere.example/ua-9-26');
    allowed.add('https://elsewhere.example/*');
    await follow();
    expect(stage.web.since()).toEqual([FEED]);
    expect(await items()).toEqual([[url, 'other site']]);
  });

  it('ends the background each time: it is left to the person', async () => {
    await follow();
    stage.web.pages[FEED] = { body: rss([FIRST, OUTCOME]) };
    stage.web.onAsk = (url) => {
      if (url === OUTCOME.url) throw new Error('the background ends');
    };
    vi.spyOn(console, 'error').mockImplementation(() => {});
    stage.now += 6 * HOUR;
    for (let times = 0; times < 6; times += 1) {
      await check(tools);
      stage.now += 60_000;
    }
    expect(stage.web.since().filter((url) => url === OUTCOME.url)).toHaveLength(3);
    expect(await items()).toEqual([[OUTCOME.url, 'failed']]);
  });
});

describe('a site that has trouble', () => {
  it('is left alone for as long as it says, also by a press', async () => {
    const id = await follow();
    stage.web.pages[FEED] = { status: 429, headers: { 'retry-after': '36000' } };
    stage.now += 6 * HOUR;
    await check(tools);
    stage.web.since();
    stage.now += 9 * HOUR;
    await check(tools);
    await check(tools, [id]);
    expect(stage.web.since()).toEqual([]);
    expect((await loadAll(tools)).follows[0]).toMatchObject({ failing: { why: 'busy' } });
    stage.now += HOUR;
    stage.web.pages[FEED] = { body: rss([FIRST]) };
    await check(tools);
    expect(stage.web.since()).toEqual([FEED]);
    expect((await loadAll(tools)).follows[0]?.failing).toBe(null);
  });

  it('in the middle of reading: what was not read waits, and nothing is read twice', async () => {
    stage.web.pages[FEED] = { body: rss([FIRST, OUTCOME]) };
    const [a, b] = [FIRST.url, OUTCOME.url].sort();
    const body = stage.web.pages[b ?? ''];
    stage.web.pages[b ?? ''] = { status: 503, headers: { 'retry-after': '120' } };
    await follow();
    expect(stage.web.since()).toEqual([FEED, a, b]);
    stage.web.pages[b ?? ''] = body ?? {};
    stage.now += HOUR;
    await check(tools);
    expect(stage.web.since()).toEqual([FEED, b]);
    expect((await rows()).closed).toHaveLength(1);
  });

  it('in one page alone: an outcome does not wait for it', async () => {
    const [broken, well] = [at('/ua-1-26'), OUTCOME.url];
    stage.web.pages[FEED] = { body: rss([{ title: 'UA 1/26', url: broken }, OUTCOME]) };
    stage.web.pages[broken] = { status: 500 };
    await follow();
    expect(stage.web.since()).toEqual([FEED, broken, well]);
    expect((await rows()).closed).toHaveLength(1);
    expect((await loadAll(tools)).follows[0]).toMatchObject({ waiting: 1, failing: { why: 'server' } });
    // It is tried some more times, hours apart, and then left to the person.
    for (let times = 0; times < 4; times += 1) {
      stage.now += 7 * HOUR;
      await check(tools);
    }
    expect(stage.web.since().filter((url) => url === broken)).toHaveLength(2);
    expect((await loadAll(tools)).items).toMatchObject([{ url: broken, why: 'failed' }]);
    expect((await loadAll(tools)).follows[0]?.failing).toBe(null);
  });

  it('in two pages one after the other: it is left alone', async () => {
    const entries = [1, 2, 3, 4].map((number) => ({
      title: `UA ${number}/26`,
      url: at(`/ua-${number}-26`),
    }));
    stage.web.pages[FEED] = { body: rss(entries) };
    for (const { url } of entries) stage.web.pages[url] = { status: 500 };
    await follow();
    expect(stage.web.since()).toEqual([FEED, entries[0]?.url, entries[1]?.url]);
    expect((await loadAll(tools)).follows[0]).toMatchObject({ waiting: 4, failing: { why: 'server' } });
  });

  it('or an answer that cannot be worked on here: it says so, and others are checked all the same', async () => {
    const other = at('/other/feed');
    stage.web.pages[other] = { body: rss([]) };
    const id = await follow();
    await follow(other);
    vi.spyOn(console, 'error').mockImplementation(() => {});
    stage.web.onAsk = (url) => {
      if (url === FEED) throw new Error('what nobody thought of');
    };
    stage.now += 6 * HOUR;
    stage.web.since();
    await check(tools);
    expect(stage.web.since()).toEqual([FEED, other]);
    const failing = { since: clock.now(), why: 'failed' };
    expect((await loadAll(tools)).follows.find((one) => one.id === id)?.failing).toEqual(failing);
    expect(await loadTold()).toMatchObject({ failing: 1 });
    stage.now += 50 * 60_000;
    await check(tools);
    expect(stage.web.since()).toEqual([]);
  });

  it('says since when', async () => {
    await follow();
    stage.web.pages[FEED] = { why: 'not reached' };
    stage.now += 6 * HOUR;
    const since = clock.now();
    for (let hours = 0; hours < 12; hours += 1) {
      await check(tools);
      stage.now += HOUR;
    }
    expect((await loadAll(tools)).follows[0]?.failing).toEqual({ since, why: 'not reached' });
    // At the first hour, the third and the seventh after that.
    expect(stage.web.since()).toEqual([FEED, FIRST.url, FEED, FEED, FEED, FEED]);
  });

  it('keeps no other site from being checked', async () => {
    const other = 'https://other.example/urgent-actions/feed';
    allowed.add('https://other.example/*');
    stage.web.pages[other] = { body: rss([{ title: 'UA 157/26', url: 'https://other.example/ua-157-26' }]) };
    stage.web.pages['https://other.example/ua-157-26'] = { body: pageOf(paper('first-157-26')) };
    await follow();
    await follow(other);
    stage.web.pages[FEED] = { status: 500 };
    stage.web.since();
    stage.now += 6 * HOUR;
    await check(tools);
    expect(stage.web.since().sort()).toEqual([other, FEED].sort());
  });
});

describe('a computer without network', () => {
  const OTHER = 'https://other.example/urgent-actions/feed';
  const states = async () => (await loadFollows()).map(({ state }) => state);
  beforeEach(() => {
    allowed.add('https://other.example/*');
    stage.web.pages[OTHER] = { body: rss([{ title: 'UA 157/26', url: 'https://other.example/ua-157-26' }]) };
    stage.web.pages['https://other.example/ua-157-26'] = { body: pageOf(paper('first-157-26')) };
  });

  it('asks for nothing by itself and blames no site, and looks again in a quarter of an hour', async () => {
    await follow();
    const before = await states();
    stage.web.since();
    stage.now += 6 * HOUR;
    stage.isOnline = false;
    await check(tools);
    expect(stage.web.since()).toEqual([]);
    expect(await states()).toEqual(before);
    expect(await alarmAt()).toBe(stage.now + 15 * 60_000);
    expect(await loadTold()).toMatchObject({ failing: 0 });
    stage.now += 15 * 60_000;
    stage.isOnline = true;
    await check(tools);
    expect(stage.web.since()).toEqual([FEED]);
    expect(await alarmAt()).toBe(stage.now + 6 * HOUR);
  });

  it('asks this computer itself all the same', async () => {
    const here = 'http://127.0.0.1:8080/urgent-actions/feed';
    allowed.add('http://127.0.0.1/*');
    stage.web.pages[here] = { body: rss([]) };
    await follow(here);
    stage.web.since();
    stage.now += 6 * HOUR;
    stage.isOnline = false;
    await check(tools);
    expect(stage.web.since()).toEqual([here]);
  });

  it('that does not know it: where no site at all is reached, none has a fault', async () => {
    await follow();
    await follow(OTHER);
    for (const url of [FEED, OTHER]) stage.web.pages[url] = { why: 'not reached' };
    stage.web.since();
    for (let times = 0; times < 3; times += 1) {
      stage.now += times === 0 ? 6 * HOUR : HOUR;
      await check(tools);
      expect(stage.web.since().toSorted()).toEqual([OTHER, FEED].toSorted());
      expect((await states()).map(({ failures, failing }) => [failures, failing])).toEqual([
        [0, null],
        [0, null],
      ]);
      expect(await alarmAt()).toBe(stage.now + HOUR);
    }
    // One of them answers: it is the other that has a fault.
    stage.web.pages[OTHER] = { body: rss([]) };
    stage.now += HOUR;
    await check(tools);
    expect((await loadAll(tools)).follows.map(({ url, failing }) => [url, failing?.why]).toSorted()).toEqual([
      [OTHER, undefined],
      [FEED, 'not reached'],
    ]);
  });

  it('at a press says that nothing was reached, and is tried again as after a first failure', async () => {
    const id = await follow();
    stage.web.pages[FEED] = { why: 'not reached' };
    stage.isOnline = false;
    stage.web.since();
    for (let times = 0; times < 3; times += 1) {
      stage.now += HOUR;
      await check(tools, [id]);
    }
    expect(stage.web.since()).toEqual([FEED, FEED, FEED]);
    expect((await states())[0]).toMatchObject({ failures: 0, failing: { why: 'not reached' } });
    stage.isOnline = true;
    await setNext(tools);
    expect(await alarmAt()).toBe(stage.now + HOUR);
  });
});

describe('a check', () => {
  it('that is broken off goes on a minute later, where it was', async () => {
    stage.web.pages[FEED] = { body: rss([FIRST, OUTCOME]) };
    let stopped: Promise<void> | undefined;
    stage.web.onAsk = (url) => {
      if (url !== FEED) stopped ??= stopCheck();
    };
    await value(addFollow({ url: FEED, title: '', asked: true }, tools));
    await vi.waitUntil(() => stopped !== undefined, 30_000);
    await stopped;
    expect(stage.web.since()).toHaveLength(2);
    expect(await alarmAt()).toBe(START + 60_000);
    stage.web.onAsk = () => {};
    stage.now += 60_000;
    await check(tools);
    expect(stage.web.since().sort()).toEqual([FIRST.url, OUTCOME.url].sort());
    expect((await rows()).closed).toHaveLength(1);
  });

  it('by a press does not wait until it is due, but a minute', async () => {
    const id = await follow();
    stage.web.since();
    await check(tools, [id]);
    expect(stage.web.since()).toEqual([]);
    stage.now += 60_000;
    await check(tools, [id]);
    expect(stage.web.since()).toEqual([FEED]);
  });

  it('reads what two follows name only once', async () => {
    stage.web.pages[PAGE] = { body: rss([{ ...FIRST, guid: 'elsewhere' }]) };
    await follow();
    await follow(PAGE);
    expect(stage.web.since()).toEqual([FEED, FIRST.url, PAGE]);
  });

  it('after the clock went back makes no burst, and is not put off for ever', async () => {
    await follow();
    stage.web.since();
    stage.now -= 400 * 24 * HOUR;
    await check(tools);
    expect(stage.web.since()).toEqual([]);
    expect(await alarmAt()).toBe(stage.now + 6 * HOUR);
    stage.now += 6 * HOUR;
    await check(tools);
    expect(stage.web.since()).toEqual([FEED]);
  });
});

describe('a background that starts', () => {
  /** What the browser tells it of sites that are allowed or taken back. */
  const onSites = { addListener: () => {}, removeListener: () => {} };
  const begins = async () => {
    Object.assign(browser, { permissions: { ...permissions, onAdded: onSites, onRemoved: onSites } });
    keepFollowing(tools);
    await inTurn(async () => {});
  };

  it('sets the alarm again that the browser forgot when it was closed', async () => {
    await follow();
    await browser.alarms.clearAll();
    stage.now += 2 * HOUR;
    await begins();
    expect(await alarmAt()).toBe(START + 6 * HOUR);
  });

  const rings = async () => {
    await fakeBrowser.alarms.onAlarm.trigger({
      name: ALARM,
      scheduledTime: stage.now,
      persistAcrossSessions: true,
    });
    await inTurn(async () => {});
  };
  /** By chance in the middle. */
  const middle = { ...tools, chance: () => 0.5 };
  const sleeps = async (hours: number) => {
    await browser.alarms.clearAll();
    stage.now += hours * HOUR;
    await begins();
    expect(await alarmAt()).toBe(stage.now);
    await check(middle);
  };

  it('asks within hours for what became due while the browser was closed, and once', async () => {
    await follow();
    stage.web.since();
    await sleeps(70);
    expect(stage.web.since()).toEqual([]);
    expect(await alarmAt()).toBe(stage.now + 3 * HOUR);
    expect(await loadTold()).toMatchObject({ putOff: 1, checkedAt: new Date(START).toISOString() });
    stage.now += 3 * HOUR;
    await rings();
    expect(stage.web.since()).toEqual([FEED]);
    expect(await alarmAt()).toBe(stage.now + 6 * HOUR);
    expect(await loadTold()).toMatchObject({ putOff: 0 });
  });

  it('puts off what it has missed once: with the browser open for minutes a day it is asked for on the second', async () => {
    await follow();
    stage.web.since();
    await sleeps(24);
    expect(stage.web.since()).toEqual([]);
    await sleeps(24);
    expect(stage.web.since()).toEqual([FEED]);
  });

  it('asks at once when the person looks, for what was put off and nothing else, or at their press', async () => {
    const other = at('/other/feed');
    stage.web.pages[other] = { body: rss([]) };
    const id = await follow();
    await sleeps(70);
    await follow(other);
    stage.web.since();
    stage.now += 60_000;
    await hasten(tools);
    await inTurn(async () => {});
    expect(stage.web.since()).toEqual([FEED]);
    await hasten(tools);
    await sleeps(70);
    expect(stage.web.since()).toEqual([]);
    await check(middle, [id]);
    expect(stage.web.since()).toEqual([FEED]);
  });

  it('sets none where nothing is followed', async () => {
    await begins();
    expect(await alarmAt()).toBe(undefined);
  });
});

describe('since when all is known', () => {
  it('is said of what was read, also beside something that never was', async () => {
    const other = 'https://www.amnestyusa.org/urgent-actions/';
    stage.web.pages['https://www.amnestyusa.org/x'] = { status: 429, headers: { 'retry-after': '3600' } };
    await addFollow({ url: 'https://www.amnestyusa.org/x', title: '', asked: false }, tools);
    await value(addFollow({ url: other, title: '', asked: false }, tools));
    expect(await loadTold()).toMatchObject({ checkedAt: null, unread: 1 });
    await follow();
    expect(await loadTold()).toMatchObject({ checkedAt: clock.now(), unread: 1 });
    stage.web.pages[other] = { body: listing([FIRST, OUTCOME]) };
    stage.now += 2 * HOUR;
    await check(tools);
    expect(await loadTold()).toMatchObject({ checkedAt: new Date(START).toISOString(), unread: 0 });
  });
});

describe('with nothing followed', () => {
  it('nothing is asked for, no alarm is set, nothing is told', async () => {
    await check(tools);
    await setNext(tools);
    await noteSites(tools);
    expect(stage.web.since()).toEqual([]);
    expect(await alarmAt()).toBe(undefined);
    expect(await loadTold()).toBe(null);
  });
});

describe('taking it back', () => {
  it('follows no longer, forgets what was seen, gives the site back and keeps the papers', async () => {
    const id = await follow();
    await removeFollow(id, tools);
    expect(allowed.size).toBe(0);
    expect(await alarmAt()).toBe(undefined);
    expect(await loadTold()).toBe(null);
    expect(await (await database()).count('seen')).toBe(0);
    expect((await rows()).active).toHaveLength(1);
    stage.web.since();
    stage.now += 100 * HOUR;
    await check(tools);
    expect(stage.web.since()).toEqual([]);
  });

  it('leaves a site that was allowed before, or that another follow stands on', async () => {
    stage.web.pages[PAGE] = { body: listing([FIRST, OUTCOME]) };
    const id = await follow();
    const other = await value(addFollow({ url: PAGE, title: '', asked: false }, tools));
    await check(tools);
    await removeFollow(id, tools);
    await removeFollow(other.id, tools);
    expect(allowed.size).toBe(1);
  });

  it('in the browser: it says so, and asks for nothing', async () => {
    await follow();
    allowed.clear();
    await noteSites(tools);
    expect((await loadAll(tools)).follows[0]?.failing).toMatchObject({ why: 'not allowed' });
    allowed.add('https://section.example/*');
    await noteSites(tools);
    expect((await loadAll(tools)).follows[0]?.failing).toBe(null);
    expect(await alarmAt()).toBe(stage.now);
  });

  it('while it is being checked: nothing of it comes back', async () => {
    const id = await follow();
    stage.web.pages[FEED] = { body: rss([OUTCOME, FIRST]) };
    stage.now += 6 * HOUR;
    let removed: Promise<null> | undefined;
    stage.web.onAsk = (url) => {
      if (url === OUTCOME.url) removed ??= removeFollow(id, tools);
    };
    await check(tools);
    await removed;
    expect(await loadFollows()).toEqual([]);
    expect(await (await database()).count('seen')).toBe(0);
    expect(await changeState(id, (state) => state)).toBe(null);
  });
});
