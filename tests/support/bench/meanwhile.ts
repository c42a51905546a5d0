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

const feed = (site: SectionSite): string =>
  rss(
    Array.from({ length: PAPERS }, (_, at) => ({
      title: `UA ${at + 1}/26`,
      url: site.at(`/ua-${at + 1}-26`),
      html: pageOf(paperOf(6000, at + 1)),
    })),
  );

const ask = (name: string, request: object): string =>
  `(window.browser ?? window.chrome).runtime.sendMessage(${JSON.stringify({ name, request })})`;

/** Whether a check runs. */
const isReading = async (own: Port): Promise<boolean> =>
  (await own.evaluate(`
    const { value } = await ${ask('follows.load', {})};
    return value.running !== null;`)) === true;

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
  const own = new Screen(await driver.open('desk.html'));
  await own.sees(say('begin_title'));
  await fill(own.port, await madeCases(CASES));
  site.pages['/'] = { body: '<!doctype html><title>A page</title><p>A page.' };
  site.pages[FEED] = { body: feed(site) };
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
  const [atRest, busy] = [median(rest), median(meanwhile)];
  return [
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
