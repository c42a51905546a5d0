import assert from 'node:assert/strict';
import { THANKS } from '../../support/contact-forms.ts';
import { arrivedAt, fillAll, lookAt, prepared, send } from '../../support/form-acts.ts';
import { liveForm } from '../../support/live-forms.ts';
import { say } from '../../support/say.ts';
import { story } from '../../support/story.ts';
import { LETTER, shows } from './shared.ts';

story(
  'A country and a topic are chosen where a button opens a list made only then, and taken back',
  async (stage) => {
    await prepared(stage);
    const site = await stage.serve({ '/': await liveForm('listbox'), 'POST /send': THANKS });
    const page = await stage.open(site.at('/'));
    const popup = await lookAt(stage, page);
    await popup.click('checkbox', /^Topic/);
    await popup.click('button', fillAll(4));
    await popup.sees(say('form_filled_all', 4));
    await shows(page, '.shown', ['Suecia', 'Human rights']);
    await popup.click('button', say('undo_filling'));
    await popup.sees(say('form_undone_other', 4));
    await shows(page, '.shown', ['Choose', 'Choose']);
    await popup.click('button', fillAll(4));
    await popup.sees(say('form_filled_all', 4));
    await shows(page, '.shown', ['Suecia', 'Human rights']);
    await send(page, 'Send', site);
    assert.deepEqual(arrivedAt(site), { name: 'Zoë Ejemplo', country: '23', topic: 'b', message: LETTER });
  },
);
