import assert from 'node:assert/strict';
import { popupOver, takeIn } from '../../support/acts.ts';
import { paper } from '../../support/papers.ts';
import { say } from '../../support/say.ts';
import { story } from '../../support/story.ts';

story('A page whose paper is known says so', async (stage) => {
  const text = paper('first-157-26');
  await (await takeIn(stage, text)).port.close();
  const again = await popupOver(stage, text);
  await again.sees(say('slip_known', 'UA 157/26'));
  assert.equal(await again.has('button', say('add')), false);
});
