import assert from 'node:assert/strict';
import { THANKS } from '../../support/contact-forms.ts';
import { arrivedAt, fillAll, lookAt, prepared, send } from '../../support/form-acts.ts';
import { type LiveForm, liveForm } from '../../support/live-forms.ts';
import { say } from '../../support/say.ts';
import { story } from '../../support/story.ts';
import { LETTER, shows } from './shared.ts';

/** Where a phone number is drawn by a library: what it then shows and sends of the number, and what stands there before. */
const phones: readonly [LiveForm, shown: string, sent: string, before: string][] = [
  ['intl-tel-input', '18 123456', '+4618123456', ''],
  ['imask', '+46 18 123 456', '+46 18 123 456', '+46 __ ___ ___'],
];

for (const [name, shown, arrives, before] of phones) {
  story(`A phone number is put in as ${name} writes it, and taken back`, async (stage) => {
    await prepared(stage);
    const site = await stage.serve({ '/': await liveForm(name), 'POST /send': THANKS });
    const page = await stage.open(site.at('/'));
    const popup = await lookAt(stage, page);
    await popup.fill('textbox', say('form_value', 'Phone'), '+46 18 123456');
    await popup.click('button', fillAll(3));
    await popup.sees(say('form_filled_all', 3));
    await shows(page, '#phone', [shown]);
    await popup.click('button', say('undo_filling'));
    await popup.sees(say('form_undone_other', 3));
    await shows(page, '#phone', [before]);
    await popup.click('button', fillAll(3));
    await popup.sees(say('form_filled_all', 3));
    await send(page, 'Send', site);
    assert.deepEqual(arrivedAt(site), { name: 'Zoë Ejemplo', phone: arrives, message: LETTER });
  });
}
