import { takeIn } from '../../support/acts.ts';
import { paper } from '../../support/papers.ts';
import { say } from '../../support/say.ts';
import { story } from '../../support/story.ts';

story('A newer update opens a closed case again and says so', async (stage) => {
  await takeIn(stage, paper('first-34-25', { issued: '8 April 2025' }));
  await takeIn(stage, paper('outcome-34-25', { issued: '22 July 2025' }));
  const popup = await takeIn(stage, paper('update-34-25', { issued: '3 September 2025' }));
  await popup.sees(say('said_reopened', 'UA 34/25'));
  await popup.click('link', say('open_it'));
  await popup.sees('RETURNED MUSICIAN IS DETAINED AGAIN');
  await popup.sees(/It was closed\. Open again by: Update/);
  await popup.sees('Dear Secretary Example,');
});
