import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, describe, test } from 'node:test';
import type { BrowserName, Driver } from './driver.ts';
import { withSites } from './given-sites.ts';
import { ownPage } from './own-page.ts';
import { missing, tellingIn } from './programs.ts';
import { root } from './root.ts';
import type { Screen } from './screen.ts';
import { EXTENSIONS, launch, type Stage, stageOn } from './stage.ts';
import { atMost } from './wait.ts';

interface Options {
  only?: BrowserName;
  /** Why it is not told on this machine; empty when it is. */
  skip?: string;
  /** Sites that the extension is given from the beginning; without any in the list it is a copy in a browser of its own. */
  given?: string[];
  /** The browser's language, if it is not English: then too the extension has a browser of its own. */
  language?: string;
  /** A time zone (IANA name), if it is not this machine's: then it has a browser of its own. */
  zone?: string;
  /** True where each request of the whole browser is to be noted: then it has a browser of its own. */
  watched?: boolean;
  /** True where its disk is to be filled: then it has a browser of its own. */
  cramped?: boolean;
  /** Called once the browser is closed, with the folder of its profile: then it has a browser of its own. */
  closed?: (profile: string, browser: BrowserName) => void;
}

async function tellOn(stage: Stage, name: string, play: () => Promise<void>) {
  try {
    await play();
    assert.deepEqual(await stage.strange(), [], 'a request left this machine, or a page sent something');
  } catch (error) {
    await picture(name, stage.driver.name, stage.screens);
    throw error;
  }
}

/** A browser that stories follow each other in, and the sites that its extension was given. */
interface Shared {
  browser: BrowserName;
  given: string[];
  driver: Driver;
}

/** Starting a browser takes longer than most stories: they follow each other in one, made as new between them. */
let open: Shared[] = [];
after(async () => {
  for (const { driver } of open) await driver.close();
});

const isGiven = (given: string[]) => (one: Shared) => one.given.join() === given.join();

/** Empties all that the extension has stored, and leaves what it was given when it was installed; says whether it still has that. */
const forget = (given: string[]) => `
  const { alarms, permissions, storage } = window.browser ?? window.chrome;
  const given = ${JSON.stringify(given)};
  const { origins } = await permissions.getAll();
  const more = origins.filter((origin) => !given.includes(origin));
  if (more.length > 0) await permissions.remove({ origins: more });
  await alarms.clearAll();
  await storage.local.clear();
  await storage.session.clear();
  for (const { name } of await window.indexedDB.databases()) {
    const opening = window.indexedDB.open(name);
    const database = await new Promise((done, failed) => { opening.onsuccess = () => done(opening.result); opening.onerror = failed; });
    const tables = [...database.objectStoreNames];
    const emptying = database.transaction(tables, 'readwrite');
    for (const table of tables) emptying.objectStore(table).clear();
    await new Promise((done, failed) => { emptying.oncomplete = done; emptying.onabort = failed; });
    database.close();
  }
  return given.every((origin) => origins.includes(origin));`;

/** Whether it is the browser that left a call of the driver without an answer, and not a screen without its words. */
const wasSilent = (error: unknown): boolean =>
  error instanceof Error &&
  /^(?:ProtocolError|TimeoutError)$/.test(error.name) &&
  /timed out/i.test(error.message);

async function start(browser: BrowserName, given: string[]): Promise<Driver> {
  // At most two are open at a time: the one of most stories, and one that was given sites.
  for (const other of open)
    if (other.browser !== browser || other.given.length > 0) await giveUpOn(other.driver);
  const extension = EXTENSIONS[browser];
  const driver = await launch(browser, true, given.length > 0 ? withSites(extension, given) : extension);
  open.push({ browser, given, driver });
  return driver;
}

async function asNew(browser: BrowserName, given: string[] = []): Promise<Driver> {
  const used = open.filter((one) => one.browser === browser).find(isGiven(given))?.driver;
  if (!used) return start(browser, given);
  try {
    const isAsGiven = await (await ownPage(used)).evaluate(forget(given));
    await used.setTheme('light');
    if (isAsGiven) return used;
  } catch (error) {
    await giveUpOn(used);
    if (!wasSilent(error)) throw error;
    return start(browser, given);
  }
  await giveUpOn(used);
  return start(browser, given);
}

/** For a browser whose stories are told, and after one that failed: nobody knows what state its browser is in. */
async function giveUpOn(driver: Driver) {
  open = open.filter((one) => one.driver !== driver);
  await driver.close();
}

/** Whether it changes the browser, or the extension's folder: one that is only given sites shares its browser with those that are given the same. */
const needsOwn = ({ given, language, zone, watched, cramped, closed }: Options): boolean =>
  Boolean(language || zone || watched || cramped || closed || given?.length === 0);

