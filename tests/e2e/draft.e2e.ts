import assert from 'node:assert/strict';
import { openCase, withCase } from '../support/acts.ts';
import { say } from '../support/say.ts';
import { story } from '../support/story.ts';

const HEADLINE = 'TWO SISTERS THREATENED AFTER TESTIMONY';
const OWN = 'As a nurse I know what clean water means for a child.';

story('Every keystroke is kept, though the popup is closed at once', async (stage) => {
  await withCase(stage);
  const page = await stage.open('about:blank');

  let popup = await stage.popup(page);
  await openCase(popup, HEADLINE);
  await popup.sees('Dear Minister,');
  await popup.click('textbox', say('own_words'));
  await popup.port.type(OWN);
  await popup.port.close();

  popup = await stage.popup(page);
  await popup.sees(say('draft_kept'));
  await openCase(popup, HEADLINE);
  assert.equal(await popup.value('textbox', say('own_words')), OWN);
  await popup.fill('textbox', say('your_name'), 'Zoë Ejemplo');
  await popup.fill('textbox', say('your_town'), 'Ciudad Inventada');
  await popup.fill('textbox', say('subject'), 'Protect two sisters');
  await popup.port.close();

  popup = await stage.popup(page);
  await openCase(popup, HEADLINE);
  assert.equal(await popup.value('textbox', say('subject')), 'Protect two sisters');
  assert.equal(await popup.value('textbox', say('own_words')), OWN);
  await popup.sees('Yours sincerely,\n');
  await popup.sees('Zoë Ejemplo');
  await popup.sees('Ciudad Inventada');

  await popup.click('button', say('change_text'));
  await popup.sees(say('like_model', '[0-9]+').replace('[0-9]+', ''));
  await popup.fill('textbox', say('text_changed'), 'I write in my own words.');
  await popup.sees(/is not named in your letter/);
  await popup.sees(/Left out of your letter/);
  await popup.port.close();
  popup = await stage.popup(page);
  await openCase(popup, HEADLINE);
  assert.equal(await popup.value('textbox', say('text_changed')), 'I write in my own words.');
  await popup.click('button', say('official_text_back'));
  await popup.sees('who defend the river of their community');
});
