import assert from 'node:assert/strict';
import { openCase, pasteIn, popupOver, takeIn } from '../support/acts.ts';
import { dayFromNow, paper, seed } from '../support/papers.ts';
import { say } from '../support/say.ts';
import type { Screen } from '../support/screen.ts';
import { type Stage, story } from '../support/story.ts';

const HEADLINE = 'FAMILIES LEFT WITHOUT NEWS OF EXPELLED MEN';
const CLOSING = 'NO FURTHER ACTION IS REQUESTED. MANY THANKS TO ALL WHO SENT APPEALS.';
const LABEL = 'UA 34/25';

const first = () => paper('first-34-25', { issued: '8 April 2025' });
const invented = () => paper('outcome-34-25', { issued: '22 July 2025' });

async function takeInFirst(stage: Stage): Promise<void> {
  const popup = await popupOver(stage, first());
  await popup.sees(say('slip_new_one'));
  for (const words of [
    HEADLINE,
    'First UA',
    LABEL,
    'United States',
    'Teodoro Inventado',
    'Secretary Wilhelmina Example',
  ])
    await popup.sees(words);

  await popup.click('link', say('what_was_read'));
  for (const words of [
    'AMR 51/9117/2025',
    '8 April 2025',
    dayFromNow(30),
    'secretary@invented-affairs.example',
  ])
    await popup.sees(words);
  await popup.click('summary', say('show_letter'));
  await popup.sees('I therefore urge you to bring both men back');

  await popup.click('button', say('add_papers_one'));
  await popup.sees(say('said_added', LABEL));
  assert.deepEqual((await popup.names('link')).includes(HEADLINE), true);
  await popup.sees(say('days_left_other', 30));
  await popup.sees(say('not_written'));
  await popup.port.close();
}

async function putIntoPractice(stage: Stage): Promise<void> {
  const webmail = await stage.open('practice.html');
  const popup = await stage.popup(webmail);
  await openCase(popup, HEADLINE);
  await popup.click('button', say('put_into_page'));
  await popup.sees(say('all_filled'));
  assert.match(await webmail.value('textbox', say('field_to')), /secretary@invented-affairs\.example/);
  assert.notEqual(await webmail.value('textbox', say('subject')), '');
  const body = await webmail.value('textbox', say('practice_message'));
  assert.match(body, /^Dear Secretary Example,\n/);
  assert.match(body, /I therefore urge you to bring both men back/);
  assert.match(body, /Hanna Lindqvist/, 'the signature stays');
  await popup.port.close();
}

async function isClosed(popup: Screen): Promise<void> {
  await popup.sees(CLOSING);
  await popup.sees(say('writing_stopped'));
  await popup.sees('22 July 2025');
  await popup.sees(/AMR 51\/\d{4}\/2025/);
  assert.equal(await popup.has('button', say('put_into_page')), false);
  assert.equal(await popup.has('button', say('copy_letter')), false);
  await popup.click('link', say('all_cases'));
  await popup.sees(say('closed'));
  assert.equal(await popup.has('button', /^Copy letter/), false, 'no letter is offered in the list');
}

async function bothOrders(stage: Stage, outcome: string): Promise<void> {
  await takeInFirst(stage);
  await putIntoPractice(stage);
  const popup = await pasteIn(stage, outcome);
  await popup.sees(say('said_closed', LABEL));
  await popup.click('link', say('see_sentence'));
  await isClosed(popup);
}

async function outcomeFirst(stage: Stage, outcome: string): Promise<void> {
  const begin = await pasteIn(stage, outcome);
  await begin.sees(say('said_closed', LABEL));
  await begin.port.close();
  const popup = await takeIn(stage, first());
  await popup.sees(say('said_still_closed', LABEL));
  await popup.click('link', say('see_sentence'));
  await isClosed(popup);
}

const real = seed();
const absent = { skip: real === null ? 'the folder with the real outcome is not beside the project' : '' };

story('A paper in, its appeal into the webmail, closed by an invented outcome', (stage) =>
  bothOrders(stage, invented()),
);
story('An invented outcome first: the older paper does not reopen it', (stage) =>
  outcomeFirst(stage, invented()),
);
story(
  'A paper in, its appeal into the webmail, closed by the real outcome',
  (stage) => bothOrders(stage, real ?? ''),
  absent,
);
story(
  'The real outcome first: the older paper does not reopen it',
  (stage) => outcomeFirst(stage, real ?? ''),
  absent,
);
