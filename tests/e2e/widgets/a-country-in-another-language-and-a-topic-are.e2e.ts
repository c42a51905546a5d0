import assert from 'node:assert/strict';
import { THANKS } from '../../support/contact-forms.ts';
import { arrivedAt, fillAll, lookAt, prepared, send } from '../../support/form-acts.ts';
import { liveForm } from '../../support/live-forms.ts';
import { say } from '../../support/say.ts';
import { story } from '../../support/story.ts';
import { LETTER, shows } from './shared.ts';

story(
  'A country in another language and a topic are chosen in boxes that open a list, and taken back',
  async (stage) => {
    await prepared(stage);
    const site = await stage.serve({ '/': await liveForm('combobox'), 'POST /send': THANKS });
    const page = await stage.open(site.at('/'));
    const popup = await lookAt(stage, page);
    await popup.click('checkbox', /^Topic/);
    await popup.click('button', fillAll(4));
    await popup.sees(say('form_filled_all', 4));
    await shows(page, '[role=combobox]', ['Suecia', 'Human rights']);
    await popup.click('button', say('undo_filling'));
    await popup.sees(say('form_undone_other', 4));
    await shows(page, '[role=combobox]', ['', '']);
    await popup.click('button', fillAll(4));
    await popup.sees(say('form_filled_all', 4));
    await send(page, 'Send', site);
    assert.deepEqual(arrivedAt(site), { name: 'Zoë Ejemplo', country: '23', topic: 'b', message: LETTER });
  },
);
