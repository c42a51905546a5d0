import assert from 'node:assert/strict';
import { COMPOSE, withCase } from '../../support/acts.ts';
import { say } from '../../support/say.ts';
import { story } from '../../support/story.ts';
import { compose, fields, putIn, TO, timesIn } from './shared.ts';

const FRIEND = 'friend@else.example';

story('A message to somebody else is asked about first', async (stage) => {
  await withCase(stage);
  const page = await compose(stage, COMPOSE);
  await page.fill('textbox', 'To', FRIEND);
  await page.click('textbox', 'Message');
  let popup = await putIn(stage, page);
  await popup.sees(FRIEND);
  await popup.click('button', say('leave_it'));
  await popup.port.close();
  assert.deepEqual(await fields(page), { to: FRIEND, cc: '', subject: '', body: '' });

  await page.fill('textbox', 'To', ' ');
  await page.click('textbox', 'Message');
  popup = await putIn(stage, page);
  await popup.sees(say('all_filled'));
  const put = await fields(page);
  assert.equal(put.to?.trim(), TO);
  assert.equal(timesIn(put.body, 'without delay'), 1);
});
