import assert from 'node:assert/strict';
import { COMPOSE, openCase, withCase } from '../../support/acts.ts';
import { say } from '../../support/say.ts';
import { story } from '../../support/story.ts';

const HEADLINE = 'TWO SISTERS THREATENED AFTER TESTIMONY';

/** Names of what a script asks an element: a form answers with its own part of that name, and so leads back into itself. */
const PARTS = ['parentElement', 'parentNode'].map((name) => `<input type="hidden" name="${name}">`).join('');

story('A form whose parts are named as what is asked of it gets its letter', async (stage) => {
  await withCase(stage);
  const site = await stage.serve({ '/': COMPOSE.replace('<p>', `${PARTS}<p>`) });
  const page = await stage.open(site.at('/'));
  await page.click('textbox', 'Message');
  const popup = await stage.popup(page);
  await openCase(popup, HEADLINE);
  await popup.click('button', say('put_into_page'));
  await popup.sees(say('all_filled'));
  assert.match(await page.value('textbox', 'Message'), /^Dear Minister,\s/);
});
