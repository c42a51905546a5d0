import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { root } from '../root.ts';
import { figure, type Line } from './table.ts';

const build = path.join(root, '.output/chrome-mv3');

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

const weigh = (files: string[]): number =>
  files.reduce((sum, file) => sum + gzipSync(read(file), { level: 9 }).length, 0);

const kilobytes = (files: string[]): string => figure(weigh(files) / 1000, 'kB');

const scripts = (...names: string[]) => names.filter((name) => existsSync(path.join(build, name)));

/** What is loaded, compressed as it travels in the package. */
export const bytes = (): Line[] => [
  {
    what: 'popup: scripts and styles at its start, gzip',
    figure: kilobytes(startOf('popup.html')),
    aim: 'at most 40 kB',
  },
  {
    what: 'injected into a page, gzip',
    figure: kilobytes(scripts('insert.js', 'read-page.js')),
    aim: 'at most 12 kB',
  },
  {
    what: 'injected to fill a contact form, gzip',
    figure: kilobytes(scripts('fill-form.js')),
    aim: 'at most 75 kB',
  },
  { what: 'background, gzip', figure: kilobytes(scripts('background.js')) },
  { what: 'brought into it when a site has answered, gzip', figure: kilobytes(scripts('read-sites.js')) },
];
