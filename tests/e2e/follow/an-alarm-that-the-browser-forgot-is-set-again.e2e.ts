import assert from 'node:assert/strict';
import { rss } from '../../support/fake-web.ts';
import { followStory, followToTheEnd } from './shared.ts';

const FEED = '/urgent-actions/feed';
const ALARM = `return (await (window.browser ?? window.chrome).alarms.get('follow'))?.scheduledTime ?? null`;

followStory('An alarm that the browser forgot is set again as the background starts', async (stage, site) => {
  site.pages[FEED] = { body: rss([]) };
  const settings = await followToTheEnd(stage, site.at(FEED));
  const before = (await settings.port.evaluate(ALARM)) as number | null;
  assert.ok(before !== null && before > Date.now() + 3_600_000, `${before}`);

  // As Firefox does when it is closed.
  await stage.driver.killBackground();
  await settings.port.evaluate('await (window.browser ?? window.chrome).alarms.clearAll()');
  assert.equal(await settings.port.evaluate(ALARM), null);
  const popup = await stage.popup(settings);
  await popup.sees(/Up to date since/);
  const after = await popup.until(
    'the alarm',
    async () => (await settings.port.evaluate(ALARM)) as number | null,
  );
  assert.equal(after, before, 'for the same time');
  await popup.port.close();
});
