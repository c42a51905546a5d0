import assert from 'node:assert/strict';
import { say } from '../../support/say.ts';
import { story } from '../../support/story.ts';
import { fields, goOn, newMessage, overMailbox, TO } from './shared.ts';

const own = 'Please let them live in safety. '.repeat(200).trim();

story('A letter that is too long for a link is put in at the press of the button there', async (stage) => {
  const opened = await overMailbox(stage, own);
  await opened.popup.click('button', `${say('ties_no')} ${say('ties_unseen', 'Ecuador')}`);
  await opened.popup.sees(say('compose_part'));
  await opened.popup.click('summary', say('other_ways'));
  await opened.popup.sees(say('mail_too_long'));
  const page = await newMessage(stage, opened);
  assert.deepEqual((await fields(page)).slice(3), ['']);
  const popup = await stage.popup(page);
  await popup.sees(say('all_filled'));
  const [to, , subject, body = ''] = await fields(page);
  assert.equal(to, TO);
  assert.notEqual(subject, '');
  assert.equal(body.split(own).length, 2);
  await popup.port.close();

  const again = await stage.popup(page);
  await again.sees(say('cases'));
});

story('Where there is something to look at first, it takes one press more', async (stage) => {
  const opened = await overMailbox(stage, own);
  await opened.popup.sees(say('compose_part'));
  const page = await newMessage(stage, opened);
  const popup = await goOn(stage, page, opened.home);
  await popup.sees(say('all_filled'));
  assert.equal((await fields(page))[3]?.split(own).length, 2);
});
