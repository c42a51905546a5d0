/** A newer version comes while somebody writes: both browsers close all pages of the older one for it. */
import assert from 'node:assert/strict';
import { openCase, sendPaper } from '../../support/acts.ts';
import { readStored } from '../../support/endure/stored.ts';
import { paper } from '../../support/papers.ts';
import { say } from '../../support/say.ts';
import type { Screen } from '../../support/screen.ts';
import { story } from '../../support/story.ts';

const HEADLINE = 'TWO SISTERS THREATENED AFTER TESTIMONY';
const OWN = 'As a nurse I know what clean water means for a child.';

const version = (own: Screen) =>
  own.port.evaluate('return (window.browser ?? window.chrome).runtime.getManifest().version');

story(
  'An update in the middle of writing keeps each word, and one goes on where one was',
  async (stage) => {
    const desk = await stage.open('desk.html');
    await sendPaper(desk, paper('first-157-26'));
    const before = await version(desk);
    await openCase(desk, HEADLINE);
    await desk.fill('textbox', say('own_words'), OWN);
    await desk.until('the words to be kept', async () => {
      const { drafts } = (await readStored(desk.port)).tables;
      return drafts?.[0]?.own === OWN;
    });
    await stage.driver.update();
    await desk.until('the end of the older page', () =>
      desk.port.evaluate('return true').then(
        () => false,
        () => true,
      ),
    );

    const site = await stage.serve({ '/': '<!doctype html><title>A page</title><p>Nothing to see.' });
    const page = await stage.open(site.at('/'));
    const popup = await stage.popup(page);
    await popup.sees(say('draft_kept'));
    await openCase(popup, HEADLINE);
    assert.equal(await popup.value('textbox', say('own_words')), OWN);
    await popup.fill('textbox', say('own_words'), `${OWN} And more.`);
    await popup.port.close();
    const again = await stage.open('desk.html');
    assert.notEqual(await version(again), before);
    await openCase(again, HEADLINE);
    assert.equal(await again.value('textbox', say('own_words')), `${OWN} And more.`);
  },
  // A copy of it, whose version can be raised.
  { given: [] },
);
