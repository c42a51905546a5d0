import assert from 'node:assert/strict';
import { MINISTRY } from '../../support/contact-forms.ts';
import { fillAll, lookAt, prepared, values } from '../../support/form-acts.ts';
import { say } from '../../support/say.ts';
import { story } from '../../support/story.ts';

story('What was filled is taken back, also by a popup that was opened anew', async (stage) => {
  await prepared(stage);
  const site = await stage.serve({ '/': MINISTRY });
  const page = await stage.open(site.at('/'));
  const before = await values(page, 'input, select, textarea');
  let popup = await lookAt(stage, page);
  await popup.click('button', fillAll(6));
  await popup.sees(say('form_filled', 6, 10));
  assert.notDeepEqual(await values(page, 'input, select, textarea'), before);
  await popup.click('button', say('undo_filling'));
  await popup.sees(say('form_undone_other', 6));
  assert.deepEqual(await values(page, 'input, select, textarea'), before);

  await popup.click('button', fillAll(6));
  await popup.sees(say('form_filled', 6, 10));
  await popup.port.close();
  popup = await lookAt(stage, page);
  await popup.click('button', say('form_take_back_other', 6));
  await popup.sees(say('form_undone_other', 6));
  assert.deepEqual(await values(page, 'input, select, textarea'), before);
});
