import assert from 'node:assert/strict';
import { openCase, takeIn } from '../support/acts.ts';
import { dayFromNow, paper } from '../support/papers.ts';
import { say } from '../support/say.ts';
import { story } from '../support/story.ts';

const SISTERS = 'TWO SISTERS THREATENED AFTER TESTIMONY';

story('A doubtful sentence is shown and asked about, and the answer can be taken back', async (stage) => {
  await takeIn(stage, paper('first-157-26', { issued: dayFromNow(-20) }));
  const popup = await takeIn(stage, paper('unsure-157-26'));
  await popup.sees(say('said_unsure', 'UA 157/26'));
  await popup.sees(say('unsure_row'));
  assert.equal(await popup.has('button', /^Copy letter/), false, 'no letter until it is answered');
  await popup.click('link', say('open_it'));
  await popup.sees(say('unsure_question'));
  await popup.sees('No further action is requested on behalf of Rosa Inventada.');

  await popup.click('button', say('unsure_yes'));
  await popup.sees(say('said_closed_by_person'));
  await popup.sees(say('closed_by_person'));
  await popup.click('button', say('undo'));
  await popup.sees(say('unsure_question'));
  await popup.click('button', say('unsure_no'));
  await popup.sees(say('said_open'));
  await popup.sees('Dear Minister,');
});

story('A paper that only looks like an end closes nothing', async (stage) => {
  await takeIn(stage, paper('first-157-26', { issued: dayFromNow(-20) }));
  const popup = await takeIn(stage, paper('lookalike-157-26'));
  await popup.sees(say('said_added', 'UA 157/26'));
  await popup.click('link', say('open_it'));
  await popup.sees('Dear Minister,');
  assert.equal(await popup.has('button', say('open_again')), false);
});

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

story('Adding a paper is taken back by undo', async (stage) => {
  await takeIn(stage, paper('first-34-25', { issued: '8 April 2025' }));
  const popup = await takeIn(stage, paper('outcome-34-25', { issued: '22 July 2025' }));
  await popup.sees(say('said_closed', 'UA 34/25'));
  await popup.click('button', say('undo'));
  await popup.sees(say('said_taken_back'));
  await openCase(popup, 'FAMILIES LEFT WITHOUT NEWS OF EXPELLED MEN');
  await popup.sees('Dear Secretary Example,');
});

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
