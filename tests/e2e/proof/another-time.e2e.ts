/** Two years of sleep, a clock that was set back, and a store that a newer version has left. */
import assert from 'node:assert/strict';
import { openCase, sendPaper } from '../../support/acts.ts';
import { leaveNewerStore, letYearsPass, storeNow, takeStoreAway } from '../../support/another-time.ts';
import { rss } from '../../support/fake-web.ts';
import { dayFromNow, pageOf, paper } from '../../support/papers.ts';
import { say } from '../../support/say.ts';
import type { Screen } from '../../support/screen.ts';
import type { SectionSite } from '../../support/section-site.ts';
import type { Stage } from '../../support/stage.ts';
import { story } from '../../support/story.ts';
import { wait } from '../../support/wait.ts';
import { followStory, followToTheEnd, untilAsked } from '../follow/shared.ts';

const HEADLINE = 'TWO SISTERS THREATENED AFTER TESTIMONY';
const FEED = '/urgent-actions/feed';
const OWN = 'As a nurse I know what clean water means for a child.';
const LONGEST_WAIT = 1.2 * 7 * 24 * 3_600_000;

/** A site is followed, its case is there, and words of one's own are in its letter. */
async function written(stage: Stage, site: SectionSite): Promise<Screen> {
  site.pages['/ua-157-26'] = {
    body: pageOf(paper('first-157-26', { issued: dayFromNow(-5), deadline: dayFromNow(20) })),
  };
  site.pages[FEED] = { body: rss([{ title: 'UA 157/26', url: site.at('/ua-157-26') }]) };
  const settings = await followToTheEnd(stage, site.at(FEED));
  const desk = await stage.open('desk.html');
  await openCase(desk, HEADLINE);
  await desk.fill('textbox', say('own_words'), OWN);
  await desk.sees(say('draft_kept'));
  await desk.port.close();
  site.since();
  return settings;
}

const TOLD = `return (await (window.browser ?? window.chrome).storage.local.get('followed')).followed`;
const ALARM = `return (await (window.browser ?? window.chrome).alarms.get('follow'))?.scheduledTime ?? null`;

followStory(
  'After two years of sleep a site is asked once, when the person looks, and what was written is there',
  async (stage, site) => {
    const settings = await written(stage, site);
    // Made two years older it would go off at once, and what it begins would end with the background.
    await settings.port.evaluate(`await (window.browser ?? window.chrome).alarms.clear('follow')`);
    await letYearsPass(settings.port, 2);
    await stage.driver.killBackground();
    await settings.port.evaluate(
      `await (window.browser ?? window.chrome).alarms.create('follow', { when: Date.now() + 1_000 })`,
    );
    await settings.until('what was missed to be put off', async () => {
      const told = await settings.port.evaluate(TOLD);
      return (told as { putOff?: number }).putOff === 1;
    });
    const page = await stage.open(site.at('/elsewhere'));
    await wait(1_000);
    assert.deepEqual(site.since(), ['/elsewhere'], 'not at the start, as everybody else');

    const popup = await stage.popup(page);
    await popup.sees(/Up to date since/);
    await untilAsked(site, FEED);
    await wait(2_000);
    assert.deepEqual(site.since(), [], 'it makes up for nothing that it has missed');
    await popup.sees(say('past_deadline'));
    await openCase(popup, HEADLINE);
    await popup.sees(say('past_text'));
    await popup.click('button', say('past_override'));
    assert.equal(await popup.value('textbox', say('own_words')), OWN);
  },
);

followStory(
  'A clock that was set back puts nothing off, and what is written then is the later',
  async (stage, site) => {
    const settings = await written(stage, site);
    await letYearsPass(settings.port, -2);
    const far = (await settings.port.evaluate(ALARM)) as number;
    assert.ok(far - Date.now() > 600 * 24 * 3_600_000, 'the alarm was not put off');
    await stage.driver.killBackground();

    const popup = await stage.popup(await stage.open(site.at('/elsewhere')));
    site.since();
    const due = await popup.until('an alarm that is not years away', async () => {
      const at = (await settings.port.evaluate(ALARM)) as number | null;
      return at !== null && at - Date.now() <= LONGEST_WAIT ? at : null;
    });
    assert.ok(due > Date.now() + 3_600_000, 'and no burst');
    await openCase(popup, HEADLINE);
    // What it says of the page in front takes room from the letter: nobody presses before.
    await popup.sees(say('look_again'));
    await popup.fill('textbox', say('own_words'), `${OWN} And more.`);
    await popup.sees(say('draft_kept'));
    await popup.port.close();
    const desk = await stage.open('desk.html');
    await openCase(desk, HEADLINE);
    assert.equal(await desk.value('textbox', say('own_words')), `${OWN} And more.`);
    assert.deepEqual(site.since(), []);
  },
);

story('A store that a newer version has left is told of and left as it is', async (stage) => {
  const settings = await stage.open('options.html');
  await sendPaper(settings, paper('first-157-26'));
  await leaveNewerStore(settings.port);
  try {
    const page = await stage.open((await stage.serve({ '/': pageOf(paper('first-34-25')) })).at('/'));
    for (const own of [await stage.open('desk.html'), await stage.popup(page)])
      await own.sees(say('store_newer'));
    const reply = await sendPaper(settings, paper('outcome-34-25'));
    assert.deepEqual(reply, { ok: false, why: 'newer' });
    assert.deepEqual(await storeNow(settings.port), { version: 99, papers: 1 });
  } finally {
    await takeStoreAway(settings.port);
  }
  // As after the newer version came back in, or was erased: it goes on.
  const reply = (await sendPaper(settings, paper('first-34-25'))) as { ok: boolean };
  assert.equal(reply.ok, true);
});
