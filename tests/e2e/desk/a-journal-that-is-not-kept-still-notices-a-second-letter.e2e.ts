import { openCase, withCase } from '../../support/acts.ts';
import { say } from '../../support/say.ts';
import { story } from '../../support/story.ts';

const HEADLINE = 'TWO SISTERS THREATENED AFTER TESTIMONY';

story('A journal that is not kept still notices a second letter', async (stage) => {
  await withCase(stage);
  const desk = await stage.open('desk.html');
  await openCase(desk, HEADLINE);
  await desk.click('link', say('plan'));
  const note = new RegExp(`^${say('note_written')} .*${say('channel_email')}$`);
  await desk.click('button', note);
  await desk.sees(say('note_another'));

  const journal = await stage.open('desk.html#journal');
  await journal.sees(say('months_title'));
  await journal.port.evaluate(`
    const [list] = document.querySelectorAll('.plan-page select');
    list.value = 'off';
    list.dispatchEvent(new window.Event('change', { bubbles: true }));`);
  await journal.sees(say('keep_off_why'));
  // What is there goes a day later: until then the choice can be taken back.
  await journal.sees(say('said_keep'));

  await desk.port.bringToFront();
  await desk.click('button', new RegExp(`^${say('note_another')} .*${say('channel_email')}$`));
  await desk.sees(/You wrote to them by e-mail on /);
});
