import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { BrowserName, Driver, Port } from '../driver.ts';
import { rss } from '../fake-web.ts';
import { withSites } from '../given-sites.ts';
import { pageOf } from '../papers.ts';
import { say } from '../say.ts';
import { Screen } from '../screen.ts';
import { type SectionSite, withSite } from '../section-site.ts';
import { launch } from '../stage.ts';
import { madeCases } from './cases.ts';
import { paperOf } from './core.ts';
import { capital, fill, noting, openOnce } from './popup.ts';
import { atMost, figure, type Line, median } from './table.ts';

const CASES = 10;
const PAPERS = 500;
const RUNS = 11;
/** A popup that takes longer is waited for, in milliseconds. */
const QUICK = 500;
const FEED = '/urgent-actions/feed';
const [OTHER_FEED, LINKED_FEED] = ['/urgent-actions/other/feed', '/urgent-actions/linked/feed'];

/** Puts a long feed on the site, with each paper in it or on a page of its own; those of each feed have numbers of their own. */
function putFeed(site: SectionSite, path: string, year: number, linked = false): void {
  const entries = Array.from({ length: PAPERS }, (_, at) => {
    const [title, address] = [`UA ${at + 1}/${year}`, `/ua-${at + 1}-${year}`];
    const page = pageOf(paperOf(6000, at + 1).replaceAll(`${at + 1}/26`, `${at + 1}/${year}`));
    if (linked) site.pages[address] = { body: page };
    return { title, url: site.at(address), ...(!linked && { html: page }) };
  });
  site.pages[path] = { body: rss(entries) };
}

const ask = (name: string, request: object): string =>
  `(window.browser ?? window.chrome).runtime.sendMessage(${JSON.stringify({ name, request })})`;

/** Whether a check runs. */
const isReading = async (own: Port): Promise<boolean> =>
  (await own.evaluate(`
    const { value } = await ${ask('follows.load', {})};
    return value.running !== null;`)) === true;

/** Seconds from the press of "Follow" until all that is to be read of a feed is read, with nothing else going on. */
async function untilRead(own: Screen, address: string): Promise<number> {
  const since = performance.now();
  const said = await own.port.evaluate(
    `return ${ask('follow.add', { url: address, title: '', asked: false })}`,
  );
  if (!(said as { ok: boolean }).ok) throw new Error(`${address} is not followed: ${JSON.stringify(said)}`);
  await own.until('the end of reading', async () => !(await isReading(own.port)));
  return (performance.now() - since) / 1000;
}

async function times(
  driver: Driver,
  page: Port,
  more: (took: number[]) => Promise<boolean>,
): Promise<number[]> {
  const took: number[] = [];
  while (await more(took)) took.push((await openOnce(driver, page)).took);
  return took;
}

async function measured(browser: BrowserName, driver: Driver, site: SectionSite): Promise<Line[]> {
  const own = new Screen(await driver.open('desk.html'), 120_000);
  await own.sees(say('begin_title'));
  await fill(own.port, await madeCases(CASES));
  site.pages['/'] = { body: '<!doctype html><title>A page</title><p>A page.' };
  putFeed(site, FEED, 26);
  putFeed(site, OTHER_FEED, 25);
  putFeed(site, LINKED_FEED, 24, true);
  const page = await driver.open(site.at('/'));
  await openOnce(driver, page);
  const rest = await times(driver, page, async (took) => took.length < RUNS);
  await own.port.evaluate(
    `void ${ask('follow.add', { url: site.at(FEED), title: '', asked: false })}; return null;`,
  );
  await own.until('the reading', () => isReading(own.port));
  const meanwhile = await times(
    driver,
    page,
    async (took) => took.length < RUNS && (await isReading(own.port)),
  );
  await own.until('the end of that', async () => !(await isReading(own.port)));
  const inFeed = await untilRead(own, site.at(OTHER_FEED));
  site.since();
  const onPages = await untilRead(own, site.at(LINKED_FEED));
  const requests = site.since().length;
  const [atRest, busy] = [median(rest), median(meanwhile)];
  return [
    {
      what: `${capital(browser)}: a feed of ${PAPERS} papers in it is followed and its newest are read`,
      figure: figure(inFeed, 's'),
    },
    {
      what: `${capital(browser)}: the same with papers on pages that it links to`,
      figure: figure(onPages, 's'),
      beside: `${requests} requests, one at a time`,
    },
    {
      what: `${capital(browser)}: popup while a feed of ${PAPERS} papers is read for the first time, painted`,
      figure: figure(busy, 'ms'),
      promised: atMost(busy, QUICK, 'ms'),
      beside: `${figure(atRest, 'ms')} at rest; the longest of ${meanwhile.length} ${figure(Math.max(...meanwhile), 'ms')}`,
    },
  ];
}

/** How soon the popup is painted while the background reads a long feed. */
export async function meanwhile(browser: BrowserName): Promise<Line[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'appeal-meanwhile-'));
  const driver = await launch(browser, true, withSites(noting(browser, folder), ['http://127.0.0.1/*']));
  const lines: Line[] = [];
  try {
    await withSite(async (site) => void lines.push(...(await measured(browser, driver, site))));
  } finally {
    await driver.close();
    rmSync(folder, { recursive: true, force: true });
  }
  return lines;
}
