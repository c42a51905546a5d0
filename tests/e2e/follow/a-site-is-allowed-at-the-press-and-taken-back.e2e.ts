import assert from 'node:assert/strict';
import { rss } from '../../support/fake-web.ts';
import { say } from '../../support/say.ts';
import { withSite } from '../../support/section-site.ts';
import { story } from '../../support/story.ts';
import { follow, timeGoesBy, told } from './shared.ts';

const FEED = '/urgent-actions/feed';

story(
  'The site is asked for at the press; saying no asks for nothing, and taking it back stops it',
  (stage) =>
    withSite(async (site) => {
      site.pages[FEED] = { body: rss([]) };
      const settings = await follow(stage, site.at(FEED));
      await stage.answer(false);
      await settings.sees(say('follow_not_given'));
      assert.deepEqual(site.asked, []);

      await settings.click('button', `${say('follow')} ${say('follow_address')}`);
      await stage.answer(true);
      await settings.sees(say('follow_added', new URL(site.origin).host));
      assert.deepEqual(site.since(), [FEED]);

      await settings.click('button', `${say('sites_take_back')} http://127.0.0.1`);
      await settings.sees(say('follow_trouble_not_allowed'));
      await timeGoesBy(settings, 200);
      await new Promise((resolve) => setTimeout(resolve, 2_000));
      assert.deepEqual(site.since(), []);

      await settings.click('button', say('allow_site', 'http://127.0.0.1'));
      await stage.answer(true);
      await settings.until('it is asked for again', async () => site.since().length > 0);
      await settings.until(
        'that it is well',
        async () => (await told(settings)).follows[0]?.failing === null,
      );

      await settings.click('button', `${say('follow_remove')} Urgent actions`);
      await settings.sees(say('follow_removed', 'Urgent actions'));
      const { origins } = await stage.driver.installed();
      assert.deepEqual(
        origins.filter((one) => one.startsWith('http')),
        [],
      );
    }),
  { only: 'firefox', given: [] },
);
