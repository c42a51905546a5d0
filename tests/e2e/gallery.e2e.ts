import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { type Gallery, type Look, openGallery } from '../support/gallery/gallery.ts';
import { changedPictures } from '../support/gallery/kept.ts';
import { faults, layoutFaults, misfits } from '../support/gallery/rules.ts';
import { browsers } from '../support/programs.ts';

/** So high that the foot lies over nothing: what is under it can be scrolled to. */
const popup: Look = { width: 400, height: 2400, scheme: 'light', words: 'en' };

let opened: Promise<Gallery> | undefined;
after(async () => (await opened)?.close());

const inChromium = (name: string, play: (gallery: Gallery) => Promise<void>) =>
  browsers().includes('chromium') &&
  test(`${name}, in chromium`, async () => {
    opened ??= openGallery();
    await play(await opened);
  });

inChromium(
  'Every screen holds the accessibility rules, by day and by night, and fits with larger letters',
  async ({ open }) => {
    assert.deepEqual(await faults(await open(popup)), []);
  },
);

inChromium(
  'Every screen fits a narrow window, with long words, wider spacing, or in Arabic',
  async ({ open }) => {
    const narrow: Look = { ...popup, width: 320 };
    assert.deepEqual(await misfits(await open({ ...narrow, words: 'longer' })), []);
    assert.deepEqual(await layoutFaults(await open({ ...narrow, words: 'ar' })), []);
  },
);

inChromium('The screens look as in the pictures that are kept', async (gallery) => {
  const changed = await changedPictures(gallery);
  assert.deepEqual(changed, [], 'look at .output/changed, then: npm run screens -- --keep');
});
