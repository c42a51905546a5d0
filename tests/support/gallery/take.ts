/**
 * Takes a picture of every screen in every state, on a plain page, into `.output/screens/`:
 * `npm run screens -- [--only NAME,NAME] [--set light-400,de-320,...] [--firefox]`. Named ones are taken in their whole length.
 * `npm run screens -- --keep` takes instead those that the tests compare with, into `tests/fixtures/screens/`.
 */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { root } from '../root.ts';
import { type Gallery, type Look, openGallery } from './gallery.ts';
import { keepPictures } from './kept.ts';

const pictures = path.join(root, '.output/screens');

const SETS: Record<string, Look> = {
  'light-400': { width: 400, height: 600, scheme: 'light', words: 'en' },
  'dark-400': { width: 400, height: 600, scheme: 'dark', words: 'en' },
  'dark-320': { width: 320, height: 600, scheme: 'dark', words: 'en' },
  'de-320': { width: 320, height: 600, scheme: 'light', words: 'de' },
  'ar-400': { width: 400, height: 600, scheme: 'light', words: 'ar' },
  'ar-320': { width: 320, height: 600, scheme: 'dark', words: 'ar' },
  'fi-320': { width: 320, height: 600, scheme: 'light', words: 'fi' },
  'desk-1280': { width: 1280, height: 900, scheme: 'light', words: 'en' },
  'dark-1280': { width: 1280, height: 900, scheme: 'dark', words: 'en' },
  'de-desk': { width: 1280, height: 900, scheme: 'light', words: 'de' },
  'ar-desk': { width: 1280, height: 900, scheme: 'light', words: 'ar' },
  'desk-800': { width: 800, height: 700, scheme: 'dark', words: 'en' },
  'zoom-400': { width: 200, height: 300, scheme: 'light', words: 'en' },
  'forced-400': { width: 400, height: 600, scheme: 'dark', words: 'en', forced: true },
};

const { values: options } = parseArgs({
  options: {
    only: { type: 'string' },
    set: { type: 'string' },
    keep: { type: 'boolean' },
    firefox: { type: 'boolean' },
  },
});
const only = options.only?.split(',');

async function takeSet(gallery: Gallery, name: string): Promise<void> {
  const look = SETS[name];
  if (!look) throw new Error(`no set ${name}; there are: ${Object.keys(SETS).join(', ')}`);
  const shown = await gallery.open({ ...look, scale: 2 });
  for (const screen of shown.names.filter((one) => !only || only.includes(one))) {
    await shown.show(screen);
    const overflow = await shown.evaluate<number>('return document.documentElement.scrollWidth - innerWidth');
    if (overflow > 0) console.error(`${name} ${screen}: ${overflow} px too wide`);
    await shown.page.screenshot({
      path: path.join(
        pictures,
        `${options.firefox ? 'firefox-' : ''}${name}-${screen}.png`,
      ) as `${string}.png`,
      fullPage: only !== undefined,
    });
  }
}

const gallery = await openGallery(!options.keep, options.firefox ? 'firefox' : 'chromium');
if (options.keep) await keepPictures(gallery);
else {
  mkdirSync(pictures, { recursive: true });
  for (const name of options.set?.split(',') ?? Object.keys(SETS)) await takeSet(gallery, name);
}
await gallery.close();
