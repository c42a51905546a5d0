import assert from 'node:assert/strict';
import { say } from '../../support/say.ts';
import { story } from '../../support/story.ts';

story(
  'The invented case comes only when it is asked for, is marked, and is written on the practice form',
  async (stage) => {
    const practice = await stage.open('practice.html#form');
    await practice.sees(say('practice_title'));
    let popup = await stage.popup(practice);
    await popup.sees(say('begin_title'));
    assert.equal((await popup.text()).includes(say('invented')), false, 'no invented case unasked');
    await popup.click('button', new RegExp(`^${say('try_invented')}`));
    await popup.port.close();

    popup = await stage.popup(practice);
    await popup.sees(say('invented'));
    const [headline = ''] = (await popup.names('link')).filter(
      (name) => ![say('desk'), say('settings'), say('paste_text')].includes(name),
    );
    await popup.click('link', headline);
    await popup.sees(say('invented_case'));
    await popup.click('button', say('put_into_page'));
    await popup.sees(/filled/);
    assert.match(
      await practice.value('textbox', say('practice_message')),
      /Yours sincerely|Sincerely|faithfully/,
    );
    await popup.click('button', say('have_sent'));
    await popup.sees(/Noted as written/);
    await popup.click('link', say('all_cases'));
    await popup.sees(new RegExp(`${say('written')}`));
  },
);
