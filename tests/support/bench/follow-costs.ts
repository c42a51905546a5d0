/**
 * `node follow-costs.ts FOLLOWS PAPERS [linked]`: follows sites that are data, with a store in memory, and prints as JSON what that took. A
 * process of its own, for it pretends to be in a browser, and its memory is measured.
 */
import 'fake-indexeddb/auto';
import { paperOf } from './core.ts';

/** The little of a browser that following in the background needs. */
const kept = new Map<string, unknown>();
const pretended = {
  runtime: { id: 'bench', getURL: (path: string) => path },
  storage: {
    local: {
      get: async (key: string) => (kept.has(key) ? { [key]: kept.get(key) } : {}),
      set: async (values: object) =>
        Object.entries(values).forEach(([key, value]) => void kept.set(key, value)),
      remove: async (key: string) => void kept.delete(key),
    },
    onChanged: { addListener() {} },
  },
  alarms: { create: async () => {}, clear: async () => true },
  permissions: { contains: async () => true },
};
Object.assign(globalThis, { browser: pretended, chrome: pretended });

const { addFollow } = await import('../../../lib/service/follow/add-follow.ts');
const { check } = await import('../../../lib/service/follow/run.ts');
const { database } = await import('../../../lib/store/database.ts');
const { FakeWeb, nodeSiteReader, rss } = await import('../fake-web.ts');
const { pageOf } = await import('../papers.ts');

const web = new FakeWeb();
let now = Date.UTC(2026, 10, 24, 10);
const tools = {
  clock: { today: () => '2026-11-24', now: () => new Date(now).toISOString() },
  fetch: web.fetch,
  reader: async () => nodeSiteReader,
  chance: () => 0,
  online: () => true,
};
const HOURS = 3_600_000;

async function unchanged(count: number) {
  for (let at = 0; at < count; at += 1) {
    const url = `https://section${at}.example/urgent-actions/feed`;
    web.pages[url] = { headers: { etag: `"${at}"` }, body: rss([]) };
    await addFollow({ url, title: '', asked: false }, tools);
  }
  await check(tools);
  web.since();
  now += 12 * HOURS;
  const before = process.cpuUsage();
  const [bodies, heads] = [web.bytes, web.headBytes];
  await check(tools);
  const { user, system } = process.cpuUsage(before);
  return {
    requests: web.since().length,
    bodies: web.bytes - bodies,
    heads: web.headBytes - heads,
    cpu: (user + system) / 1000,
  };
}

/**
 * A feed that is followed for the first time.
 * @param linked whether its papers stand on pages of their own, to which it links, or in the feed itself
 */
async function first(count: number, linked: boolean) {
  const site = 'https://many.example';
  const url = `${site}/urgent-actions/feed`;
  const entries = Array.from({ length: count }, (_, at) => {
    const [address, page] = [`${site}/ua-${at + 1}-26`, pageOf(paperOf(6000, at + 1))];
    if (linked) web.pages[address] = { body: page };
    return { title: `UA ${at + 1}/26`, url: address, ...(!linked && { html: page }) };
  });
  const body = rss(entries);
  web.pages[url] = { body };
  web.since();
  globalThis.gc?.();
  const base = process.memoryUsage().heapUsed;
  let most = base;
  const looking = setInterval(() => {
    most = Math.max(most, process.memoryUsage().heapUsed);
  }, 5);
  const since = performance.now();
  await addFollow({ url, title: '', asked: false }, tools);
  await check(tools);
  const time = performance.now() - since;
  clearInterval(looking);
  const papers = await (await database()).count('papers');
  const requests = web.since().length;
  globalThis.gc?.();
  const stays = process.memoryUsage().heapUsed - base;
  return { papers, requests, time, size: body.length, most: most - base, stays };
}

const [follows, papers, linked] = process.argv.slice(2);
console.log(
  JSON.stringify({
    unchanged: await unchanged(Number(follows)),
    first: await first(Number(papers), linked !== undefined),
  }),
);
process.exit(0);
