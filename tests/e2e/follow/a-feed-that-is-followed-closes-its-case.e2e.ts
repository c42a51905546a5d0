import assert from 'node:assert/strict';
import { rss } from '../../support/fake-web.ts';
import { pageOf, paper } from '../../support/papers.ts';
import { say } from '../../support/say.ts';
import { followStory, followToTheEnd, timeGoesBy, untilAsked, untilTold, WHO } from './shared.ts';

const HEADLINE = 'FAMILIES LEFT WITHOUT NEWS OF EXPELLED MEN';
const CLOSING = 'NO FURTHER ACTION IS REQUESTED. MANY THANKS TO ALL WHO SENT APPEALS.';
const FEED = '/urgent-actions/feed';

followStory(
  'A feed that is followed closes its case by itself, while the popup is shut',
  async (stage, site) => {
    const entry = (title: string, path: string) => ({ title, url: site.at(path) });
    const first = entry('UA 34/25: Families left without news', '/ua-34-25');
    site.pages['/ua-34-25'] = { body: pageOf(paper('first-34-25')) };
    site.pages[FEED] = { headers: { etag: '"1"', 'set-cookie': 'who=you; Path=/' }, body: rss([first]) };

    const settings = await followToTheEnd(stage, site.at(FEED));
    assert.deepEqual(site.since(), [FEED, '/ua-34-25']);
    await settings.sees(/Up to date since/);

    const page = await stage.open(site.at('/elsewhere'));
    site.since();
    const popup = await stage.popup(page);
    await popup.sees(HEADLINE);
    await popup.sees(say('told_fresh_one', 1));
    await popup.port.close();

    // Nothing is new: the site says so in a few bytes.
    await stage.driver.killBackground();
    await timeGoesBy(settings);
    assert.deepEqual(await untilAsked(site, FEED), [FEED]);
    assert.equal(site.asked.at(-1)?.headers['if-none-match'], '"1"');

    // The outcome comes.
    site.pages['/ua-34-25-outcome'] = { body: pageOf(paper('outcome-34-25')) };
    site.pages[FEED] = {
      headers: { etag: '"2"' },
      body: rss([entry('UA 34/25: Outcome', '/ua-34-25-outcome'), first]),
    };
    await stage.driver.killBackground();
    await timeGoesBy(settings);
    await settings.port.close();
    assert.deepEqual(await untilAsked(site, '/ua-34-25-outcome'), [FEED, '/ua-34-25-outcome']);
    const after = await untilTold(stage, page, say('told_closed_one', 1));
    await after.click('summary', /^Closed/);
    await after.click('link', 'EXPELLED MEN ARE HOME WITH THEIR FAMILIES');
    await after.sees(CLOSING);

    for (const { method, headers } of site.asked.filter(({ path }) => path !== '/elsewhere')) {
      assert.equal(method, 'GET');
      assert.deepEqual(
        Object.keys(headers).filter((name) => WHO.test(name)),
        [],
        'nothing tells who asks',
      );
      assert.equal(headers['cache-control'], 'max-age=3600', 'a cache on the way may answer');
    }
    assert.equal(site.most(), 1, 'one request at a time');
  },
);
