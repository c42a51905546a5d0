import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { type Gallery, openGallery } from '../support/gallery/gallery.ts';
import { changedPictures } from '../support/gallery/kept.ts';
import { faults, layoutFaults, misfits } from '../support/gallery/rules.ts';
import { missing, tellingIn } from '../support/programs.ts';

describe('the gallery', () => {
  let opened: Promise<Gallery> | undefined;
  after(async () => (await opened)?.close());

  const inChromium = (name: string, play: (gallery: Gallery) => Promise<void>) => {
    if (!tellingIn.includes('chromium')) return;
    const skip = missing('chromium');
    test(`${name}, in chromium`, skip ? { skip } : {}, async () => {
      opened ??= openGallery();
      await play(await opened);
    });
  };

  inChromium('Every screen holds the accessibility rules, by day and by night, and fits', async (gallery) => {
    const telling: string[] = [];
    assert.deepEqual(await faults(gallery, telling), []);
    assert.deepEqual(await misfits(gallery, telling), [], 'at 320 px, with long words or wider spacing');
    assert.deepEqual(await layoutFaults(gallery, telling), [], 'in Arabic');
    console.log(telling.length);
  });

  inChromium('The screens look as in the pictures that are kept', async (gallery) => {
    const changed = await changedPictures(gallery);
    assert.deepEqual(changed, [], 'look at .output/changed, then: npm run screens -- --keep');
  });
});
