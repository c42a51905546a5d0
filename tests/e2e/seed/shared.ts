import assert from 'node:assert/strict';
import { openCase, pasteIn, popupOver, takeIn } from '../../support/acts.ts';
import { dayFromNow, paper, seed } from '../../support/papers.ts';
import { say } from '../../support/say.ts';
import type { Screen } from '../../support/screen.ts';
import type { Stage } from '../../support/stage.ts';

export const HEADLINE = 'FAMILIES LEFT WITHOUT NEWS OF EXPELLED MEN';

export const CLOSING = 'NO FURTHER ACTION IS REQUESTED. MANY THANKS TO ALL WHO SENT APPEALS.';

export const LABEL = 'UA 34/25';

export const first = () => paper('first-34-25', { issued: '8 April 2025' });

export const invented = () => paper('outcome-34-25', { issued: '22 July 2025' });

export async function takeInFirst(stage: Stage): Promise<void> {
  const popup = await popupOver(stage, first());
  await popup.sees(say('slip_new_one'));
  for (const words of [
    HEADLINE,
    'First UA',
    LABEL,
    'United States',
    'Teodoro Inventado',
    'Wilhelmina Example, Secretary',
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
  await popup.until('the case in the list', async () => (await popup.names('link')).includes(HEADLINE));
  await popup.sees(say('days_left_other', 30));
  await popup.sees(say('not_written'));
  await popup.port.close();
}

export async function putIntoPractice(stage: Stage): Promise<void> {
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

export async function isClosed(popup: Screen): Promise<void> {
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

export async function bothOrders(stage: Stage, outcome: string): Promise<void> {
  await takeInFirst(stage);
  await putIntoPractice(stage);
  const popup = await pasteIn(stage, outcome);
  await popup.sees(say('said_closed', LABEL));
  await popup.click('link', say('see_sentence'));
  await isClosed(popup);
}

export async function outcomeFirst(stage: Stage, outcome: string): Promise<void> {
  const begin = await pasteIn(stage, outcome);
  await begin.sees(say('said_closed', LABEL));
  await begin.port.close();
  const popup = await takeIn(stage, first());
  await popup.sees(say('said_still_closed', LABEL));
  await popup.click('link', say('see_sentence'));
  await isClosed(popup);
}

export const real = seed();

export const absent = {
  skip: real === null ? 'the folder with the real outcome is not beside the project' : '',
};
