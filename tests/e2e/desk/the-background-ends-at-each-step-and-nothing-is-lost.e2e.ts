import assert from 'node:assert/strict';
import { openCase, takeIn } from '../../support/acts.ts';
import { say } from '../../support/say.ts';
import { story } from '../../support/story.ts';
import { HEADLINE, PAPER } from './shared.ts';

story('The background ends at each step at the desk, and nothing is lost', async (stage) => {
  await (await takeIn(stage, PAPER)).port.close();
  const end = () => stage.driver.killBackground();
  const desk = await stage.open('desk.html');
  await end();
  await openCase(desk, HEADLINE);
  await end();
  await desk.fill('textbox', say('subject'), 'Protect two sisters');
  await end();
  await desk.click('textbox', say('own_words'));
  await desk.port.type('As a nurse');
  await end();
  await desk.port.type(' I ask.');
  await end();

  await desk.click('link', say('plan'));
  await end();
  await desk.click('button', new RegExp(`^${say('note_written')} .*${say('channel_email')}$`));
  await desk.sees(say('note_another'));
  await end();
  await desk.click('button', say('embassy_add'));
  await desk.fill('textbox', say('embassy_emails'), 'embassy@invented.example');
  await end();
  await desk.click('button', say('embassy_keep'));
  await desk.sees('embassy@invented.example');
  await end();

  const popup = await stage.popup(desk);
  await openCase(popup, HEADLINE);
  // The embassy is next; what was typed for the minister is a press away.
  await popup.sees('Your Excellency,');
  await popup.click('button', /^Minister/);
  assert.equal(await popup.value('textbox', say('subject')), 'Protect two sisters');
  assert.equal(await popup.value('textbox', say('own_words')), 'As a nurse I ask.');
  await popup.click('link', say('plan'));
  await popup.sees('embassy@invented.example');
  await popup.sees(say('note_another'));
});
