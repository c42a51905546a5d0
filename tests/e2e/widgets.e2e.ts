import assert from 'node:assert/strict';
import { THANKS } from '../support/contact-forms.ts';
import {
  ASKS,
  arrivedAt,
  BETWEEN,
  FIRST,
  fillAll,
  lookAt,
  prepared,
  send,
  sent,
} from '../support/form-acts.ts';
import { type LiveForm, liveForm } from '../support/live-forms.ts';
import { say } from '../support/say.ts';
import type { Screen } from '../support/screen.ts';
import { story } from '../support/story.ts';

/** What a person reads at the widgets of a country and a topic. */
const shownIn = (page: Screen, selector: string) =>
  page.port.evaluate(
    `return [...document.querySelectorAll(${JSON.stringify(selector)})].map((node) => (node.value ?? node.innerText).trim())`,
  );

const shows = (page: Screen, selector: string, wanted: string[]) =>
  page.until(`${selector}: ${wanted}`, async () => {
    const shown = (await shownIn(page, selector)) as string[];
    return JSON.stringify(shown) === JSON.stringify(wanted);
  });

const LETTER = sent(FIRST, BETWEEN, ...ASKS);

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
