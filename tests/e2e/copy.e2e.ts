import assert from 'node:assert/strict';
import { clipboard, openCase, withCase } from '../support/acts.ts';
import { say } from '../support/say.ts';
import { story } from '../support/story.ts';

const HEADLINE = 'TWO SISTERS THREATENED AFTER TESTIMONY';
const TO = 'despacho@interior-inventado.example';
const LETTER =
  /^Dear Minister,\n\nI am writing about Rosa Inventada[\s\S]*without delay\.\n\n[\s\S]*Yours sincerely,/;

story('One press copies the letter, the subject, an address or everything', async (stage) => {
  await withCase(stage);
  const page = await stage.open('about:blank');
  const inCase = async () => {
    const popup = await stage.popup(page);
    await openCase(popup, HEADLINE);
    return popup;
  };

  let popup = await stage.popup(page);
  await popup.click('button', /^Copy letter/);
  await popup.sees(say('copied_letter', 'UA 157/26'));
  assert.match(await clipboard(stage), LETTER, 'from the list');

  popup = await inCase();
  await popup.click('button', `${say('copy')} ${TO}`);
  await popup.sees(say('copied_address', TO));
  assert.equal(await clipboard(stage), TO);

  popup = await inCase();
  const subject = await popup.value('textbox', say('subject'));
  assert.notEqual(subject, '');
  await popup.click('button', `${say('copy')} ${say('copy_subject')}`);
  await popup.sees(say('copied_subject'));
  assert.equal(await clipboard(stage), subject);

  popup = await inCase();
  await popup.click('button', say('copy_letter'));
  await popup.sees(say('copied_letter', 'UA 157/26'));
  assert.match(await clipboard(stage), LETTER, 'from the case');

  popup = await inCase();
  await popup.click('button', say('copy_everything'));
  await popup.sees(say('copied_everything'));
  const everything = await clipboard(stage);
  assert.ok(everything.startsWith(`${say('field_to')}: ${TO}`), everything);
  assert.ok(everything.includes(subject));
  assert.ok(everything.includes('Dear Minister,\n\nI am writing'));
});
