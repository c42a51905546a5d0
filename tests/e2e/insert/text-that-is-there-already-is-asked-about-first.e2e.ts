import assert from 'node:assert/strict';
import { COMPOSE, withCase } from '../../support/acts.ts';
import { say } from '../../support/say.ts';
import { story } from '../../support/story.ts';
import { compose, fields, putIn, timesIn } from './shared.ts';

story('Text that is there already is asked about first', async (stage) => {
  await withCase(stage);
  const page = await compose(stage, COMPOSE);
  await page.port.type('A beginning of my own.');
  const popup = await putIn(stage, page);
  await popup.sees(say('text_there'));
  await popup.click('button', say('leave_it'));
  assert.equal((await fields(page)).body, 'A beginning of my own.');
  await popup.click('button', say('put_into_page'));
  await popup.click('button', say('put_anyway'));
  await popup.sees(say('all_filled'));
  const { body } = await fields(page);
  assert.equal(timesIn(body, 'A beginning of my own.'), 1);
  assert.equal(timesIn(body, 'without delay'), 1);
});
