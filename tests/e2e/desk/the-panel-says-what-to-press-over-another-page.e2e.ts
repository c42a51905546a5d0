import assert from 'node:assert/strict';
import { COMPOSE, openCase, withCase } from '../../support/acts.ts';
import { say } from '../../support/say.ts';
import { story } from '../../support/story.ts';

const HEADLINE = 'TWO SISTERS THREATENED AFTER TESTIMONY';

story('The panel says what to press over another page, and goes on once it was pressed', async (stage) => {
  await withCase(stage);
  const site = await stage.serve({ '/': COMPOSE });
  const first = await stage.open(site.at('/'));
  const popup = await stage.popup(first);
  await openCase(popup, HEADLINE);
  const panel = await stage.beside(popup);
  await panel.sees('New message');

  const other = await stage.serve({ '/': COMPOSE });
  const second = await stage.open(other.at('/'));
  await panel.sees(say('not_pressed'));
  await panel.shows('heading', HEADLINE);

  // The press opens this page to the extension; the panel notices by itself.
  const again = await stage.popup(second);
  await again.sees(HEADLINE);
  await again.port.close();
  await panel.sees('New message');
  await panel.click('button', say('put_into_page'));
  await panel.sees(say('all_filled'));
  assert.notEqual(await second.value('textbox', 'Message'), '');
  assert.equal(await first.value('textbox', 'Message'), '');
  await panel.port.close();
});
