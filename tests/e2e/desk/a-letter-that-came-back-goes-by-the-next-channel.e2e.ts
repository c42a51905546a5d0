import assert from 'node:assert/strict';
import { openCase, takeIn } from '../../support/acts.ts';
import { say } from '../../support/say.ts';
import { story } from '../../support/story.ts';

/** An invented paper whose minister has an e-mail address and a contact form. */
const PAPER = `First UA: 91/26 Index: AMR 28/0091/2026 Ecuador Date: 2 November 2026

URGENT ACTION

WITNESS THREATENED AFTER TESTIMONY

TAKE ACTION: WRITE AN APPEAL IN YOUR OWN WORDS OR USE THIS MODEL LETTER

Esteban Quirola Mena
Minister of the Interior
Email: office@interior.example
Website: https://interior.example/contact
Salutation: Dear Minister

Dear Minister,

Please protect Rosa Tanguila.

Yours sincerely,

PLEASE TAKE ACTION AS SOON AS POSSIBLE UNTIL: 14 December 2099
`;
const HEADLINE = 'WITNESS THREATENED AFTER TESTIMONY';
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
  assert.equal(await desk.has('button', say('open_form')), true);

  // What was noted is there in another window, and after the background has ended.
  await stage.driver.killBackground();
  const journal = await stage.open('desk.html#journal');
  await journal.sees(/Came back from office@/);
});
