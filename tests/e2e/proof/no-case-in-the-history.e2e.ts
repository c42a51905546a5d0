/** The browser keeps the address of each tab in files of its own, also after everything is erased: none may name a case. */
import assert from 'node:assert/strict';
import path from 'node:path';
import { openCase, sendPaper } from '../../support/acts.ts';
import { paper } from '../../support/papers.ts';
import { say } from '../../support/say.ts';
import type { Screen } from '../../support/screen.ts';
import { story } from '../../support/story.ts';
import { tracesIn } from '../../support/traces.ts';

const HEADLINE = 'TWO SISTERS THREATENED AFTER TESTIMONY';
/** Keys of the case and of whom one writes to, as addresses would name them. */
const NAMED = ['UA-157-2026', 'minister'];

/** Where the browsers keep what was open: not where the extension keeps its own. */
const OF_THE_BROWSER =
  /^(?:Default\/)?(?:History|Favicons|Visited Links|Sessions|places|favicons|sessionstore)/;

const hashOf = async (desk: Screen) => String(await desk.port.evaluate('return window.location.hash'));

/** The case at the desk, also while the page is just being loaded again. */
const theCase = (desk: Screen) =>
  desk.until('the case', () => desk.has('textbox', say('own_words')).catch(() => false));

story(
  'The browser’s own history names no case, though one goes about in it at the desk, back, and anew',
  async (stage) => {
    const desk = await stage.open('desk.html');
    await sendPaper(desk, paper('first-157-26'));
    await openCase(desk, HEADLINE);
    await theCase(desk);
    const place = await hashOf(desk);
    assert.match(place, /^#at-/);
    await desk.click('link', say('plan'));
    await desk.sees(say('plan_title'));
    assert.match(await hashOf(desk), /^#at-/);
    await desk.port.evaluate('window.history.back()');
    await theCase(desk);
    assert.equal(await hashOf(desk), place);
    await desk.port.evaluate('window.setTimeout(() => window.location.reload())');
    await theCase(desk);
    // A tab that a link opened understands the address too.
    await theCase(await stage.open(`desk.html${place}`));
  },
  {
    closed: (profile) => {
      for (const name of NAMED) {
        const files = tracesIn(profile, name).map((file) => file.split(path.sep).join('/'));
        assert.deepEqual(
          files.filter((file) => OF_THE_BROWSER.test(file)),
          [],
        );
      }
    },
  },
);
