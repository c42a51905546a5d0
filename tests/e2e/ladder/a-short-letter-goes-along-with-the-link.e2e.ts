import assert from 'node:assert/strict';
import { say } from '../../support/say.ts';
import { story } from '../../support/story.ts';
import { fields, goOn, newMessage, overMailbox, TO } from './shared.ts';

story('A short letter goes along with the link, and the next press finds it there', async (stage) => {
  const opened = await overMailbox(stage);
  await opened.popup.sees(say('compose_whole'));
  await opened.popup.sees(say('compose_logged', 'Roundcube'));
  const page = await newMessage(stage, opened);
  const held = await fields(page);
  assert.equal(held[0], TO);
  assert.match(held[3] ?? '', /^Dear Minister,\s/);
  const popup = await goOn(stage, page, opened.home);
  await popup.sees(say('all_filled'));
  await popup.sees(say('field_was_there'));
  assert.deepEqual(await fields(page), held, 'nothing is put in twice');
});
