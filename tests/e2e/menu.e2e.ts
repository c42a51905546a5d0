/** The context menu of a field has the active cases; Chromium's own menu is out of reach, what it calls is the same. */
import assert from 'node:assert/strict';
import { COMPOSE, withCase } from '../support/acts.ts';
import { say } from '../support/say.ts';
import { type Stage, story } from '../support/story.ts';

const LABEL = 'UA 157/26';

async function compose(stage: Stage) {
  await withCase(stage);
  const page = await stage.open((await stage.serve({ '/': COMPOSE })).at('/'));
  await page.click('textbox', 'Message');
  return page;
}

story(
  'A case that is chosen in the menu of a field is put in there, and reported',
  async (stage) => {
    const page = await compose(stage);
    const popup = await stage.menu(page, [say('menu_insert'), LABEL]);
    await popup.sees(say('all_filled'));
    assert.match(await page.value('textbox', 'To'), /^despacho@interior-inventado\.example/);
    const body = await page.value('textbox', 'Message');
    assert.equal(body.split('without delay').length, 2, 'once');
    await popup.port.close();

    const next = await stage.popup(page);
    await next.sees(say('cases'));
  },
  { only: 'firefox' },
);

story(
  'Text that is there already is asked about first, from the menu too',
  async (stage) => {
    const page = await compose(stage);
    await page.port.type('A beginning of my own.');
    const popup = await stage.menu(page, [say('menu_insert'), LABEL]);
    await popup.sees(say('text_there'));
    assert.equal(await page.value('textbox', 'Message'), 'A beginning of my own.');
  },
  { only: 'firefox' },
);
