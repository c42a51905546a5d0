import assert from 'node:assert/strict';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openCase, withCase } from '../../support/acts.ts';
import { say } from '../../support/say.ts';
import { story } from '../../support/story.ts';
import { OWN, SISTERS } from './shared.ts';

/** Catches what the page would hand to the browser as a file. */
const CATCH = `
  const make = window.URL.createObjectURL.bind(window.URL);
  window.URL.createObjectURL = (blob) => { blob.text().then((text) => { window.saved = text; }); return make(blob); };
  window.HTMLAnchorElement.prototype.click = () => {};`;

story(
  'The cases for a group are saved without the person, and looked at before they are added',
  async (stage) => {
    await withCase(stage);
    const desk = await stage.open('desk.html');
    await openCase(desk, SISTERS);
    await desk.fill('textbox', say('own_words'), OWN);
    await desk.port.close();

    const settings = await stage.open('options.html');
    await settings.fill('textbox', say('your_name'), 'Zoë Ejemplo');
    await settings.port.evaluate(CATCH);
    await settings.click('button', say('pack_save'));
    await settings.sees(say('pack_saved_one', '1'));
    const text = await settings.until(
      'the file',
      async () => (await settings.port.evaluate('return window.saved ?? null')) as string | null,
    );
    assert.ok(text.includes('TWO SISTERS'));
    for (const word of [OWN, 'Zoë']) assert.equal(text.includes(word), false, word);
    await settings.click('button', say('erase'));
    await settings.click('button', say('erase_now'));
    await settings.sees(say('erased'));

    const folder = mkdtempSync(path.join(tmpdir(), 'appeal-'));
    const [good, changed] = [path.join(folder, 'cases.json'), path.join(folder, 'changed.json')];
    writeFileSync(good, text);
    writeFileSync(changed, text.replace('despacho@', 'forged@'));
    const other = await stage.open('desk.html#paste');
    await other.sees(say('paste_label'));
    await other.port.chooseFiles('input[type=file]', [changed]);
    await other.sees(say('file_broken', 'changed.json'));
    await other.port.evaluate("location.hash = '#paste'");
    await other.sees(say('paste_label'));
    await other.port.chooseFiles('input[type=file]', [good]);
    await other.sees(SISTERS);
    await other.click('button', say('add_papers_one'));
    await other.sees('Ecuador');
    const popup = await stage.popup(other);
    await popup.sees('Ecuador');
  },
);
