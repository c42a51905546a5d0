import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import type { BrowserName } from '../support/driver.ts';
import { type Gallery, openGallery } from '../support/gallery/gallery.ts';
import { changedPictures } from '../support/gallery/kept.ts';
import {
  addressesOnPaper,
  arabicFaults,
  coveredWindows,
  deskMisfits,
  everyScreen,
  faults,
  misfits,
  misprints,
  narrowMisfits,
  widthsAsPage,
} from '../support/gallery/rules.ts';
import { folders } from '../support/locales.ts';
import { missing, tellingIn } from '../support/programs.ts';

/** All rules on all screens are for once a week, and may take their time. */
const AT_LEISURE = 40 * 60_000;

describe('the gallery', everyScreen ? { timeout: AT_LEISURE } : {}, () => {
  const opened: Partial<Record<BrowserName, Promise<Gallery>>> = {};
  after(async () => {
    for (const gallery of Object.values(opened)) await (await gallery).close();
  });

  const inBrowser = (browser: BrowserName, name: string, play: (gallery: Gallery) => Promise<void>) => {
    if (!tellingIn.includes(browser)) return;
    const skip = missing(browser);
    test(`${name}, in ${browser}`, skip ? { skip } : {}, async () => {
      opened[browser] ??= openGallery(false, browser);
      await play(await opened[browser]);
    });
  };
  const inChromium = inBrowser.bind(null, 'chromium');

  /** The screens that have something which was on none before, once that is known. */
  const telling: string[] = [];

  inChromium('Every screen holds the accessibility rules, by day and by night', async (gallery) => {
    assert.deepEqual(await faults(gallery, telling), []);
  });

  inChromium(
    'The screens fit a narrow window, with long words, wider spacing, or in Arabic',
    async (gallery) => {
      assert.deepEqual(await misfits(gallery, telling), [], 'with long words or wider spacing');
      assert.deepEqual(await arabicFaults(gallery, telling), [], 'in Arabic');
    },
  );

  for (const browser of ['chromium', 'firefox'] as const)
    inBrowser(browser, 'What stays over a small window leaves two thirds of it', async (gallery) => {
      assert.deepEqual(await coveredWindows(gallery), []);
    });

  inChromium('No word is parted within, in any language', async (gallery) => {
    const others = folders().filter((folder) => folder !== 'ar' && folder !== 'de');
    assert.deepEqual(await misprints(gallery, others), []);
  });

  inChromium('The screens look as in the pictures that are kept', async (gallery) => {
    const changed = await changedPictures(gallery);
    assert.deepEqual(changed, [], 'look at .output/changed, then: npm run screens -- --keep');
  });

  for (const browser of ['chromium', 'firefox'] as const)
    inBrowser(browser, 'The screens fit a desk’s window', async (gallery) => {
      assert.deepEqual(await deskMisfits(gallery), []);
    });

  inChromium('An address is printed where the envelope has its window, in Arabic too', async (gallery) => {
    assert.deepEqual(await addressesOnPaper(gallery, 'ar'), await addressesOnPaper(gallery, 'en'));
  });

  for (const browser of ['chromium', 'firefox'] as const)
    inBrowser(browser, 'Where the popup is a page it fills a telephone', async (gallery) => {
      assert.deepEqual(await widthsAsPage(gallery, browser === 'chromium'), []);
    });

  inBrowser('firefox', 'The screens fit a narrow window in German and in Arabic', async (gallery) => {
    assert.deepEqual(await narrowMisfits(gallery), []);
  });
});
