import assert from 'node:assert/strict';
import { SHORT } from '../../support/contact-forms.ts';
import { lookAt, prepared } from '../../support/form-acts.ts';
import { say } from '../../support/say.ts';
import { story } from '../../support/story.ts';

story('“Did it go through?”: what the person says is noted, and nothing else', async (stage) => {
  await prepared(stage);
  const site = await stage.serve({ '/': SHORT });
  const page = await stage.open(site.at('/'));
  const popup = await lookAt(stage, page);
  await popup.click('button', say('form_fill_one', 1));
  await popup.sees(say('form_filled', 1, 2));
  await popup.click('button', new RegExp(`^${say('form_yes')}`));
  await popup.sees(say('said_sent', '').slice(0, 8));
  assert.deepEqual(site.arrived(), []);
});
