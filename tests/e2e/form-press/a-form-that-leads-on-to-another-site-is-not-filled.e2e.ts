import assert from 'node:assert/strict';
import { values } from '../../support/form-acts.ts';
import { say } from '../../support/say.ts';
import { story } from '../../support/story.ts';
import { overNews } from './shared.ts';

story(
  'A form whose address leads on to another site is not filled, and the next press says so',
  async (stage) => {
    const { popup, address } = await overNews(stage, '/moved');
    await popup.click('button', say('form_open_fill'));
    const page = await stage.appeared(address.replace('127.0.0.1', 'localhost').replace('/moved', '/form'));
    // As long as it takes until the form is given up.
    await new Promise((resolve) => setTimeout(resolve, 6_000));
    const list = await stage.popup(page);
    await list.sees(say('form_led_on'));
    await list.shows('button', say('form_fill_other', 8));
    assert.deepEqual(
      (await values(page, 'main input, main textarea')).filter(([, held]) => held),
      [],
    );
  },
  { only: 'chromium', given: ['http://127.0.0.1/*'] },
);
