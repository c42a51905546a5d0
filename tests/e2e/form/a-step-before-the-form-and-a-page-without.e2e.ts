import assert from 'node:assert/strict';
import { FRAMED, GATE, SHORT } from '../../support/contact-forms.ts';
import { lookAt, prepared } from '../../support/form-acts.ts';
import { say } from '../../support/say.ts';
import { story } from '../../support/story.ts';

story('A step before the form, and a page without one, are told; a frame’s form is filled', async (stage) => {
  await prepared(stage);
  const site = await stage.serve({
    '/gate': GATE,
    '/none': '<!doctype html><p>News',
    '/framed': FRAMED,
    '/short': SHORT,
  });
  let page = await stage.open(site.at('/gate'));
  let popup = await lookAt(stage, page);
  await popup.sees(say('form_gate'));
  await popup.port.close();
  page = await stage.open(site.at('/none'));
  popup = await lookAt(stage, page);
  await popup.sees(say('form_none'));
  await popup.port.close();
  page = await stage.open(site.at('/framed'));
  popup = await lookAt(stage, page);
  await popup.click('button', say('form_fill_one', 1));
  await popup.sees(say('form_filled', 1, 2));
  const name = await page.port.evaluate(
    "return document.querySelector('iframe').contentDocument.querySelector('input').value",
  );
  assert.equal(name, 'Zoë Ejemplo');
});
