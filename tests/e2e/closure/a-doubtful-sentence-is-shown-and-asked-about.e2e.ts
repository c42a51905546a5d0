import assert from 'node:assert/strict';
import { takeIn } from '../../support/acts.ts';
import { dayFromNow, paper } from '../../support/papers.ts';
import { say } from '../../support/say.ts';
import { story } from '../../support/story.ts';

story('A doubtful sentence is shown and asked about, and the answer can be taken back', async (stage) => {
  await takeIn(stage, paper('first-157-26', { issued: dayFromNow(-20) }));
  const popup = await takeIn(stage, paper('unsure-157-26'));
  await popup.sees(say('said_unsure', 'UA 157/26'));
  await popup.sees(say('unsure_row'));
  assert.equal(await popup.has('button', /^Copy letter/), false, 'no letter until it is answered');
  await popup.click('link', say('open_it'));
  await popup.sees(say('unsure_question'));
  await popup.sees('No further action is requested on behalf of Rosa Inventada.');

  await popup.click('button', say('unsure_yes'));
  await popup.sees(say('said_closed_by_person'));
  await popup.sees(say('closed_by_person'));
  await popup.click('button', say('undo'));
  await popup.sees(say('unsure_question'));
  await popup.click('button', say('unsure_no'));
  await popup.sees(say('said_open'));
  await popup.sees('Dear Minister,');
});
