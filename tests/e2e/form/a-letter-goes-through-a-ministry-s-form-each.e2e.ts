import assert from 'node:assert/strict';
import { MINISTRY, THANKS } from '../../support/contact-forms.ts';
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
  values,
} from '../../support/form-acts.ts';
import { say } from '../../support/say.ts';
import { story } from '../../support/story.ts';

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
    g1: '',
    g2: '',
    g3: '',
    g4: '',
    phone: '',
    privacy: '1',
  });
  assert.equal(subject, 'About Rosa Inventada and Luz Inventada');
  assert.equal(letter, sent(FIRST, BETWEEN, ...ASKS));
});
