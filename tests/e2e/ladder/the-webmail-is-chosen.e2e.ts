import assert from 'node:assert/strict';
import { openCase, withCase } from '../../support/acts.ts';
import { say } from '../../support/say.ts';
import { story } from '../../support/story.ts';
import { HEADLINE } from './shared.ts';

/** The list of webmails, among others. */
const LIST = `[...document.querySelectorAll('select')].find(({ labels }) => labels[0]?.textContent === ${JSON.stringify(say('your_webmail'))})`;

story('The webmail is chosen once', async (stage) => {
  await withCase(stage);
  const site = await stage.serve({ '/': '<!doctype html><title>A page</title><p>Nothing to write in.' });
  const page = await stage.open(site.at('/'));
  let popup = await stage.popup(page);
  await openCase(popup, HEADLINE);
  await popup.sees(say('compose_no_webmail'));
  await popup.port.evaluate(`const list = ${LIST}; list.value = 'gmail';
    list.dispatchEvent(new window.Event('change', { bubbles: true }));`);
  await popup.sees(say('compose_in', 'Gmail'));
  await popup.port.close();

  popup = await stage.popup(page);
  await openCase(popup, HEADLINE);
  await popup.sees(say('compose_in', 'Gmail'));
  const settings = await stage.open('options.html');
  assert.equal(
    await settings.until('the list', () =>
      settings.port.evaluate(`return ${LIST}?.value || null`).then((id) => id as string),
    ),
    'gmail',
  );
});
