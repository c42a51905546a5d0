import { openCase, takeIn } from '../../support/acts.ts';
import { dayFromNow, paper } from '../../support/papers.ts';
import { say } from '../../support/say.ts';
import { story } from '../../support/story.ts';

const SISTERS = 'TWO SISTERS THREATENED AFTER TESTIMONY';

story('A case past its deadline says to ask the section first', async (stage) => {
  const popup = await takeIn(
    stage,
    paper('first-157-26', { issued: dayFromNow(-50), deadline: dayFromNow(-3) }),
  );
  await popup.sees(say('said_past', 'UA 157/26'));
  await popup.sees(say('ask_section'));
  await openCase(popup, SISTERS);
  await popup.sees(say('past_text'));
  await popup.click('button', say('past_override'));
  await popup.sees('Dear Minister,');
});
