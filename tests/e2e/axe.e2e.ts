import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { COMPOSE, openCase, takeIn, withCase } from '../support/acts.ts';
import { paper } from '../support/papers.ts';
import { say } from '../support/say.ts';
import type { Screen } from '../support/screen.ts';
import { story } from '../support/story.ts';

const HEADLINE = 'TWO SISTERS THREATENED AFTER TESTIMONY';
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What the accessibility rules find wrong, a line each, once a colour that is on its way has come to rest. */
async function complaints(screen: Screen): Promise<string[]> {
  return (await screen.port.evaluate(`${axe}
    await Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => undefined)));
    const { violations } = await axe.run(document);
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => id + ': ' + target.join(' ')));`)) as string[];
}

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
