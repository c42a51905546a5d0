import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { root } from '../root.ts';
import { atMost, figure, type Line } from './table.ts';

const made = path.join(root, '.output');
const build = path.join(made, 'chrome-mv3');

/** A library that extensions put into Gmail with; weighed once, from its package. */
const PEER = 'InboxSDK 2.2.26: 2,822 kB in every page of Gmail';

const read = (file: string): string => readFileSync(path.join(build, file), 'utf8');

/** Files that a script loads before it runs: its static imports, and theirs. */
function withImports(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  const imports = read(file).matchAll(
    /(?:^|[;}\s])(?:import|export)(?:[^"'();]*?from)?\s*["'](\.[^"']+)["']/g,
  );
  for (const [, to = ''] of imports) withImports(path.posix.join(path.posix.dirname(file), to), seen);
  return seen;
}

/** Scripts and styles that a page loads at its start. */
function startOf(page: string): string[] {
  const files = new Set<string>();
  for (const [tag, name] of read(page).matchAll(/<(?:script|link)\b[^>]*?(?:src|href)="\/?([^"]+)"[^>]*>/g)) {
    if (/rel="(?!stylesheet|modulepreload)/.test(tag) || !name) continue;
    if (name.endsWith('.css')) files.add(name);
    else for (const one of withImports(name)) files.add(one);
  }
  return [...files];
}

/** What a popup has loaded once a case is open in it. */
function withCase(): string[] {
  const screens = readdirSync(path.join(build, 'chunks')).find((name) => name.startsWith('inner-screens-'));
  if (screens === undefined) throw new Error('the script of a case is called something else now');
  return [...new Set([...startOf('popup.html'), ...withImports(`chunks/${screens}`)])];
}

const weigh = (files: string[]): number =>
  files.reduce((sum, file) => sum + gzipSync(read(file), { level: 9 }).length, 0) / 1000;

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));

/** What is loaded together, compressed; of some it was promised to be no more than `most` kilobytes. */
function loaded(what: string, files: string[], most?: number): Line {
  const weight = weigh(files);
  return {
    what: `${what}, gzip`,
    figure: figure(weight, 'kB'),
    ...(most !== undefined && { promised: atMost(weight, most, 'kB') }),
  };
}

/** All of a package as it is installed, and as it travels where it has been packed. */
function packages(): Line[] {
  return ['chrome', 'firefox'].flatMap((browser) => {
    const folder = path.join(made, `${browser}-mv3`);
    if (!existsSync(folder)) return [];
    const whole = filesIn(folder).reduce((sum, file) => sum + statSync(file).size, 0);
    const zip = readdirSync(made).find((name) => name.endsWith(`-${browser}.zip`));
    const packed = zip === undefined ? null : statSync(path.join(made, zip)).size;
    return [
      {
        what: `everything for ${browser}, as it is installed`,
        figure: figure(whole / 1e6, 'MB'),
        ...(packed !== null && { beside: `packed ${figure(packed / 1e6, 'MB')}` }),
      },
    ];
  });
}

/** What the extension puts into a page by itself, and what once the letter is to be put in: bytes as the page runs them. */
function inPages(): Line[] {
  const { content_scripts: all = [] } = JSON.parse(read('manifest.json')) as {
    content_scripts?: { js?: string[] }[];
  };
  const own = all.flatMap(({ js = [] }) => js).reduce((sum, file) => sum + read(file).length, 0) / 1000;
  const pressed = statSync(path.join(build, 'insert.js')).size / 1000;
  return [
    {
      what: 'in a page before anything is pressed',
      figure: figure(own, 'kB'),
      promised: atMost(own, 0, 'kB'),
      beside: PEER,
    },
    {
      what: 'in a page once the letter is put in',
      figure: figure(pressed, 'kB'),
      promised: atMost(pressed, 12.288, 'kB'),
      beside: 'the same again: it has them at every moment',
    },
  ];
}

/** What is loaded, compressed as it travels in the package. */
export const bytes = (): Line[] => [
  ...inPages(),
  loaded('popup: scripts and styles at its start', startOf('popup.html'), 40),
  loaded('popup with a case open: the same', withCase()),
  ...['sidepanel', 'desk', 'options', 'print', 'practice'].map((page) =>
    loaded(`${page}: the same`, startOf(`${page}.html`)),
  ),
  loaded('injected into a page', ['insert.js', 'read-page.js'], 12),
  loaded('injected to fill a contact form', ['fill-form.js'], 75),
  loaded('background', ['background.js']),
  loaded('brought into it when a site has answered', ['read-sites.js']),
  ...packages(),
];
