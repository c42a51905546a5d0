import assert from 'node:assert/strict';
import { say } from '../../support/say.ts';
import { story } from '../../support/story.ts';
import { chooseFirst, compose, LABEL } from './shared.ts';

story('Text that is there already is asked about first, from the menu too', async (stage) => {
  const page = await compose(stage);
  await chooseFirst(stage, page);
  await page.click('textbox', 'Message');
  await page.port.type('A beginning of my own.');
  const popup = await stage.menu(page, [say('menu_insert'), LABEL]);
  await popup.sees(say('text_there'));
  assert.equal(await page.value('textbox', 'Message'), 'A beginning of my own.');
});
