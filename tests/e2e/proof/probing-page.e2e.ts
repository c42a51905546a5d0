/** A page that tries everything that pages try to find out whether an extension is there, and which. */
import assert from 'node:assert/strict';
import { COMPOSE, openCase, RICH_COMPOSE, sendPaper } from '../../support/acts.ts';
import { SHORT } from '../../support/contact-forms.ts';
import type { BrowserName } from '../../support/driver.ts';
import { paper } from '../../support/papers.ts';
import { answerTo, probing, seenBy } from '../../support/probing-page.ts';
import { say } from '../../support/say.ts';
import type { Screen } from '../../support/screen.ts';
import type { Stage } from '../../support/stage.ts';
import { story } from '../../support/story.ts';
import { wait } from '../../support/wait.ts';

const HEADLINE = 'TWO SISTERS THREATENED AFTER TESTIMONY';

/** An extension that nobody has. */
const NOBODY: Record<BrowserName, string> = {
  chromium: 'chrome-extension://aaaabbbbccccddddeeeeffffgggghhhh',
  firefox: 'moz-extension://99999999-2222-4333-8444-555555555555',
};

/** A press in the toolbar, whatever button it was, takes the focus from the page, and gives it back. */
const FOCUS = /^event (?:blur|focusout|focus|focusin) at /;

/** All that a page can see of a letter that is put in: each line is known, and none may be added. What browsers themselves do about text that comes is among it. */
const PUT_IN = [
  // The text itself.
  'a #text is added',
  'a br is added',
  'change of childList of div',
  'event beforeinput at div',
  'event beforeinput at input',
  'event beforeinput at textarea',
  'event input at div',
  'event input at input',
  'event input at textarea',
  'event scroll at input',
  'event scroll at textarea',
  'event selectionchange at #document',
  'event selectionchange at document',
  'event selectionchange at input',
  'event selectionchange at textarea',
  // Recipients are taken as written when their field is left.
  'event blur that was made at input',
  'event change at input',
  'event focusout that was made at input',
  'event keydown that was made at input',
  'event keypress that was made at input',
  'event keyup that was made at input',
];
const PASTED = [
  // While the popup has the focus, some editors drop what is pasted unless they are told that they have it.
  'event focus that was made at div',
  'event focusin that was made at div',
  // Old editors note what stands there when a key goes down, and read their text when it goes up.
  'event keydown that was made at div',
  'event keyup that was made at div',
  'call ClipboardEvent',
  'call DataTransfer',
  'call dispatchEvent paste',
  'call parse',
  'call setData',
  'event paste that was made at div',
];

/** And of a form that is filled. */
const FILLED = [
  'event beforeinput at input',
  'event beforeinput at textarea',
  'event change at input',
  'event change at textarea',
  'event change that was made at input',
  'event change that was made at textarea',
  'event input at input',
  'event input at textarea',
  'event keyup that was made at input',
  'event keyup that was made at textarea',
  'event scroll at textarea',
  'event selectionchange at document',
  'event selectionchange at input',
  'event selectionchange at textarea',
];

/**
 * Firefox refuses a worker at once where there is no extension, and a moment later where there is one: a page that knew its address
 * could tell. That address is drawn by lot for each browser, and no page is ever told it.
 */
const answers = ({ driver }: Stage, { worker, ...others }: Record<string, unknown>) =>
  driver.name === 'firefox' ? others : { worker, ...others };

/** Puts the letter into the message of a page, and holds what the page sees of each step. */
async function putIn(stage: Stage, page: Screen, known: string[]): Promise<void> {
  await page.click('textbox', 'Message');
  await page.until('the click to be over', async () => (await seenBy(page)).length === 0);
  await wait(300);
  assert.deepEqual(await seenBy(page), [], 'before a press');

  const beyondFocus = async () => (await seenBy(page)).filter((one) => !FOCUS.test(one));
  const popup = await stage.popup(page);
  await popup.sees(say('cases'));
  assert.deepEqual(await beyondFocus(), [], 'when the button is pressed, and the page is read');
  await openCase(popup, HEADLINE);
  await popup.sees('New message');
  assert.deepEqual(await beyondFocus(), [], 'when a message to write is looked for');

  await popup.click('button', say('put_into_page'));
  await popup.sees(say('all_filled'));
  const seen = await beyondFocus();
  assert.ok(seen.includes('event input at input'), 'the page looks');
  assert.deepEqual(
    seen.filter((one) => !known.includes(one)),
    [],
    'when the letter is put in',
  );
  await popup.port.close();
  assert.deepEqual(await beyondFocus(), [], 'when the popup is closed');
}

/** Fills a contact form, and holds what its page sees of that. */
async function fillIn(stage: Stage, page: Screen): Promise<void> {
  const popup = await stage.popup(page);
  await openCase(popup, HEADLINE);
  await seenBy(page);
  await popup.click('button', say('fill_form'));
  await popup.sees(say('form_fill_other', 2));
  const beyondFocus = async () => (await seenBy(page)).filter((one) => !FOCUS.test(one));
  assert.deepEqual(await beyondFocus(), [], 'when the form is looked at');
  await popup.click('button', say('form_fill_other', 2));
  await popup.sees(say('form_filled_all', 2));
  const seen = await beyondFocus();
  assert.ok(seen.includes('event input at input'), 'the page looks');
  assert.deepEqual(
    seen.filter((one) => !FILLED.includes(one)),
    [],
    'when the form is filled',
  );
}

story('A page that looks for extensions sees nothing before a press, and then the letter', async (stage) => {
  const own = await stage.open('options.html');
  await sendPaper(own, paper('first-157-26'));
  await own.fill('textbox', say('your_name'), 'Zoë Ejemplo');
  await own.sees(say('kept'));
  const origin = String(await own.port.evaluate('return window.location.origin'));
  const site = await stage.serve({
    '/plain': probing(COMPOSE),
    '/rich': probing(RICH_COMPOSE),
    '/form': probing(SHORT),
  });

  const plain = await stage.open(site.at('/plain'));
  for (const file of ['manifest.json', 'insert.js'])
    assert.deepEqual(
      answers(stage, await answerTo(plain, `${origin}/${file}`)),
      answers(stage, await answerTo(plain, `${NOBODY[stage.driver.name]}/${file}`)),
      `${file} is answered as if nobody were there`,
    );
  await putIn(stage, plain, PUT_IN);
  await putIn(stage, await stage.open(site.at('/rich')), [...PUT_IN, ...PASTED]);
  await fillIn(stage, await stage.open(site.at('/form')));
});
