import assert from 'node:assert/strict';
import { openCase, takeIn } from '../support/acts.ts';
import { FRAMED, GATE, MINISTRY, SHORT, THANKS } from '../support/contact-forms.ts';
import { liveForm } from '../support/live-forms.ts';
import { paper } from '../support/papers.ts';
import { say } from '../support/say.ts';
import type { Screen } from '../support/screen.ts';
import type { Site } from '../support/site.ts';
import { type Stage, story } from '../support/story.ts';

const HEADLINE = 'TWO SISTERS THREATENED AFTER TESTIMONY';

const FIRST = 'I am writing about Rosa Inventada and Luz Inventada, who defend the river of their community.';
const ASKS = [
  'I ask you to give them the protection that they ask for, in agreement with them and without delay.',
  'I also ask you to have the threats against them investigated promptly.',
];
const BETWEEN =
  'Their village has lived by this river for as long as anybody can tell; nobody has asked it “why”.';

/** A letter with these paragraphs, as a script of the page holds it. */
const letterOf = (...paragraphs: string[]): string =>
  ['Dear Minister,', ...paragraphs, 'Yours sincerely,\nZoë Ejemplo\nUppsala, Sweden'].join('\n\n');

/** What arrives of it when a form is sent: on the way a line break is two characters. */
const sent = (...paragraphs: string[]): string => letterOf(...paragraphs).replaceAll('\n', '\r\n');

/** A case, and a person with a name and a town. */
async function prepared(stage: Stage): Promise<void> {
  const text = paper('first-157-26').replace(FIRST, `${FIRST}\n\n${BETWEEN}`);
  await (await takeIn(stage, text)).port.close();
  const settings = await stage.open('options.html');
  await settings.fill('textbox', say('your_name'), 'Zoë Ejemplo');
  await settings.fill('textbox', say('your_town'), 'Uppsala, Sweden');
  await settings.sees(say('kept'));
  await settings.port.close();
}

/** Opens the popup over a page, and in it the list of the form's fields. */
async function lookAt(stage: Stage, page: Screen): Promise<Screen> {
  const popup = await stage.popup(page);
  await openCase(popup, HEADLINE);
  await popup.click('button', say('fill_form'));
  return popup;
}

const fillAll = (count: number): string => say('form_fill_other', count);

/** Sends the form by hand. */
async function send(page: Screen, button: string, site: Site): Promise<void> {
  await page.port.bringToFront();
  await page.click('button', button);
  await page.until('what was sent', async () => site.arrived().length > 0);
}

const values = (page: Screen, selector: string) =>
  page.port.evaluate(
    `return [...document.querySelectorAll(${JSON.stringify(selector)})].map((box) => [box.name, box.type === 'checkbox' ? box.checked : box.value])`,
  ) as Promise<[string, string | boolean][]>;

const arrivedAt = (site: Site) => Object.fromEntries(site.arrived()[0] ?? []);

story('A letter goes through a ministry’s form: each value whole, traps untouched', async (stage) => {
  await prepared(stage);
  const site = await stage.serve({ '/': MINISTRY, 'POST /send': THANKS });
  const page = await stage.open(site.at('/'));
  const untouched = await values(page, 'input, select, textarea');
  const popup = await lookAt(stage, page);
  await popup.sees('Escríbanos at 127.0.0.1');
  assert.deepEqual(await values(page, 'input, select, textarea'), untouched, 'looking changes nothing');
  await popup.fill('textbox', say('form_value', 'Correo electrónico'), 'zoe@ejemplo.example');
  await popup.fill('textbox', say('form_value', 'Confirme su correo'), 'zoe@ejemplo.example');
  await popup.click('checkbox', /^Tema/);
  await popup.click('checkbox', /aviso de privacidad/);
  await popup.click('button', fillAll(10));
  await popup.sees(say('form_filled_all', 10));
  assert.equal(site.arrived().length, 0, 'nothing is sent by itself');

  await send(page, 'Enviar', site);
  const { f8: subject, f9: letter, ...rest } = arrivedAt(site);
  assert.deepEqual(rest, {
    f1: 'Zoë',
    f2: 'Ejemplo',
    f3: 'zoe@ejemplo.example',
    f4: 'zoe@ejemplo.example',
    f5: '23',
    f6: 'Uppsala',
    f7: '2',
    phone: '',
    privacy: '1',
  });
  assert.equal(subject, 'About Rosa Inventada and Luz Inventada');
  assert.equal(letter, sent(FIRST, BETWEEN, ...ASKS));
});

story('What was filled is taken back, also by a popup that was opened anew', async (stage) => {
  await prepared(stage);
  const site = await stage.serve({ '/': MINISTRY });
  const page = await stage.open(site.at('/'));
  const before = await values(page, 'input, select, textarea');
  let popup = await lookAt(stage, page);
  await popup.click('button', fillAll(6));
  await popup.sees(say('form_filled', 6, 10));
  assert.notDeepEqual(await values(page, 'input, select, textarea'), before);
  await popup.click('button', say('undo_filling'));
  await popup.sees(say('form_undone_other', 6));
  assert.deepEqual(await values(page, 'input, select, textarea'), before);

  await popup.click('button', fillAll(6));
  await popup.sees(say('form_filled', 6, 10));
  await popup.port.close();
  popup = await lookAt(stage, page);
  await popup.click('button', say('form_take_back_other', 6));
  await popup.sees(say('form_undone_other', 6));
  assert.deepEqual(await values(page, 'input, select, textarea'), before);
});

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

story('“Did it go through?”: what the person says is noted, and nothing else', async (stage) => {
  await prepared(stage);
  const site = await stage.serve({ '/': SHORT });
  const page = await stage.open(site.at('/'));
  const popup = await lookAt(stage, page);
  await popup.click('button', say('form_fill_one', 1));
  await popup.sees(say('form_filled', 1, 2));
  await popup.click('button', new RegExp(`^${say('form_yes')}`));
  await popup.sees(say('said_sent', '').slice(0, 8));
  assert.deepEqual(site.arrived(), []);
});

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

for (const framework of ['react', 'vue'] as const) {
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
