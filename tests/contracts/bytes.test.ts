import { statSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { root } from '../support/root.ts';
import { textOf } from '../support/sources.ts';

const build = '.output/chrome-mv3';

/** Most bytes of each script that goes into a page, as it is and compressed. */
const limits: Record<string, { raw: number; gzip: number }> = {
  // All that an insertion takes: nothing is sent beside it into the page's own world.
  'insert.js': { raw: 12 * 1024, gzip: 6_060 },
  // Words of seventy languages are in it.
  'fill-form.js': { raw: 205_000, gzip: 75_000 },
  // The text of a page, and its links, by which a list of papers is known.
  'read-page.js': { raw: 5_000, gzip: 2_400 },
};

describe('what goes into a page', () => {
  it.each(Object.entries(limits))('%s stays small', (file, { raw, gzip }) => {
    expect(statSync(path.join(root, build, file)).size).toBeLessThanOrEqual(raw);
    expect(gzipSync(textOf(`${build}/${file}`), { level: 9 }).length).toBeLessThanOrEqual(gzip);
  });
});

describe('the popup', () => {
  it.each(['chrome-mv3', 'firefox-mv3'])(
    'begins with few files, for each costs Firefox milliseconds: %s',
    (made) => {
      const page = textOf(`.output/${made}/popup.html`);
      expect([...page.matchAll(/(?:src|href)="[^"]+"/g)].length).toBeLessThanOrEqual(5);
    },
  );
});
