import assert from 'node:assert/strict';
import { THANKS } from '../../support/contact-forms.ts';
import { arrivedAt, fillAll, lookAt, prepared, send } from '../../support/form-acts.ts';
import { type LiveForm, liveForm } from '../../support/live-forms.ts';
import { say } from '../../support/say.ts';
import { story } from '../../support/story.ts';
import { LETTER, shows } from './shared.ts';

/** Where each widget shows what was chosen, and what stands there before. */
const lists: readonly [LiveForm, shown: string, before: string][] = [
  ['select2', '.select2-selection__rendered', 'Choose'],
  ['chosen', '.chosen-single span', 'Choose'],
  ['choices', '.choices__inner .choices__item', 'Choose'],
  ['tom-select', '.ts-control', ''],
];

for (const [name, shown, before] of lists) {
  story(`A country and a topic are chosen in ${name}, and taken back`, async (stage) => {
    await prepared(stage);
    const site = await stage.serve({ '/': await liveForm(name), 'POST /send': THANKS });
    const page = await stage.open(site.at('/'));
    const popup = await lookAt(stage, page);
    await popup.click('checkbox', /^Topic/);
    await popup.click('button', fillAll(4));
    await popup.sees(say('form_filled_all', 4));
    await shows(page, shown, ['Sweden', 'Human rights']);
    await popup.click('button', say('undo_filling'));
    await popup.sees(say('form_undone_other', 4));
    await shows(page, shown, [before, before]);
    await popup.click('button', fillAll(4));
    await popup.sees(say('form_filled_all', 4));
    await shows(page, shown, ['Sweden', 'Human rights']);
    await send(page, 'Send', site);
    assert.deepEqual(arrivedAt(site), { name: 'Zoë Ejemplo', country: '23', topic: 'b', message: LETTER });
  });
}
