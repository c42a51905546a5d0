import assert from 'node:assert/strict';
import { openCase, sendPaper, withCase } from '../../support/acts.ts';
import { say } from '../../support/say.ts';
import { story } from '../../support/story.ts';
import { OWN, SISTERS, UPDATE } from './shared.ts';

const NEW = 'ministro@interior-inventado.example';

story(
  'An update that comes while a letter is written says what it changes, and loses no word',
  async (stage) => {
    await withCase(stage);
    const desk = await stage.open('desk.html');
    await openCase(desk, SISTERS);
    await desk.fill('textbox', say('own_words'), OWN);
    await desk.sees('despacho@');

    const other = await stage.open('desk.html');
    await sendPaper(other, UPDATE);
    await other.port.close();

    await desk.port.bringToFront();
    await desk.sees(say('newer_title'));
    await desk.sees(`the address is ${NEW}`);
    await desk.sees(say('warn_superseded'));
    await desk.sees('from outside the province');
    assert.equal(await desk.value('textbox', say('own_words')), OWN);
    await desk.port.close();

    const popup = await stage.popup(await stage.open('about:blank'));
    await openCase(popup, SISTERS);
    await popup.sees(say('newer_title'));
    await popup.click('button', say('newer_seen'));
    await popup.misses(say('newer_title'));
    assert.equal(await popup.value('textbox', say('own_words')), OWN);
  },
);
