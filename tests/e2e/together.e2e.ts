import assert from 'node:assert/strict';
import { openCase, sendPaper, takeIn, withCase } from '../support/acts.ts';
import { paper } from '../support/papers.ts';
import { say } from '../support/say.ts';
import { story } from '../support/story.ts';

const HEADLINE = 'TWO SISTERS THREATENED AFTER TESTIMONY';

story('Two windows write at once, the background ends in between, and nothing is lost', async (stage) => {
  await withCase(stage);
  const left = await stage.open('desk.html');
  await openCase(left, HEADLINE);
  const right = await stage.open('desk.html');
  await openCase(right, HEADLINE);

  await right.fill('textbox', say('subject'), 'Protect two sisters');
  await left.port.bringToFront();
  await left.click('textbox', say('own_words'));
  await left.port.type('Written on ');
  await stage.driver.killBackground();
  await left.port.type('the left.');
  await stage.driver.killBackground();

  const popup = await stage.popup(left);
  await popup.sees(say('draft_kept'));
  await openCase(popup, HEADLINE);
  assert.equal(await popup.value('textbox', say('own_words')), 'Written on the left.');
  assert.equal(await popup.value('textbox', say('subject')), 'Protect two sisters');
});

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

story('Papers that two windows add at the same time are all there', async (stage) => {
  const one = paper('first-157-26');
  const [left, right] = [await stage.open('desk.html'), await stage.open('desk.html')];
  const papers = Array.from({ length: 12 }, (_, index) => one.replaceAll('157/26', `${300 + index}/26`));
  await Promise.all(papers.map((text, index) => sendPaper(index % 2 ? left : right, text)));
  const popup = await takeIn(stage, paper('first-34-25'));
  for (let index = 0; index < 12; index++) await popup.sees(`UA ${300 + index}/26`);
});
