import assert from 'node:assert/strict';
import { rss } from '../../support/fake-web.ts';
import { pageOf, paper } from '../../support/papers.ts';
import { say } from '../../support/say.ts';
import { withSite } from '../../support/section-site.ts';
import { story } from '../../support/story.ts';
import { wait } from '../../support/wait.ts';
import { follow, timeGoesBy, told, untilAsked } from './shared.ts';

const FEED = '/urgent-actions/feed';
const PAPER = '/ua-34-25';

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

      // While a check runs, and a paper is on its way: that is not taken any more.
      site.pages[PAPER] = { body: pageOf(paper('first-34-25')), slow: 4_000 };
      site.pages[FEED] = { body: rss([{ title: 'UA 34/25', url: site.at(PAPER) }]) };
      await timeGoesBy(settings, 200);
      await untilAsked(site, PAPER);
      await settings.click('button', `${say('sites_take_back')} http://127.0.0.1`);
      await settings.sees(say('follow_trouble_not_allowed'));
      await settings.until('the end of the check', async () => (await told(settings)).running === null);
      await timeGoesBy(settings, 200);
      await wait(2_000);
      assert.deepEqual(site.since(), []);
      const desk = await stage.open('desk.html');
      await desk.sees(say('begin_title'));
      await settings.port.bringToFront();

      await settings.click('button', say('allow_site', 'http://127.0.0.1'));
      // What a person has allowed before Chromium allows again without a question.
      if (stage.driver.name === 'firefox') await stage.answer(true);
      await untilAsked(site, PAPER);
      await settings.until(
        'that it is well',
        async () => (await told(settings)).follows[0]?.failing === null,
      );
      await desk.sees('FAMILIES LEFT WITHOUT NEWS OF EXPELLED MEN');

      await settings.click('button', `${say('follow_remove')} Urgent actions`);
      await settings.sees(say('follow_removed', 'Urgent actions'));
      const { origins } = await stage.driver.installed();
      assert.deepEqual(
        origins.filter((one) => one.startsWith('http')),
        [],
      );
    }),
  { given: [] },
);
