import assert from 'node:assert/strict';
import { openCase, withCase } from '../../support/acts.ts';
import { say } from '../../support/say.ts';
import { story } from '../../support/story.ts';

const HEADLINE = 'TWO SISTERS THREATENED AFTER TESTIMONY';

story('Two windows write at once, the background ends in between, and nothing is lost', async (stage) => {
  await withCase(stage);
  const left = await stage.open('desk.html');
  await openCase(left, HEADLINE);
  const right = await stage.open('desk.html');
  await openCase(right, HEADLINE);

  await right.fill('textbox', say('subject'), 'Protect two sisters');
  await left.port.bringToFront();
  await left.click('textbox', say('own_words'));
  await left.port.type('Written on ');
  await stage.driver.killBackground();
  await left.port.type('the left.');
  await stage.driver.killBackground();

  const popup = await stage.popup(left);
  await popup.sees(say('draft_kept'));
  await openCase(popup, HEADLINE);
  assert.equal(await popup.value('textbox', say('own_words')), 'Written on the left.');
  assert.equal(await popup.value('textbox', say('subject')), 'Protect two sisters');
});
