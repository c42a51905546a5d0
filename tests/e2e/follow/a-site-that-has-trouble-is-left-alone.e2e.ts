import assert from 'node:assert/strict';
import { rss } from '../../support/fake-web.ts';
import { say } from '../../support/say.ts';
import type { SiteAnswer } from '../../support/section-site.ts';
import { withSite } from '../../support/section-site.ts';
import { followStory, followToTheEnd, timeGoesBy, told, untilAsked } from './shared.ts';

const FEED = '/urgent-actions/feed';

followStory('A site that has trouble is left alone, says since when, and comes back', async (stage, site) => {
  const good: SiteAnswer = { body: rss([]) };
  site.pages[FEED] = good;
  const settings = await followToTheEnd(stage, site.at(FEED));
  site.since();

  const failing = async () => (await told(settings)).follows[0]?.failing?.why ?? null;
  const after = async (answer: SiteAnswer): Promise<string | null> => {
    site.pages[FEED] = answer;
    site.since();
    await timeGoesBy(settings, 200);
    await untilAsked(site, FEED);
    await settings.until('the end of the check', async () => (await told(settings)).running === null);
    return failing();
  };

  await withSite(async (other) => {
    other.pages['/stolen'] = { body: rss([]) };
    const away = { status: 302, headers: { location: other.at('/stolen') } };
    assert.equal(await after(away), 'moved');
    assert.deepEqual(other.asked, [], 'another site was asked');
  }, 'localhost');
  await settings.sees(say('follow_trouble_moved'));
  assert.equal(await after({ status: 302, headers: { location: FEED } }), 'moved');
  assert.equal(await after({ status: 503 }), 'busy');
  assert.equal(await after({ status: 404 }), 'gone');
  assert.equal(await after({ endless: true }), 'large');
  assert.equal(await after({ body: rss([]), broken: true }), 'not reached');
  assert.equal(await after({ body: '<!doctype html><p>Log in</p>' }), 'unreadable');
  assert.equal(await after(good), null);
  await settings.sees(/Up to date since/);

  assert.equal(await after({ status: 429, headers: { 'retry-after': '7200' } }), 'busy');
  const [follow] = (await told(settings)).follows;
  assert.ok(Date.parse(follow?.next ?? '') >= Date.now() + 7_100_000, 'it waits as long as it is asked to');
  await settings.sees(say('follow_trouble_busy'));
  site.since();
  await stage.driver.killBackground();
  await settings.port.evaluate(
    `await (window.browser ?? window.chrome).alarms.create('follow', { when: Date.now() + 100 })`,
  );
  await new Promise((resolve) => setTimeout(resolve, 2_000));
  assert.deepEqual(site.since(), [], 'an alarm that comes too early asks for nothing');
});
