import assert from 'node:assert/strict';
import { say } from '../support/say.ts';
import { Screen } from '../support/screen.ts';
import { story } from '../support/story.ts';

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

story('Each webmail that is known is tried on a made-up window of its shape', async (stage) => {
  const practice = await stage.open('practice.html#form');
  await practice.click('link', say('practice_to_webmails'));
  await practice.click('button', say('trial_all'));
  const tries = (await practice.names('button')).filter((name) => name.startsWith(`${say('trial_try')} `));
  const all = String(tries.filter((name) => name !== say('trial_all')).length);
  const patient = new Screen(practice.port, 60_000);
  await patient.sees(say('trials_counted', all, all));
});
