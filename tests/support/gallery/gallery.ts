import { readFileSync } from 'node:fs';
import path from 'node:path';
import puppeteer, { type Browser, type MediaFeature, type Page } from 'puppeteer-core';
import { build } from 'vite';
import type { BrowserName } from '../driver.ts';
import { PROGRAMS } from '../programs.ts';
import { root } from '../root.ts';
import { type Site, serve } from '../site.ts';
import { filesUnder } from '../sources.ts';

const here = path.join(root, 'tests/support/gallery');
const built = '.output/gallery';

/** How a screen is looked at. */
export interface Look {
  /** CSS pixels. */
  width: number;
  height: number;
  scheme: 'light' | 'dark';
  /** A folder of `_locales`, or `longer`: words a third longer, with compounds that never break. */
  words: string;
  /** Pixels of the picture for each CSS pixel. */
  scale?: number;
  /** As a system in high contrast draws it. */
  forced?: boolean;
  /** On a device with a screen of that size, where the popup is a page. Firefox only takes the size. */
  phone?: boolean;
}

/** Every screen in every state, on a plain page, drawn with invented cases and without the browser's own interfaces. */
export interface Gallery {
  /** A page that shows one screen after the other, looked at in this way: the same one for all looks with the same words. */
  open(look: Look): Promise<Shown>;
  /** Closes the page with these words, where many are looked at. */
  leave(words: Look['words']): Promise<void>;
  close(): Promise<void>;
}

export interface Shown {
  page: Page;
  names: string[];
  /** Looks at it in another way, with the same words. */
  look(look: Omit<Look, 'words'>): Promise<void>;
  /** Draws a screen, and waits until nothing moves. */
  show(name: string): Promise<void>;
  /** Runs the body of an async function in the page; gives what it returns, as JSON. */
  evaluate<T>(body: string): Promise<T>;
}

/** Builds the gallery: its files by their path. */
export async function buildGallery(): Promise<Record<string, string | Buffer>> {
  await build({
    configFile: false,
    root: here,
    logLevel: 'warn',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    resolve: { alias: { 'wxt/browser': path.join(here, 'browser.ts') } },
    build: { outDir: path.join(root, built), emptyOutDir: true, minify: false },
  });
  const files = filesUnder(built).map((file) => [
    file.slice(built.length),
    readFileSync(path.join(root, file), 'utf8'),
  ]);
  return Object.fromEntries(files);
}

/** Letters differ from machine to machine: what is compared is drawn with fonts that every Debian has, and that are easily had elsewhere. */
const FONTS = ':root:root { --sans: "DejaVu Sans"; --serif: "DejaVu Serif"; }';

/** Which of the two this machine does not have: a missing one is drawn like one that nobody has. */
const MISSING = `
  const wide = (font) => {
    const pen = document.createElement('canvas').getContext('2d');
    pen.font = '40px ' + font;
    return pen.measureText('Appeal Drafter').width;
  };
  return ['DejaVu Sans', 'DejaVu Serif'].filter((name) =>
    ['serif', 'sans-serif', 'monospace'].every((other) => wide('"' + name + '", ' + other) === wide('"no such font", ' + other)));`;

async function takeFonts(shown: Shown): Promise<void> {
  await shown.page.addStyleTag({ content: FONTS });
  const missing = await shown.evaluate<string[]>(MISSING);
  if (missing.length > 0)
    throw new Error(
      `${missing.join(' and ')} is not on this machine. On Debian: apt-get install fonts-dejavu-core`,
    );
}

/** Sets how the system would have pages look. Firefox takes no word on that once it runs. */
async function mediaOf(
  page: Page,
  name: BrowserName,
): Promise<(features: MediaFeature[]) => Promise<unknown>> {
  if (name === 'firefox') return async () => {};
  const session = await page.createCDPSession();
  return (features) => session.send('Emulation.setEmulatedMedia', { features });
}

async function open(browser: Browser, name: BrowserName, site: Site, words: Look['words']): Promise<Shown> {
  const page = await browser.newPage();
  const setMedia = await mediaOf(page, name);
  await page.goto(`${site.at('/index.html')}?words=${words}`);
  const evaluate = async (body: string) => {
    const told = await page.evaluate(
      `(async () => JSON.stringify((await (async () => {${body}})()) ?? null))()`,
    );
    return JSON.parse(told as string);
  };
  return {
    page,
    evaluate,
    look: async ({ width, height, scheme, scale = 1, forced = false, phone = false }) => {
      // Nothing is drawn behind another page, and what waits for that would wait for ever.
      await page.bringToFront();
      await page.setViewport({
        width,
        height,
        deviceScaleFactor: scale,
        isMobile: phone && name === 'chromium',
      });
      await setMedia([
        { name: 'prefers-color-scheme', value: scheme },
        { name: 'prefers-reduced-motion', value: 'reduce' },
        { name: 'forced-colors', value: forced ? 'active' : 'none' },
      ]);
    },
    names: await evaluate('return screenNames'),
    show: (name) => evaluate(`await show(${JSON.stringify(name)})`),
  };
}

const ARGUMENTS: Record<BrowserName, string[]> = {
  chromium: [
    '--no-sandbox',
    '--disable-gpu',
    '--hide-scrollbars',
    '--font-render-hinting=none',
    '--disable-lcd-text',
  ],
  firefox: [],
};

/** What Firefox would ask of its makers goes to a port at which nobody listens. */
const CUT_OFF = {
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': 9,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': 9,
  'network.proxy.no_proxies_on': '127.0.0.1, localhost',
};

/** Firefox takes how pages look by day or by night as it starts, and then no more. */
const launched = (name: BrowserName, scheme: Look['scheme']): Promise<Browser> =>
  puppeteer.launch({
    browser: name === 'firefox' ? 'firefox' : 'chrome',
    executablePath: PROGRAMS[name],
    args: ARGUMENTS[name],
    extraPrefsFirefox: {
      ...CUT_OFF,
      'layout.css.prefers-color-scheme.content-override': scheme === 'dark' ? 0 : 1,
    },
  });

/**
 * Builds the gallery and opens it in a browser, without the extension; in Firefox in one for the day and one for the night.
 * @param own true for the machine's own fonts; else it is drawn alike on every machine
 */
export async function openGallery(own = false, name: BrowserName = 'chromium'): Promise<Gallery> {
  const site = await serve(await buildGallery());
  const browsers = new Map<Look['scheme'], Promise<Browser>>();
  const pages = new Map<string, Shown>();
  const pageIn = async (scheme: Look['scheme'], words: Look['words']): Promise<Shown> => {
    const browser = browsers.get(scheme) ?? launched(name, scheme);
    browsers.set(scheme, browser);
    const shown = await open(await browser, name, site, words);
    if (!own) await takeFonts(shown);
    return shown;
  };
  return {
    open: async (look) => {
      const scheme = name === 'firefox' ? look.scheme : 'light';
      const key = `${scheme} ${look.words}`;
      const shown = pages.get(key) ?? (await pageIn(scheme, look.words));
      pages.set(key, shown);
      await shown.look(look);
      return shown;
    },
    leave: async (words) => {
      for (const scheme of browsers.keys()) {
        await pages.get(`${scheme} ${words}`)?.page.close();
        pages.delete(`${scheme} ${words}`);
      }
    },
    close: async () => {
      for (const browser of browsers.values()) await (await browser).close();
      await site.close();
    },
  };
}
