import assert from 'node:assert/strict';
import { say } from '../../support/say.ts';
import { story } from '../../support/story.ts';
import { chooseFirst, compose, LABEL } from './shared.ts';

story('A case that is chosen in the menu of a field is put in there, and reported', async (stage) => {
  const page = await compose(stage);
  await chooseFirst(stage, page);
  assert.equal(await page.value('textbox', 'Message'), '', 'what is to be looked at comes first');
  await page.click('textbox', 'Message');
  const popup = await stage.menu(page, [say('menu_insert'), LABEL]);
  await popup.sees(say('all_filled'));
  assert.match(await page.value('textbox', 'To'), /^despacho@interior-inventado\.example/);
  const body = await page.value('textbox', 'Message');
  assert.equal(body.split('without delay').length, 2, 'once');
  await popup.port.close();

  const next = await stage.popup(page);
  await next.sees(say('cases'));
});
