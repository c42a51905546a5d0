import assert from 'node:assert/strict';
import { openCase, takeIn } from '../../support/acts.ts';
import { say } from '../../support/say.ts';
import { story } from '../../support/story.ts';
import { HEADLINE, PAPER } from './shared.ts';

const NOTICE = `Undelivered Mail Returned to Sender

<office@interior.example>: host mx.interior.example said: 550 5.1.1 User unknown`;

story('A letter that came back goes by the next channel', async (stage) => {
  const popup = await takeIn(stage, PAPER);
  await popup.port.close();
  const desk = await stage.open('desk.html');
  await openCase(desk, HEADLINE);
  await desk.sees('office@interior.example');
  await desk.click('link', say('plan'));
  await desk.click('button', new RegExp(`^${say('note_written')} .*${say('channel_email')}$`));
  await desk.sees(say('note_another'));

  await stage.driver.killBackground();
  await desk.paste('textbox', say('bounce_paste'), NOTICE);
  await desk.click('button', say('bounce_note'));
  await desk.sees(say('next_channel', say('by_form')));

  await desk.click('link', new RegExp(`^${say('to_the_letter')}`));
  await desk.sees(say('letter_came_back'));
  assert.doesNotMatch(await desk.text(), /office@interior\.example/);
  await desk.shows('button', say('open_form'));

  // What was noted is there in another window, and after the background has ended.
  await stage.driver.killBackground();
  const journal = await stage.open('desk.html#journal');
  await journal.sees(/Came back from office@/);
});
