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
  send,
} from '../../support/form-acts.ts';
import { liveForm } from '../../support/live-forms.ts';
import { say } from '../../support/say.ts';
import { story } from '../../support/story.ts';

for (const framework of ['react', 'vue', 'angular', 'svelte'] as const) {
  story(`A form that ${framework} draws holds what was filled, a list that loads late too`, async (stage) => {
    await prepared(stage);
    const site = await stage.serve({ '/': await liveForm(framework), 'POST /send': THANKS });
    const page = await stage.open(site.at('/'));
    const popup = await lookAt(stage, page);
    await popup.fill('textbox', say('form_value', 'E-mail'), 'zoe@ejemplo.example');
    await popup.fill('textbox', say('form_value', 'Region'), 'Uppsala');
    await popup.click('checkbox', /privacy notice/);
    await popup.click('button', fillAll(7));
    await popup.sees(say('form_filled_all', 7));
    await send(page, 'Send', site);
    assert.deepEqual(arrivedAt(site), {
      name: 'Zoë Ejemplo',
      email: 'zoe@ejemplo.example',
      country: 'SE',
      region: 'Uppsala',
      subject: 'About Rosa Inventada and Luz Inventada',
      message: letterOf(FIRST, BETWEEN, ...ASKS),
      agreed: 'true',
    });
  });
}
