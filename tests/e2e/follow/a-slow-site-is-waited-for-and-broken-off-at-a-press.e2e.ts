import assert from 'node:assert/strict';
import { rss } from '../../support/fake-web.ts';
import { pageOf, paper } from '../../support/papers.ts';
import { say } from '../../support/say.ts';
import { follow, followStory, timeGoesBy, told, untilAsked } from './shared.ts';

const FEED = '/urgent-actions/feed';
const PAPER = '/ua-34-25';

followStory(
  'A slow site is waited for, and left at a press; what was begun is read later',
  async (stage, site) => {
    const entry = { title: 'UA 34/25: Families left without news', url: site.at(PAPER) };
    site.pages[FEED] = { body: rss([entry]), slow: 3_000 };
    site.pages[PAPER] = { body: pageOf(paper('first-34-25')), slow: 60_000 };

    const settings = await follow(stage, site.at(FEED));
    await settings.sees(say('follow_added', new URL(site.origin).host));
    await untilAsked(site, PAPER);
    await settings.sees(new RegExp(say('follow_reading_one', 1, 1, '.*')));
    const pressed = Date.now();
    await settings.click('button', say('follow_stop'));
    await settings.until('the end of the check', async () => (await told(settings)).running === null);
    assert.ok(Date.now() - pressed < 30_000, 'it is not waited for any longer');
    const [left] = (await told(settings)).follows;
    assert.equal(left?.failing, null, 'a site that was left has not failed');

    const desk = await stage.open('desk.html');
    await desk.sees(say('begin_title'));
    site.pages[PAPER] = { body: pageOf(paper('first-34-25')) };
    site.since();
    await timeGoesBy(settings);
    await untilAsked(site, PAPER);
    await desk.sees('FAMILIES LEFT WITHOUT NEWS OF EXPELLED MEN');
  },
);
