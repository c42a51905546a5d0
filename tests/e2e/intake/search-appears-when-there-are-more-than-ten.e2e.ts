import assert from 'node:assert/strict';
import { sendPaper, takeIn } from '../../support/acts.ts';
import { paper } from '../../support/papers.ts';
import { say } from '../../support/say.ts';
import { story } from '../../support/story.ts';

story('Search appears when there are more than ten cases', async (stage) => {
  const desk = await stage.open('desk.html');
  for (let number = 1; number <= 10; number++)
    await sendPaper(desk, paper('first-157-26').replaceAll('157/26', `${200 + number}/26`));
  let popup = await stage.popup(desk);
  await popup.sees('UA 210/26');
  assert.equal(await popup.has('searchbox', say('search_cases')), false);
  await popup.port.close();

  popup = await takeIn(stage, paper('first-34-25'));
  await popup.fill('searchbox', say('search_cases'), 'Teodoro');
  await popup.misses('UA 210/26');
  await popup.sees('UA 34/25');
});
