import assert from 'node:assert/strict';
import { takeIn } from '../../support/acts.ts';
import { rss } from '../../support/fake-web.ts';
import { paper } from '../../support/papers.ts';
import { say } from '../../support/say.ts';
import { followStory, followToTheEnd } from './shared.ts';

/** The alarms for what is followed; reminders have one of their own. */
const alarms = `return (await (window.browser ?? window.chrome).alarms.getAll()).map(({ name }) => name).filter((name) => name === 'follow')`;

followStory('With nothing followed there is not one request, and no alarm', async (stage, site) => {
  site.pages['/urgent-actions/feed'] = { body: rss([]) };
  const settings = await stage.open('options.html');
  await settings.sees(say('follow_why'));
  const popup = await takeIn(stage, paper('first-34-25'));
  await popup.port.close();
  await stage.driver.killBackground();
  const again = await stage.popup(settings);
  await again.sees(say('cases'));
  await again.port.close();
  assert.deepEqual(await settings.port.evaluate(alarms), []);
  assert.deepEqual(site.asked, []);

  // And as before once nothing is followed any more.
  await settings.port.close();
  const own = await followToTheEnd(stage, site.at('/urgent-actions/feed'));
  assert.deepEqual(await own.port.evaluate(alarms), ['follow']);
  assert.equal(site.since().length, 1);
  await own.click('button', `${say('follow_remove')} Urgent actions`);
  await own.sees(say('follow_removed', 'Urgent actions'));
  await stage.driver.killBackground();
  assert.deepEqual(await own.port.evaluate(alarms), []);
  assert.deepEqual(site.since(), []);
});
