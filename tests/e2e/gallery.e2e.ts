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

  /** The screens that have something which was on none before, once that is known. */
  const telling: string[] = [];

  inChromium('Every screen holds the accessibility rules, by day and by night', async (gallery) => {
    assert.deepEqual(await faults(gallery, telling), []);
  });

  inChromium(
    'The screens fit a narrow window, with long words, wider spacing, or in Arabic',
    async (gallery) => {
      assert.deepEqual(await misfits(gallery, telling), [], 'with long words or wider spacing');
      assert.deepEqual(await layoutFaults(gallery, telling), [], 'in Arabic');
    },
  );

  inChromium('The screens look as in the pictures that are kept', async (gallery) => {
    const changed = await changedPictures(gallery);
    assert.deepEqual(changed, [], 'look at .output/changed, then: npm run screens -- --keep');
  });
});
