import { takeIn } from '../../support/acts.ts';
import { paper } from '../../support/papers.ts';
import { say } from '../../support/say.ts';
import { story } from '../../support/story.ts';

story('A closed case is opened again by the person, and closed again by undo', async (stage) => {
  await takeIn(stage, paper('first-34-25', { issued: '8 April 2025' }));
  const popup = await takeIn(stage, paper('outcome-34-25', { issued: '22 July 2025' }));
  await popup.click('link', say('see_sentence'));
  await popup.click('button', say('open_again'));
  await popup.sees(say('said_open'));
  await popup.sees('Dear Secretary Example,');
  await popup.sees(say('reopened_by_person'));
  await popup.click('button', say('undo'));
  await popup.sees(say('writing_stopped'));
});
