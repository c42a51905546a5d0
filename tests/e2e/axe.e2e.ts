import assert from 'node:assert/strict';
import { COMPOSE, openCase, takeIn, withCase } from '../support/acts.ts';
import { complaints } from '../support/complaints.ts';
import { paper } from '../support/papers.ts';
import { say } from '../support/say.ts';
import { story } from '../support/story.ts';

const HEADLINE = 'TWO SISTERS THREATENED AFTER TESTIMONY';
story(
  'The three screens hold the accessibility rules, by day and by night',
  async (stage) => {
    await withCase(stage);
    const site = await stage.serve({ '/': COMPOSE });
    const page = await stage.open(site.at('/'));
    for (const theme of ['light', 'dark'] as const) {
      await stage.driver.setTheme(theme);
      const popup = await stage.popup(page);
      await popup.sees(HEADLINE);
      assert.deepEqual(await complaints(popup), [], `the list, ${theme}`);
      await openCase(popup, HEADLINE);
      await popup.sees('New message');
      assert.deepEqual(await complaints(popup), [], `the case, ${theme}`);
      await popup.click('button', say('put_into_page'));
      await popup.sees(/filled/);
      assert.deepEqual(await complaints(popup), [], `the report, ${theme}`);
      await popup.port.close();
    }
    await takeIn(stage, paper('unsure-157-26'));
    const unsure = await stage.popup(page);
    await openCase(unsure, 'ONE OF TWO SISTERS UNDER PROTECTION');
    await unsure.sees(say('unsure_question'));
    assert.deepEqual(await complaints(unsure), [], 'the question');
  },
  { only: 'chromium' },
);
