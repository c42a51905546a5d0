import { openCase, takeIn } from '../../support/acts.ts';
import { paper } from '../../support/papers.ts';
import { say } from '../../support/say.ts';
import { story } from '../../support/story.ts';

story('Adding a paper is taken back by undo', async (stage) => {
  await takeIn(stage, paper('first-34-25', { issued: '8 April 2025' }));
  const popup = await takeIn(stage, paper('outcome-34-25', { issued: '22 July 2025' }));
  await popup.sees(say('said_closed', 'UA 34/25'));
  await popup.click('button', say('undo'));
  await popup.sees(say('said_taken_back'));
  await openCase(popup, 'FAMILIES LEFT WITHOUT NEWS OF EXPELLED MEN');
  await popup.sees('Dear Secretary Example,');
});
