import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, describe, test } from 'node:test';
import type { BrowserName, Driver } from './driver.ts';
import { withSites } from './given-sites.ts';
import { missing, tellingIn } from './programs.ts';
import { root } from './root.ts';
import type { Screen } from './screen.ts';
import { EXTENSIONS, launch, type Stage, stageOn } from './stage.ts';
import { atMost } from './wait.ts';

interface Options {
  only?: BrowserName;
  /** Why it is not told on this machine; empty when it is. */
  skip?: string;
  /** Sites that the extension is given from the beginning: then it has a browser of its own. */
  given?: string[];
  /** The browser's language, if it is not English: then too the extension has a browser of its own. */
  language?: string;
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

/** Starting a browser takes longer than most stories: they follow each other in one, made as new between them. */
const drivers = new Map<BrowserName, Driver>();
after(async () => {
  for (const driver of drivers.values()) await driver.close();
});

/** Empties all that the extension has stored, and leaves what it was given when it was installed. */
const FORGET = `
  const { permissions, storage } = window.browser ?? window.chrome;
  const { origins } = await permissions.getAll();
  if (origins.length > 0) await permissions.remove({ origins });
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
  }`;

/** Whether it is the browser that left a call of the driver without an answer, and not a screen without its words. */
const wasSilent = (error: unknown): boolean =>
  error instanceof Error &&
  /^(?:ProtocolError|TimeoutError)$/.test(error.name) &&
  /timed out/i.test(error.message);

async function asNew(browser: BrowserName): Promise<Driver> {
  const used = drivers.get(browser);
  const driver = used ?? (await launch(browser));
  for (const other of drivers.keys()) if (other !== browser) await giveUpOn(other);
  drivers.set(browser, driver);
  if (!used) return driver;
  try {
    // A picture of the extension's own: a page with its rights, and nothing in it that runs.
    const own = await driver.open('icon.svg');
    await own.evaluate(FORGET);
    await driver.setTheme('light');
    await own.close();
    return driver;
  } catch (error) {
    if (!wasSilent(error)) throw error;
    await giveUpOn(browser);
    return asNew(browser);
  }
}

/** For a browser whose stories are told, and after one that failed: nobody knows what state its browser is in. */
async function giveUpOn(browser: BrowserName) {
  await drivers.get(browser)?.close();
  drivers.delete(browser);
}

const needsOwn = ({ given, language, watched, cramped, closed }: Options): boolean =>
  Boolean(given || language || watched || cramped || closed);

/** Tells a story in a browser of its own. */
async function tellApart({ name, browser, play, wishes }: Telling) {
  const { given, language, watched, cramped, closed } = wishes;
  for (const other of drivers.keys()) await giveUpOn(other);
  const extension = given ? withSites(EXTENSIONS[browser], given) : EXTENSIONS[browser];
  const profile = closed && mkdtempSync(path.join(tmpdir(), 'profile-'));
  const more = {
    ...(language && { language }),
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

/**
 * Tells a story in the browser that is open. Chromium now and then stops answering on a machine that is busy: then,
 * and only then, the story is told once more in a new browser, and that is said.
 */
async function tell(name: string, browser: BrowserName, play: Telling['play'], again = true) {
  let stage: Stage | undefined;
  try {
    const on = stageOn(await asNew(browser));
    stage = on;
    await tellOn(on, name, () => play(on));
  } catch (error) {
    await giveUpOn(browser);
    if (!again || !wasSilent(error)) throw error;
    process.stdout.write(
      `  once more: ${name}, for ${browser} did not answer (${(error as Error).message})\n`,
    );
    await tell(name, browser, play, false);
  } finally {
    await stage?.leave();
  }
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
    const { browser, name, options, wishes, play } = telling;
    test(`${name}, in ${browser}`, options, () =>
      needsOwn(wishes) ? tellApart(telling) : tell(name, browser, play),
    );
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
        if (anyFailed) await giveUpOn(browser);
      });
      for (const [name, play] of Object.entries(all)) {
        test(`${name}, in ${browser}`, { timeout: 60_000, ...(skip ? { skip } : {}) }, () =>
          tellNext(name, play),
        );
      }
    });
  }
}
