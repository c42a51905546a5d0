import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DATABASE } from '../../../lib/store/version.ts';
import { COMPOSE, openCase, withCase } from '../acts.ts';
import type { BrowserName, Driver, Port } from '../driver.ts';
import { root } from '../root.ts';
import { say } from '../say.ts';
import { Screen } from '../screen.ts';
import { serve } from '../site.ts';
import { launch, stageFor } from '../stage.ts';
import { type MadeCase, madeCases } from './cases.ts';
import { atMost, figure, type Line, median, memoryLine } from './table.ts';

const RUNS = 11;
const folder = mkdtempSync(path.join(tmpdir(), 'appeal-bench-'));

/** Notes in the document when its first row was painted: the frame after the row came. */
const NOTE_PAINTING = `new MutationObserver((_, observer) => {
  if (!document.querySelector('.row')) return;
  observer.disconnect();
  requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => { document.documentElement.dataset.painted = performance.timeOrigin + performance.now(); };
    port2.postMessage(0);
  });
}).observe(document, { childList: true, subtree: true });`;

const builds: Record<BrowserName, string> = { chromium: 'chrome-mv3', firefox: 'firefox-mv3' };

/** A copy of the built extension whose popup notes when its list was painted. */
export function noting(browser: BrowserName, folder: string): string {
  const copy = path.join(folder, `${browser}-ours`);
  cpSync(path.join(root, '.output', builds[browser]), copy, { recursive: true });
  const page = path.join(copy, 'popup.html');
  writeFileSync(path.join(copy, 'noting.js'), NOTE_PAINTING);
  writeFileSync(
    page,
    readFileSync(page, 'utf8').replace('<head>', '<head><script src="/noting.js"></script>'),
  );
  return copy;
}

/** An extension whose popup is one row of HTML and nothing else. */
function empty(browser: BrowserName): string {
  const made = path.join(folder, `${browser}-empty`);
  mkdirSync(made);
  const { browser_specific_settings } = JSON.parse(
    readFileSync(path.join(root, '.output', builds[browser], 'manifest.json'), 'utf8'),
  );
  const manifest = {
    manifest_version: 3,
    name: 'Empty',
    version: '1',
    action: { default_popup: 'popup.html' },
  };
  writeFileSync(path.join(made, 'manifest.json'), JSON.stringify({ ...manifest, browser_specific_settings }));
  writeFileSync(path.join(made, 'noting.js'), NOTE_PAINTING);
  writeFileSync(
    path.join(made, 'popup.html'),
    '<!doctype html><html><head><meta charset="utf-8"><script src="/noting.js"></script></head><body style="width: 25rem"><p class="row">Nothing</p></body></html>',
  );
  return made;
}

/** Writes rows and papers into the extension's own store, in parcels. */
export async function fill(port: Port, cases: MadeCase[]): Promise<void> {
  for (let from = 0; from < cases.length; from += 250) {
    const parcel = cases.slice(from, from + 250);
    await port.evaluate(`
      const opening = indexedDB.open(${JSON.stringify(DATABASE)});
      const database = await new Promise((done, failed) => { opening.onsuccess = () => done(opening.result); opening.onerror = failed; });
      const writing = database.transaction(['papers', 'rows'], 'readwrite');
      for (const { papers, row } of ${JSON.stringify(parcel)}) {
        for (const paper of papers) writing.objectStore('papers').put(paper);
        writing.objectStore('rows').put(row);
      }
      await new Promise((done, failed) => { writing.oncomplete = done; writing.onabort = failed; });
      database.close();`);
  }
}

export interface Opening {
  /** Milliseconds from the press of the toolbar button to the painted list. */
  took: number;
  /** Bytes of the popup's scripts in memory; `null` where the browser does not say. */
  memory: number | null;
}

/** Presses the toolbar button over `page`, and waits until the list is painted. */
export async function openOnce(driver: Driver, page: Port): Promise<Opening> {
  const popup = new Screen(await driver.pressButton(page));
  const painted = await popup.until('the painted list', async () => {
    return Number(await popup.port.evaluate('return document.documentElement.dataset.painted')) || null;
  });
  const memory = (await popup.port.evaluate('return window.performance.memory?.usedJSHeapSize')) as
    | number
    | null;
  await popup.port.close();
  return { took: painted - driver.pressedAt, memory };
}

interface Opened {
  once(): Promise<Opening>;
  end(): Promise<void>;
}

