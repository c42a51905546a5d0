import assert from 'node:assert/strict';
import { clipboard, openCase, withCase } from '../../support/acts.ts';
import { countPresses, pressesOn } from '../../support/presses.ts';
import { say } from '../../support/say.ts';
import { story } from '../../support/story.ts';
import { OWN, SISTERS } from './shared.ts';

story('An own paragraph goes with the letter into a message, where the person has put it', async (stage) => {
  await withCase(stage);
  const desk = await stage.open('desk.html');
  await openCase(desk, SISTERS);
  await desk.fill('textbox', say('own_words'), OWN);
  await desk.click('button', say('arrange'));
  await desk.click('button', `${say('part_up')} ${say('part_name', 4)}`);
  await desk.click('button', `${say('part_up')} ${say('part_name', 3)}`);
  await desk.click('button', `${say('part_leave_out')} ${say('part_name', 3)}`);
  await desk.sees(/Left out of your letter: “?I ask you to give them/);
  await desk.click('button', `${say('part_put_back')} ${say('part_name', 3)}`);
  await desk.click('button', say('arrange_done'));
  await desk.port.close();

  const practice = await stage.open('practice.html');
  await practice.sees(say('practice_title'));
  const popup = await stage.popup(practice);
  await popup.sees(say('draft_kept'));
  await countPresses(popup);
  await popup.click('link', SISTERS);
  await popup.click('button', say('put_into_page'));
  await popup.sees(say('all_filled'));
  assert.ok((await pressesOn(popup)) <= 3, 'from the list to the filled message');
  const message = await practice.value('textbox', say('practice_message'));
  const [own, first, ask] = [OWN, 'who defend the river', 'I ask you to give them'].map((words) =>
    message.indexOf(words),
  );
  assert.ok(first !== undefined && own !== undefined && ask !== undefined);
  assert.ok(0 < first && first < own && own < ask, message);
});

story('A letter is copied from the list with one press, in the length that was chosen', async (stage) => {
  await withCase(stage);
  const page = await stage.open('about:blank');
  const popup = await stage.popup(page);
  await countPresses(popup);
  await popup.click('button', /^Copy letter/);
  await popup.sees(say('copied_letter', 'UA 157/26'));
  assert.ok((await pressesOn(popup)) <= 2, 'from the list to the copied letter');
  assert.match(await clipboard(stage), /^Dear Minister,\n\nI am writing about Rosa Inventada/);
});
