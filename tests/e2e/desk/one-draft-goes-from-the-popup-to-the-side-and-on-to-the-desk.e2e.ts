import assert from 'node:assert/strict';
import { COMPOSE, openCase, withCase } from '../../support/acts.ts';
import { say } from '../../support/say.ts';
import { story } from '../../support/story.ts';

const HEADLINE = 'TWO SISTERS THREATENED AFTER TESTIMONY';
const BEGUN = 'As a nurse I know ';
const MORE = 'what clean water means ';
const END = 'for a child.';

story('One draft goes from the popup to the side and on to the desk', async (stage) => {
  await withCase(stage);
  const site = await stage.serve({ '/': COMPOSE });
  const page = await stage.open(site.at('/'));
  const popup = await stage.popup(page);
  await openCase(popup, HEADLINE);
  await popup.click('textbox', say('own_words'));
  await popup.port.type(BEGUN);

  const panel = await stage.beside(popup);
  await panel.sees(HEADLINE);
  assert.equal(await panel.value('textbox', say('own_words')), BEGUN);
  await panel.click('textbox', say('own_words'));
  await panel.port.press('End');
  await panel.port.type(MORE);

  const desk = await stage.open('desk.html');
  await openCase(desk, HEADLINE);
  assert.equal(await desk.value('textbox', say('own_words')), BEGUN + MORE);
  await desk.click('textbox', say('own_words'));
  await desk.port.press('End');
  await desk.port.type(END);

  // Both are open: the panel stays in step with what is typed at the desk.
  await panel.until(
    'what was typed at the desk',
    async () => (await panel.value('textbox', say('own_words'))) === BEGUN + MORE + END,
  );
  await desk.port.close();
  await page.port.bringToFront();
  await panel.sees('New message');
  await panel.click('button', say('put_into_page'));
  await panel.sees(say('all_filled'));
  assert.match(await page.value('textbox', 'Message'), new RegExp(BEGUN + MORE + END));
  await panel.port.close();
});
