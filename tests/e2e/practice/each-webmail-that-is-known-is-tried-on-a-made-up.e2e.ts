import { say } from '../../support/say.ts';
import { Screen } from '../../support/screen.ts';
import { story } from '../../support/story.ts';

story('Each webmail that is known is tried on a made-up window of its shape', async (stage) => {
  const practice = await stage.open('practice.html#form');
  await practice.click('link', say('practice_to_webmails'));
  await practice.click('button', say('trial_all'));
  const tries = (await practice.names('button')).filter((name) => name.startsWith(`${say('trial_try')} `));
  const all = String(tries.filter((name) => name !== say('trial_all')).length);
  const patient = new Screen(practice.port, 60_000);
  await patient.sees(say('trials_counted', all, all));
});
