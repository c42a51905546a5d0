import { readFileSync } from 'node:fs';
import path from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { build } from 'vite';
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
}

/** Every screen in every state, on a plain page, drawn with invented cases and without the browser's own interfaces. */
export interface Gallery {
  /** A page that shows one screen after the other, looked at in this way. */
  open(look: Look): Promise<Shown>;
  close(): Promise<void>;
}

export interface Shown {
  page: Page;
  names: string[];
  /** Turns the light on or off. */
  turn(scheme: Look['scheme']): Promise<void>;
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

async function open(browser: Browser, site: Site, look: Look): Promise<Shown> {
  const page = await browser.newPage();
  await page.setViewport({ width: look.width, height: look.height, deviceScaleFactor: look.scale ?? 1 });
  const session = await page.createCDPSession();
  const turn = async (scheme: Look['scheme']) => {
    const features = [
      { name: 'prefers-color-scheme', value: scheme },
      { name: 'prefers-reduced-motion', value: 'reduce' },
      { name: 'forced-colors', value: look.forced ? 'active' : 'none' },
    ];
    await session.send('Emulation.setEmulatedMedia', { features });
  };
  await turn(look.scheme);
  await page.goto(`${site.at('/index.html')}?words=${look.words}`);
  const evaluate = async (body: string) => {
    const told = await page.evaluate(
      `(async () => JSON.stringify((await (async () => {${body}})()) ?? null))()`,
    );
    return JSON.parse(told as string);
  };
  return {
    page,
    evaluate,
    turn,
    names: await evaluate('return screenNames'),
    show: (name) => evaluate(`await show(${JSON.stringify(name)})`),
  };
}

/** Builds the gallery and opens it in Chromium, without the extension. */
export async function openGallery(): Promise<Gallery> {
  const site = await serve(await buildGallery());
  const browser = await puppeteer.launch({
    executablePath: PROGRAMS.chromium,
    args: ['--no-sandbox', '--hide-scrollbars', '--font-render-hinting=none', '--disable-lcd-text'],
  });
  return {
    open: (look) => open(browser, site, look),
    close: async () => {
      await browser.close();
      await site.close();
    },
  };
}
