import assert from 'node:assert/strict';
import { THANKS } from '../../support/contact-forms.ts';
import {
  ASKS,
  arrivedAt,
  BETWEEN,
  FIRST,
  fillAll,
  letterOf,
  lookAt,
  prepared,
} from '../../support/form-acts.ts';
import { liveForm } from '../../support/live-forms.ts';
import { say } from '../../support/say.ts';
import { story } from '../../support/story.ts';

story('A form in a shadow root, with a phone number that writes itself in its own way', async (stage) => {
  await prepared(stage);
  const site = await stage.serve({ '/': await liveForm('shadow'), 'POST /send': THANKS });
  const page = await stage.open(site.at('/'));
  const popup = await lookAt(stage, page);
  await popup.fill('textbox', say('form_value', 'Phone'), '+46 18 123456');
  await popup.click('button', fillAll(3));
  await popup.sees(say('form_filled_all', 3));
  await page.port.evaluate(
    "document.querySelector('contact-form').shadowRoot.querySelector('button').click()",
  );
  await page.until('what was sent', async () => site.arrived().length > 0);
  const { name, phone, message } = arrivedAt(site);
  assert.deepEqual([name, phone], ['Zoë Ejemplo', '+46 (18) 123456']);
  assert.equal(message, letterOf(FIRST, BETWEEN, ...ASKS));
});
