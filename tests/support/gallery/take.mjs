/**
 * Takes a picture of every screen in every state, on a plain page, into `.output/screens/`:
 * `node tests/support/gallery/take.mjs [--only NAME] [--set light-400,de-320,...]`.
 */
import { mkdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import puppeteer from 'puppeteer-core';
import { build } from 'vite';

const here = dirname(fileURLToPath(import.meta.url));
const project = join(here, '../../..');
const built = join(project, '.output/gallery');
const pictures = join(project, '.output/screens');

const SETS = {
  'light-400': { width: 400, height: 600, scheme: 'light', words: 'en' },
  'dark-400': { width: 400, height: 600, scheme: 'dark', words: 'en' },
  'dark-320': { width: 320, height: 600, scheme: 'dark', words: 'en' },
  'de-320': { width: 320, height: 600, scheme: 'light', words: 'de' },
  'fr-320': { width: 320, height: 600, scheme: 'light', words: 'fr' },
  'ar-400': { width: 400, height: 600, scheme: 'light', words: 'ar' },
  'ar-320': { width: 320, height: 600, scheme: 'dark', words: 'ar' },
  'fi-320': { width: 320, height: 600, scheme: 'light', words: 'fi' },
  'desk-1280': { width: 1280, height: 900, scheme: 'light', words: 'en' },
  'desk-800': { width: 800, height: 700, scheme: 'dark', words: 'en' },
  'zoom-400': { width: 200, height: 300, scheme: 'light', words: 'en' },
};

/** A set of those above, or a language at a width: `pt_BR-320`; `longer-320` has words that never break. */
function setOf(name) {
  const [words, width] = name.split('-');
  return SETS[name] ?? { width: Number(width), height: 600, scheme: 'light', words };
}

const { values: options } = parseArgs({ options: { only: { type: 'string' }, set: { type: 'string' } } });

async function buildGallery() {
  await build({
    configFile: false,
    root: here,
    logLevel: 'warn',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    resolve: { alias: { 'wxt/browser': join(here, 'browser.ts') } },
    build: { outDir: built, emptyOutDir: true },
  });
}

const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

function serve() {
  const server = createServer(async (request, response) => {
    const path = new URL(request.url, 'http://localhost').pathname;
    const file = join(built, path === '/' ? 'index.html' : path);
    const body = await readFile(file).catch(() => null);
    response.writeHead(body ? 200 : 404, { 'content-type': TYPES[extname(file)] ?? 'text/plain' });
    response.end(body ?? '');
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

async function takeSet(browser, origin, setName) {
  const set = setOf(setName);
  const page = await browser.newPage();
  page.on('pageerror', (error) => console.error(setName, error.message));
  await page.setViewport({ width: set.width, height: set.height, deviceScaleFactor: 2 });
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: set.scheme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
  await page.goto(`${origin}/?screen=list`);
  const names = await page.evaluate('screenNames');
  for (const name of names.filter((one) => !options.only || options.only.split(',').includes(one))) {
    const hash = name === 'desk' ? '#case=UA-76-2026' : '';
    await page.goto(`${origin}/?screen=${name}&words=${set.words}${hash}`);
    // A mark's picture stands in the style itself, and Chromium may never call it loaded.
    await page.waitForNetworkIdle({ idleTime: 50, timeout: 1500 }).catch(() => {});
    const overflow = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
    if (overflow > 0) console.error(`${setName} ${name}: ${overflow} px too wide`);
    await page.screenshot({
      path: join(pictures, `${setName}-${name}.png`),
      fullPage: options.only !== undefined,
    });
  }
  await page.close();
}

mkdirSync(pictures, { recursive: true });
await buildGallery();
const server = await serve();
const browser = await puppeteer.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--hide-scrollbars'],
});
for (const setName of options.set?.split(',') ?? Object.keys(SETS))
  await takeSet(browser, `http://127.0.0.1:${server.address().port}`, setName);
await browser.close();
server.close();
