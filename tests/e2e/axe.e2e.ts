import assert from 'node:assert/strict';
import { COMPOSE, openCase, takeIn, withCase } from '../support/acts.ts';
import { complaints } from '../support/complaints.ts';
import { heard, keptBeside } from '../support/heard.ts';
import { paper } from '../support/papers.ts';
import { say } from '../support/say.ts';
import type { Screen } from '../support/screen.ts';
import { story } from '../support/story.ts';

const HEADLINE = 'TWO SISTERS THREATENED AFTER TESTIMONY';
story(
  'The screens of the main job hold the accessibility rules, by day and by night, and are heard as they were',
  async (stage) => {
    await withCase(stage);
    const site = await stage.serve({ '/': COMPOSE });
    const page = await stage.open(site.at('/'));
    const told: string[] = [];
    const look = async (popup: Screen, name: string, theme: 'light' | 'dark') => {
      assert.deepEqual(await complaints(popup, theme), [], `${name}, ${theme}`);
      if (theme === 'light') told.push(`# ${name}\n\n${await heard(popup)}\n`);
    };
    for (const theme of ['light', 'dark'] as const) {
      await stage.driver.setTheme(theme);
      const popup = await stage.popup(page);
      await popup.sees(HEADLINE);
      await look(popup, 'the list', theme);
      await openCase(popup, HEADLINE);
      await popup.sees('New message');
      await look(popup, 'the case', theme);
      await popup.click('button', say('put_into_page'));
      await popup.sees(/filled/);
      await look(popup, 'the report', theme);
      await popup.port.close();
    }
    await takeIn(stage, paper('unsure-157-26'));
    const unsure = await stage.popup(page);
    await openCase(unsure, 'ONE OF TWO SISTERS UNDER PROTECTION');
    await unsure.sees(say('unsure_question'));
    await look(unsure, 'the question', 'light');
    await unsure.click('button', say('unsure_yes'));
    await unsure.sees(say('writing_stopped'));
    await look(unsure, 'the closed case', 'light');
    const now = told.join('\n');
    assert.equal(now, keptBeside('main-job.txt', now), 'compare with .output/accessibility/main-job.txt');
  },
  { only: 'chromium' },
);