/** Tells a story in a browser of its own. */
async function tellApart({ name, browser, play, wishes }: Telling) {
  const { given, language, zone, watched, cramped, closed } = wishes;
  const extension = given ? withSites(EXTENSIONS[browser], given) : EXTENSIONS[browser];
  const profile = closed && mkdtempSync(path.join(tmpdir(), 'profile-'));
  const more = {
    ...(language && { language }),
    ...(zone && { zone }),
    ...(watched && { watched }),
    ...(cramped && { cramped }),
    ...(profile && { profile }),
  };
  const stage = stageOn(await launch(browser, true, extension, more), profile);
  try {
    await tellOn(stage, name, () => play(stage)).finally(() => stage.end());
    if (profile) closed(profile, browser);
  } finally {
    if (profile) rmSync(profile, { recursive: true, force: true });
  }
}

/** Tells a story in the browser that is open. */
async function tellTogether({ name, browser, play, wishes }: Telling) {
  let stage: Stage | undefined;
  try {
    const on = stageOn(await asNew(browser, wishes.given));
    stage = on;
    await tellOn(on, name, () => play(on));
  } catch (error) {
    if (stage) await giveUpOn(stage.driver);
    throw error;
  } finally {
    await stage?.leave();
  }
}

/**
 * Tells a story. Chromium now and then stops answering on a machine that is busy: then, and only then, it is told once
 * more in a new browser, and that is said.
 */
async function tell(telling: Telling) {
  const { name, browser, wishes } = telling;
  const once = needsOwn(wishes) ? tellApart : tellTogether;
  await once(telling).catch((error) => {
    if (!wasSilent(error)) throw error;
    process.stdout.write(`  once more: ${name}, for ${browser} did not answer (${error.message})\n`);
    return once(telling);
  });
}

/** Leaves pictures of what was on the screens when a story failed. */
async function picture(name: string, browser: BrowserName, screens: Screen[]) {
  const folder = path.join(root, '.output/failed');
  mkdirSync(folder, { recursive: true });
  for (const [index, screen] of screens.entries()) {
    const file = `${name.replace(/\W+/g, '-').slice(0, 50)}-${browser}-${index}.png`;
    await atMost(5000, screen.port.screenshot(path.join(folder, file)));
  }
}

/** Each browser a story is told in, with the reason why it is not told there; empty when it is. */
const tellings = ({ only, skip }: Options) =>
  tellingIn
    .filter((browser) => browser === (only ?? browser))
    .map((browser) => ({
      browser,
      skip: skip || missing(browser),
    }));

interface Telling {
  browser: BrowserName;
  name: string;
  options: { timeout: number; skip?: string };
  wishes: Options;
  play: (stage: Stage) => Promise<void>;
}

const awaited: Telling[] = [];

/** All stories of a file, those of one browser after those of the other: so only one is open at a time. */
function tellAll() {
  for (const telling of awaited.splice(0).toSorted((a, b) => a.browser.localeCompare(b.browser))) {
    const { browser, name, options } = telling;
    test(`${name}, in ${browser}`, options, () => tell(telling));
  }
}

/** One story, told in each browser. */
export function story(name: string, play: (stage: Stage) => Promise<void>, options: Options = {}) {
  if (awaited.length === 0) queueMicrotask(tellAll);
  for (const { browser, skip } of tellings(options))
    awaited.push({
      browser,
      name,
      play,
      wishes: options,
      options: { timeout: 170_000, ...(skip ? { skip } : {}) },
    });
}

/** A story with one beginning and many chapters, each told in each browser: all in one window, one after another. */
export function chapters<Setting>(
  begin: (stage: Stage) => Promise<Setting>,
  all: Record<string, (stage: Stage, setting: Setting) => Promise<void>>,
  options: Options = {},
) {
  for (const { browser, skip } of tellings(options)) {
    describe(browser, () => {
      let stage: Stage | undefined;
      let setting: Promise<Setting>;
      let anyFailed = false;
      const tellNext = async (name: string, play: (stage: Stage, setting: Setting) => Promise<void>) => {
        const on = stage ?? stageOn(await asNew(browser));
        setting = stage ? setting : begin(on);
        stage = on;
        await tellOn(on, name, async () => play(on, await setting)).catch((error) => {
          anyFailed = true;
          throw error;
        });
      };
      after(async () => {
        await stage?.leave();
        if (stage && anyFailed) await giveUpOn(stage.driver);
      });
      for (const [name, play] of Object.entries(all)) {
        test(`${name}, in ${browser}`, { timeout: 60_000, ...(skip ? { skip } : {}) }, () =>
          tellNext(name, play),
        );
      }
    });
  }
}
