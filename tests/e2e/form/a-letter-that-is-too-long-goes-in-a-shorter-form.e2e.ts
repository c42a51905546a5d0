import assert from 'node:assert/strict';
import { SHORT, THANKS } from '../../support/contact-forms.ts';
import { ASKS, arrivedAt, FIRST, fillAll, lookAt, prepared, send, sent } from '../../support/form-acts.ts';
import { say } from '../../support/say.ts';
import { story } from '../../support/story.ts';

story('A letter that is too long goes in a shorter form, whole and within the limit', async (stage) => {
  await prepared(stage);
  const site = await stage.serve({ '/': SHORT, 'POST /send': THANKS });
  const page = await stage.open(site.at('/'));
  const popup = await lookAt(stage, page);
  await popup.sees(/the form takes 400/);
  await popup.click('radio', /^Leave out/);
  await popup.sees(say('form_left_out'));
  await popup.click('button', fillAll(2));
  await popup.sees(say('form_filled_all', 2));
  await send(page, 'Send', site);
  assert.deepEqual(arrivedAt(site), { n: 'Zoë Ejemplo', m: sent(FIRST, ...ASKS) });
});
