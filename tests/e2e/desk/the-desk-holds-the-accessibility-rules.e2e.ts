import assert from 'node:assert/strict';
import { openCase, takeIn } from '../../support/acts.ts';
import { complaints } from '../../support/complaints.ts';
import { say } from '../../support/say.ts';
import { story } from '../../support/story.ts';
import { HEADLINE, PAPER } from './shared.ts';

story(
  'The desk, the whole case, the journal and the panel hold the accessibility rules, by day and by night',
  async (stage) => {
    await (await takeIn(stage, PAPER)).port.close();
    const note = new RegExp(`^${say('note_written')} .*${say('channel_email')}$`);
    for (const theme of ['light', 'dark'] as const) {
      await stage.driver.setTheme(theme);
      const desk = await stage.open('desk.html');
      await desk.sees(HEADLINE);
      assert.deepEqual(await complaints(desk, theme), [], `the desk, ${theme}`);
      await openCase(desk, HEADLINE);
      await desk.sees('Dear Minister,');
      assert.deepEqual(await complaints(desk, theme), [], `the letter, ${theme}`);
      await desk.click('link', say('plan'));
      if (theme === 'light') await desk.click('button', note);
      await desk.click('button', new RegExp(`^${say('note_reply')}`));
      await desk.click('button', say('embassy_add'));
      await desk.fill('textbox', say('bounce_paste'), 'Undeliverable: 550 other@elsewhere.example');
      await desk.sees(say('bounce_other_address'));
      assert.deepEqual(await complaints(desk, theme), [], `the whole case, ${theme}`);
      const journal = await stage.open('desk.html#journal');
      await journal.sees(say('months_title'));
      assert.deepEqual(await complaints(journal, theme), [], `the journal, ${theme}`);
    }
    const popup = await stage.popup(await stage.open('about:blank'));
    await popup.sees(HEADLINE);
    const panel = await stage.beside(popup);
    await panel.sees(say('read_this_page'));
    assert.deepEqual(await complaints(panel), [], 'the panel');
  },
  { only: 'chromium' },
);
