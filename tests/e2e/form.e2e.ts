import assert from 'node:assert/strict';
import { FRAMED, GATE, MINISTRY, SHORT, THANKS } from '../support/contact-forms.ts';
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
  sent,
  values,
} from '../support/form-acts.ts';
import { liveForm } from '../support/live-forms.ts';
import { say } from '../support/say.ts';
import { story } from '../support/story.ts';

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
