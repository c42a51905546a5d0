/** From install to uninstall: each request of the whole browser, as a proxy sees it. */
import assert from 'node:assert/strict';
import { HELP_PAGES } from '../../../lib/help/define.ts';
import { COMPOSE, openCase, takeIn } from '../../support/acts.ts';
import { SHORT } from '../../support/contact-forms.ts';
import { EVERY_MESSAGE } from '../../support/every-message.ts';
import { rss } from '../../support/fake-web.ts';
import { pageOf, paper } from '../../support/papers.ts';
import { say } from '../../support/say.ts';
import type { Screen } from '../../support/screen.ts';
import { type SectionSite, withSite } from '../../support/section-site.ts';
import type { Stage } from '../../support/stage.ts';
import { story } from '../../support/story.ts';
import { wait } from '../../support/wait.ts';
import { followToTheEnd, timeGoesBy, untilAsked } from '../follow/shared.ts';
import { askedOf, isMarked, likeAnybodys, MARKED, nothingWentOut, pathOf, uninstalled } from './shared.ts';

const HEADLINE = 'TWO SISTERS THREATENED AFTER TESTIMONY';
const FEED = '/urgent-actions/feed';
const NAME = 'Zoë Ejemplo';

/** Each page of the extension, with all that its address can show. */
const SCREENS: Record<string, string[]> = {
  'desk.html': [
    ...['case', 'plan', 'papers'].map((screen) => `#${screen}=UA-157-2026`),
    ...['#journal', '#paste', '#read', '#files', '#welcome', '#list'],
  ],
  'help.html': HELP_PAGES.map((page) => `#${page}`),
  'practice.html': ['#mail', '#form', '#webmails'],
  'sidepanel.html': ['#case=UA-157-2026', '#list'],
  'print.html': ['#case=UA-157-2026'],
  'options.html': ['#follow'],
};

/** Opens each screen for a moment. */
async function lookAtAll(stage: Stage): Promise<void> {
  for (const [page, screens] of Object.entries(SCREENS)) {
    const own = await stage.open(page);
    for (const screen of screens) {
      await own.port.evaluate(`window.location.hash = ${JSON.stringify(screen)}`);
      await wait(50);
    }
    await own.port.close();
  }
}

/** Has the background do everything that it can be asked for, but for erasing, which comes at the end by a press. */
async function askForAll(own: Screen): Promise<void> {
  const { 'everything.erase': _, ...all } = EVERY_MESSAGE;
  const refused = await own.port.evaluate(`
    const { runtime } = window.browser ?? window.chrome;
    const refused = [];
    for (const [name, request] of Object.entries(${JSON.stringify(all)})) {
      const reply = await runtime.sendMessage({ name, request });
      if (reply.why === 'bad request') refused.push(name);
    }
    return refused;`);
  assert.deepEqual(refused, [], 'requests that are none');
}

/** Everything that a person can do with it who asks for nothing beyond this machine. */
async function live(stage: Stage, site: SectionSite): Promise<void> {
  await (await takeIn(stage, paper('first-157-26'))).port.close();
  await lookAtAll(stage);

  const settings = await stage.open('options.html');
  await settings.fill('textbox', say('your_name'), NAME);
  await settings.sees(say('kept'));

  // A message, a form, the clipboard.
  const mail = await stage.open(site.at('/mail'));
  await mail.click('textbox', 'Message');
  const letter = await stage.popup(mail);
  await openCase(letter, HEADLINE);
  await letter.fill('textbox', say('own_words'), 'As a nurse I know what clean water means for a child.');
  await letter.click('button', say('put_into_page'));
  await letter.sees(say('all_filled'));
  await letter.port.close();
  const form = await stage.popup(await stage.open(site.at('/form')));
  await openCase(form, HEADLINE);
  await form.click('button', say('fill_form'));
  await form.click('button', say('form_fill_other', 2));
  await form.sees(say('form_filled_all', 2));
  await form.port.close();

  // The background ends and starts again, as it does when the browser idles.
  await stage.driver.killBackground();
  const again = await stage.popup(mail);
  await again.sees(say('cases'));
  await again.port.close();
  await askForAll(settings);
  await settings.port.close();
}

/** Follows the site, which marks whoever visits; the second look comes by itself. */
async function follow(stage: Stage, site: SectionSite): Promise<void> {
  const settings = await followToTheEnd(stage, site.at(FEED));
  await stage.driver.killBackground();
  site.since();
  await timeGoesBy(settings);
  await untilAsked(site, FEED);
  await settings.click('button', say('erase'));
  await settings.click('button', say('erase_now'));
  await settings.sees(say('erased'));
  await settings.port.close();
}

story(
  'From install to uninstall nothing is asked for but what was wanted, and never by a mark',
  (stage) =>
    withSite(async (site) => {
      site.pages['/mail'] = { headers: MARKED, body: COMPOSE };
      site.pages['/form'] = { headers: MARKED, body: SHORT };
      site.pages['/ua-34-25'] = { headers: MARKED, body: pageOf(paper('first-34-25')) };
      site.pages[FEED] = {
        headers: { ...MARKED, etag: '"1"' },
        body: rss([{ title: 'UA 34/25: Families left without news', url: site.at('/ua-34-25') }]),
      };

      await live(stage, site);
      assert.deepEqual(site.since().toSorted(), ['/form', '/mail'], 'only what the person opened');
      await follow(stage, site);
      await (await stage.open(site.at('/mail'))).port.close();
      const id = await uninstalled(stage);

      nothingWentOut(stage.driver, id, NAME);
      const asked = askedOf(site, stage.driver);
      assert.deepEqual(
        asked.map(pathOf),
        ['/mail', '/form', FEED, '/ua-34-25', FEED, '/mail'],
        'each request that the site got, in order',
      );
      likeAnybodys(asked.slice(2, 5), asked[0]);
      isMarked(asked.at(-1));
    }),
  { watched: true, given: ['http://127.0.0.1/*'] },
);