/** A browser with `extension`, and `cases` in its store, whose popup can be opened again and again. */
async function open(browser: BrowserName, extension: string, cases: MadeCase[]): Promise<Opened> {
  const driver = await launch(browser, true, extension);
  const site = await serve({ '/': '<!doctype html><title>A page</title><p>A page.' });
  if (cases.length > 0) {
    const own = new Screen(await driver.open('desk.html'));
    await own.sees(say('begin_title'));
    await fill(own.port, cases);
    await own.port.close();
  }
  const page = await driver.open(site.at('/'));
  return {
    once: () => openOnce(driver, page),
    end: async () => {
      await driver.close();
      await site.close();
    },
  };
}

/** Opens both popups in turn, so that what else the machine does weighs on both. The first time counts for neither. */
async function inTurn(bare: Opened, ours: Opened): Promise<{ bare: Opening[]; ours: Opening[] }> {
  const openings: { bare: Opening[]; ours: Opening[] } = { bare: [], ours: [] };
  await bare.once();
  await ours.once();
  for (let run = 0; run < RUNS; run++) {
    openings.bare.push(await bare.once());
    openings.ours.push(await ours.once());
  }
  return openings;
}

const time = (openings: Opening[]): number => median(openings.map(({ took }) => took));

const memories = (openings: Opening[]): number[] =>
  openings.flatMap(({ memory }) => (memory === null ? [] : [memory]));

export const capital = (name: string): string => (name[0] ?? '').toUpperCase() + name.slice(1);

/** From the press to the painted list, beside an extension that has nothing to show. */
export async function opening(browser: BrowserName, counts: number[]): Promise<Line[]> {
  const all = await madeCases(Math.max(...counts));
  const extension = noting(browser, folder);
  const bare = await open(browser, empty(browser), []);
  const lines: Line[] = [];
  for (const count of counts) {
    const ours = await open(browser, extension, all.slice(0, count));
    const openings = await inTurn(bare, ours);
    await ours.end();
    const what = `${capital(browser)}: popup with ${count.toLocaleString('en')} cases`;
    const [own, empty] = [time(openings.ours), time(openings.bare)];
    lines.push({
      what: `${what}, painted`,
      figure: figure(own, 'ms'),
      beside: `${(own / empty).toFixed(2)} times an empty extension's ${figure(empty, 'ms')}`,
      ...(count === 1000 && { promised: { words: 'at most twice an empty one', kept: own <= 2 * empty } }),
    });
    lines.push(memoryLine(what, memories(openings.ours)));
  }
  await bare.end();
  rmSync(folder, { recursive: true, force: true });
  return lines;
}

/** A letter of 3,000 characters is put in and read back within so many milliseconds. */
const SOON = 2000;
const LETTER = `${'I write to you as a neighbour of nobody in particular. '.repeat(60).slice(0, 2990)} The end.`;

/** From the press of "Put into this page" to the report of what was read back. */
export async function inserting(browser: BrowserName): Promise<Line> {
  const stage = await stageFor(browser);
  try {
    await withCase(stage);
    const site = await stage.serve({ '/': COMPOSE });
    const took: number[] = [];
    for (let run = 0; run < 5; run++)
      took.push(await insertOnce(await stage.open(site.at('/')), stage.popup));
    const what = `${capital(browser)}: a letter of ${LETTER.length.toLocaleString('en')} characters put in and read back`;
    const middle = median(took);
    return { what, figure: figure(middle, 'ms'), promised: atMost(middle, SOON, 'ms') };
  } finally {
    await stage.end();
  }
}

async function insertOnce(page: Screen, over: (page: Screen) => Promise<Screen>): Promise<number> {
  const popup = await over(page);
  await openCase(popup, 'TWO SISTERS THREATENED AFTER TESTIMONY');
  if (await popup.has('button', say('change_text'))) {
    await popup.click('button', say('change_text'));
    await popup.click('textbox', say('text_changed'));
    await popup.port.press('Control+a');
    await popup.paste('textbox', say('text_changed'), LETTER);
  }
  await popup.until('the page to be looked at', async () => !(await popup.text()).includes(say('looking')));
  await popup.port.evaluate(`
    const root = document.documentElement;
    document.addEventListener('click', () => { root.dataset.pressed = window.performance.now(); }, { capture: true });
    new window.MutationObserver(() => {
      if (document.querySelector('.ledger')) root.dataset.reported ??= window.performance.now();
    }).observe(document, { childList: true, subtree: true });`);
  await popup.click('button', say('put_into_page'));
  await popup.sees(say('all_filled'));
  const took = (await popup.port.evaluate(
    'const { reported, pressed } = document.documentElement.dataset; return reported - pressed;',
  )) as number;
  await popup.port.close();
  await page.port.close();
  return took;
}
