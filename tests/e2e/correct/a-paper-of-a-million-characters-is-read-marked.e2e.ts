import { paper } from '../../support/papers.ts';
import { say } from '../../support/say.ts';
import { story } from '../../support/story.ts';

story('A paper of a million characters is read, marked and shown to its end', async (stage) => {
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
  await desk.click('button', label);
  await desk.until('all of it', async () => !(await desk.has('button', label)));
});
