import assert from 'node:assert/strict';
import { openCase, pasteText, withCase } from '../support/acts.ts';
import { dayFromNow, paper } from '../support/papers.ts';
import { say } from '../support/say.ts';
import type { Screen } from '../support/screen.ts';
import { story } from '../support/story.ts';

const HEADLINE = 'TWO SISTERS THREATENED AFTER TESTIMONY';

/** A date as a field for dates shows it in the browsers of the tests: month, day, year. */
const asTyped = (words: string): string => {
  const day = new Date(`${words} UTC`);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${two(day.getUTCMonth() + 1)}${two(day.getUTCDate())}${day.getUTCFullYear()}`;
};

/** Corrects the deadline with the keyboard alone, from the button that has the focus. */
async function correctDeadline(screen: Screen, words: string) {
  await screen.until('the button', () => screen.has('button', `${say('correct')} ${say('value_deadline')}`));
  await screen.port.evaluate(`document.querySelector('[data-value="deadline"] .correct').focus()`);
  await screen.port.press('Enter');
  await screen.until('the field', async () =>
    Boolean(await screen.port.evaluate(`return document.activeElement.name === 'deadline'`)),
  );
  await screen.port.type(asTyped(words));
  await screen.port.press('Enter');
  await screen.sees(say('said_corrected', say('value_deadline')));
}

story(
  'A deadline that was read is corrected before the paper is added, and taken back after',
  async (stage) => {
    const [read, right] = [dayFromNow(30), dayFromNow(45)];
    const popup = await pasteText(stage, paper('first-157-26', { deadline: read }));
    await correctDeadline(popup, right);
    await popup.sees(say('was_read', read));
    await popup.sees(right);
    await popup.click('button', say('add_papers_one'));
    await popup.sees(say('days_left_other', '45'));

    await popup.click('link', HEADLINE);
    await popup.click('link', say('papers_one', '1'));
    await popup.click('summary', say('what_was_read'));
    await popup.click('button', `${say('take_back')} ${say('value_deadline')}`);
    await popup.sees(say('said_as_read', say('value_deadline')));
    await popup.click('link', say('the_case'));
    await popup.click('link', say('all_cases'));
    await popup.sees(say('days_left_other', '30'));
  },
);

story('A correction that does not fit is not kept, and the field is left without a trace', async (stage) => {
  const popup = await pasteText(stage, paper('first-157-26'));
  const correct = `${say('correct')} ${say('value_number')}`;
  await popup.click('button', correct);
  await popup.fill('textbox', say('value_number'), '157 of this year');
  await popup.port.press('Enter');
  await popup.sees(say('no_reference'));
  // Firefox closes the popup by Escape before the page in it is asked.
  if (stage.driver.name === 'chromium') await popup.port.press('Escape');
  else await popup.click('button', say('cancel'));
  await popup.until('the button', () => popup.has('button', correct));
  await popup.sees('UA 157/26');
  assert.equal(await popup.has('textbox', say('paste_label')), true);
});

story('A recipient is added by hand, and one is left out: the case writes to those', async (stage) => {
  await withCase(stage);
  const popup = await stage.popup(await stage.open('about:blank'));
  await openCase(popup, HEADLINE);
  await popup.sees('despacho@interior-inventado.example');
  await popup.click('link', say('papers_one', '1'));
  await popup.click('summary', say('what_was_read'));
  await popup.click('button', say('add_recipient'));
  await popup.fill('textbox', say('value_office'), 'Governor of the Province');
  await popup.fill('textbox', say('value_emails'), 'governor@province-invented.example');
  await popup.click('button', say('save'));
  await popup.sees(say('added_by_you'));
  await popup.port.evaluate(`
    const [first] = [...document.querySelectorAll('.value')].filter(({ dataset }) => dataset.value === 'recipients.0');
    first.querySelector('.correct').click();`);
  await popup.until(
    'the choice',
    async () =>
      popup.port.evaluate(`
      const choice = document.querySelector('select[name$=".role"]');
      if (!choice) return false;
      choice.value = 'none';
      choice.dispatchEvent(new window.Event('input', { bubbles: true }));
      return true;`) as Promise<boolean>,
  );
  await popup.click('button', say('save'));
  await popup.sees(say('left_out'));
  await popup.click('link', say('the_case'));
  await popup.sees('Governor of the Province');
  await popup.misses('despacho@interior-inventado.example');
});

story('A paper whose number was read wrongly moves to its own case', async (stage) => {
  await withCase(stage);
  const popup = await stage.popup(await stage.open('about:blank'));
  await openCase(popup, HEADLINE);
  await popup.click('link', say('papers_one', '1'));
  await popup.click('summary', say('what_was_read'));
  await popup.click('button', `${say('correct')} ${say('value_number')}`);
  await popup.fill('textbox', say('value_number'), 'UA 158/26');
  await popup.click('button', say('save'));
  await popup.sees(say('said_corrected', say('value_number')));
  await popup.click('link', say('the_case'));
  await popup.sees('UA 158/26');
  await popup.click('link', say('all_cases'));
  await popup.sees('UA 158/26');
  await popup.misses('UA 157/26');
});

story('One goes from a value to its place in the paper’s text and back', async (stage) => {
  const popup = await pasteText(stage, paper('first-157-26'));
  await popup.click('button', `${say('in_the_text')} ${say('value_headline')}`);
  const focused = () => popup.port.evaluate('return document.activeElement.textContent') as Promise<string>;
  await popup.until('the mark', async () => (await focused()) === HEADLINE);
  await popup.click('button', `${say('back_to_value')} ${say('value_headline')}`);
  await popup.until('the value', async () => (await focused()).includes(say('in_the_text')));
});

story('A paper of a million characters is read, marked and shown without a halt', async (stage) => {
  const filler = 'An invented line of background that says nothing at all about anybody.\n'.repeat(13_000);
  const desk = await stage.open('desk.html#paste');
  await desk.sees(say('paste_label'));
  const text = JSON.stringify(`${paper('first-157-26')}\n${filler}`);
  await desk.port.evaluate(`
    const field = document.querySelector('textarea');
    field.value = ${text};
    field.dispatchEvent(new window.Event('input', { bubbles: true }));`);
  await desk.click('summary', say('text_with_marks'));
  const label = new RegExp(`^${say('show_characters_other', '[\\d,.]+')}$`);
  await desk.until('the rest', () => desk.has('button', label));
  const took = (await desk.port.evaluate(`
    const before = performance.now();
    document.querySelector('.gap button').click();
    await new Promise((done) => window.requestAnimationFrame(() => window.setTimeout(done)));
    return performance.now() - before;`)) as number;
  assert.ok(took < 1000, `it took ${took} ms to show the rest`);
  assert.equal(await desk.has('button', label), false);
});

/** Makes the stored papers those of an older reader, which read another deadline. */
const OLDER = (deadline: string): string => `
  const opening = window.indexedDB.open('appeal-drafter');
  const database = await new Promise((done, failed) => { opening.onsuccess = () => done(opening.result); opening.onerror = failed; });
  const papers = database.transaction('papers', 'readwrite').objectStore('papers');
  await new Promise((done) => {
    papers.getAll().onsuccess = ({ target }) => {
      for (const paper of target.result) papers.put({ ...paper, readerVersion: 0, ua: { ...paper.ua, deadline: '${deadline}' } });
    };
    papers.transaction.oncomplete = done;
  });
  database.close();`;

story(
  'A paper of an older reader is read again when its case is opened, and what changed is told until it is seen',
  async (stage) => {
    const right = dayFromNow(30);
    await withCase(stage);
    const desk = await stage.open('desk.html');
    await desk.port.evaluate(OLDER('2030-01-31'));
    const popup = await stage.popup(await stage.open('about:blank'));
    await openCase(popup, HEADLINE);
    await popup.sees(say('reread', 'UA 157/26'));
    await popup.sees(say('change_deadline', right, '31 January 2030'));
    await popup.click('link', say('all_cases'));
    await popup.sees(say('change_deadline', right, '31 January 2030'));
    await popup.click('button', `${say('reread_seen')} UA 157/26`);
    await popup.misses(say('reread', 'UA 157/26'));
  },
);
