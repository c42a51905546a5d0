import assert from 'node:assert/strict';
import { takeIn } from '../../support/acts.ts';
import { dayFromNow, paper } from '../../support/papers.ts';
import { say } from '../../support/say.ts';
import { story } from '../../support/story.ts';

story('A paper that only looks like an end closes nothing', async (stage) => {
  await takeIn(stage, paper('first-157-26', { issued: dayFromNow(-20) }));
  const popup = await takeIn(stage, paper('lookalike-157-26'));
  await popup.sees(say('said_added', 'UA 157/26'));
  await popup.click('link', say('open_it'));
  await popup.sees('Dear Minister,');
  assert.equal(await popup.has('button', say('open_again')), false);
});
