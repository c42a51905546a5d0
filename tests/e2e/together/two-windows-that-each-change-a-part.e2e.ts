import assert from 'node:assert/strict';
import { say } from '../../support/say.ts';
import { story } from '../../support/story.ts';

story('Two windows that each change a part of the profile lose neither', async (stage) => {
  const [left, right] = [await stage.open('options.html'), await stage.open('options.html')];
  await left.port.bringToFront();
  await left.fill('textbox', say('your_name'), 'Hanna Lindqvist');
  await right.port.bringToFront();
  await right.fill('textbox', say('your_town'), 'Uppsala');
  const third = await stage.open('options.html');
  assert.equal(await third.value('textbox', say('your_name')), 'Hanna Lindqvist');
  assert.equal(await third.value('textbox', say('your_town')), 'Uppsala');
});
