import assert from 'node:assert/strict';
import { pasteIn, pasteText } from '../../support/acts.ts';
import { paper } from '../../support/papers.ts';
import { say } from '../../support/say.ts';
import { story } from '../../support/story.ts';
import { HEADLINE } from './shared.ts';

story('A paper is pasted, and the same paper twice is one', async (stage) => {
  const text = paper('first-157-26');
  const popup = await pasteIn(stage, text);
  await popup.sees(say('said_added', 'UA 157/26'));
  await popup.port.close();

  const again = await pasteText(stage, `${text}\n\n`);
  await again.sees(say('slip_known', 'UA 157/26'));
  await again.port.close();
  const list = await stage.popup(await stage.open('about:blank'));
  await list.sees(HEADLINE);
  assert.equal((await list.names('link')).filter((name) => name === HEADLINE).length, 1);
});
