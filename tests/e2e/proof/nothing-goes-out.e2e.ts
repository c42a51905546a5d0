/** From install to uninstall: each request of the whole browser, as a proxy sees it. */
import assert from 'node:assert/strict';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { HELP_PAGES } from '../../../lib/help/define.ts';
import { COMPOSE, openCase, pasteIn, takeIn } from '../../support/acts.ts';
import { SHORT } from '../../support/contact-forms.ts';
import type { BrowserName } from '../../support/driver.ts';
import { EVERY_MESSAGE } from '../../support/every-message.ts';
import { rss } from '../../support/fake-web.ts';
import { PublisherFolder, publisherKey } from '../../support/made-catalogue.ts';
import type { Noted } from '../../support/network.ts';
import { pageOf, paper } from '../../support/papers.ts';
import { root } from '../../support/root.ts';
import { say } from '../../support/say.ts';
import type { Screen } from '../../support/screen.ts';
import { type SectionSite, withSite } from '../../support/section-site.ts';
import type { Stage } from '../../support/stage.ts';
import { story } from '../../support/story.ts';
import { wait } from '../../support/wait.ts';
import { followToTheEnd, timeGoesBy, untilAsked, WHO } from '../follow/shared.ts';
import { IN_ROUNDCUBE, WEBMAIL } from '../ladder/shared.ts';

const HEADLINE = 'TWO SISTERS THREATENED AFTER TESTIMONY';
const FEED = '/urgent-actions/feed';
const NAME = 'Zoë Ejemplo';
const CATALOGUE = '/ua/catalogue.json';
const MAILBOX = '/mail/?_task=mail';

/**
 * What a browser asks for by itself, with an extension in it that does nothing, on pages with a form and a message: by method and
 * address, without what is asked there. All of it is refused; of what is sealed no more is seen than the host.
 */
const BROWSERS_OWN: Record<BrowserName, string[]> = {
  chromium: [
    'GET http://clients2.google.com/time/1/current',
    'POST http://update.googleapis.com/service/update2/json',
    'CONNECT update.googleapis.com:443',
    'CONNECT accounts.google.com:443',
    // What kind of field a form's fields are, and a dictionary for what is typed there.
    'CONNECT content-autofill.googleapis.com:443',
    'CONNECT redirector.gvt1.com:443',
  ],
  firefox: ['CONNECT firefox.settings.services.mozilla.com:443'],
};

/** Marks of the extension itself, which no request may carry. */
const MARKS = /extension|appeal|11111111-2222/i;

const hostOf = ({ address }: Noted): string =>
  new URL(address.includes('://') ? address : `https://${address}`).hostname;

const headerOf = ({ headers }: Noted, name: string): string | null =>
  headers.find(([one]) => one.toLowerCase() === name)?.[1] ?? null;

const withoutQuery = ({ method, address }: Noted): string => `${method} ${address.replace(/\?.*/, '')}`;

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

/** Catches what a page would hand to the browser as a file. */
const CATCH = `
  const make = window.URL.createObjectURL.bind(window.URL);
  window.URL.createObjectURL = (blob) => { blob.text().then((text) => { window.saved = text; }); return make(blob); };
  window.HTMLAnchorElement.prototype.click = () => {};`;

/** The file that was just saved, in a folder of its own. */
async function saved(settings: Screen, name: string): Promise<string> {
  const text = await settings.until(
    'the file',
    async () => (await settings.port.evaluate('return window.saved ?? null')) as string | null,
  );
  await settings.port.evaluate('window.saved = null');
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'appeal-')), name);
  writeFileSync(file, text);
  return file;
}

/** Saves a sealed backup and the cases for a group, and brings both in again; and a PDF. */
async function passFiles(stage: Stage, settings: Screen): Promise<void> {
  await settings.port.evaluate(CATCH);
  await settings.click('button', say('pack_save'));
  const pack = await saved(settings, 'cases.json');
  await settings.port.evaluate("document.querySelector('input[type=password]').focus()");
  await settings.port.type('correct horse');
  await settings.click('button', say('backup_save'));
  const backup = await saved(settings, 'appeals.json');
  await settings.port.chooseFiles('[aria-labelledby=data] input[type=file]', [backup]);
  await settings.sees(say('passphrase_of', 'appeals.json'));
  await settings.port.evaluate(
    "document.querySelectorAll('[aria-labelledby=data] input[type=password]')[1].focus()",
  );
  await settings.port.type('correct horse');
  await settings.click('button', say('backup_unlock'));
  await settings.until('the end of it', async () => !(await settings.has('button', say('backup_unlock'))));

  const desk = await stage.open('desk.html#paste');
  const pdf = path.join(root, 'tests/fixtures/containers/french.pdf');
  for (const file of [pack, pdf]) {
    await desk.port.evaluate("location.hash = '#paste'");
    await desk.sees(say('paste_label'));
    await desk.port.chooseFiles('input[type=file]', [file]);
    await desk.until('what was read', async () => !(await desk.text()).includes(say('paste_label')));
  }
  await desk.port.close();
}

/** A letter by a link into a new message, on the clipboard, on paper, and beside the page. */
async function sendOtherwise(stage: Stage, site: SectionSite): Promise<void> {
  const mailbox = await stage.open(site.at(MAILBOX));
  const popup = await stage.popup(mailbox);
  await openCase(popup, HEADLINE);
  await popup.sees(say('fail_no_editor'));
  await popup.click('button', IN_ROUNDCUBE);
  await (await stage.appeared(`${site.at(MAILBOX)}&_action=compose`)).port.close();
  const copying = await stage.popup(mailbox);
  await copying.click('button', /^Copy letter/);
  await copying.sees(say('copied_letter', 'UA 157/26'));
  await copying.port.close();
  const panel = await stage.beside(await stage.popup(mailbox));
  await panel.sees(HEADLINE);
  await panel.port.close();
  await mailbox.port.close();
  const print = await stage.open('print.html#case=UA-157-2026');
  await print.port.print?.(path.join(mkdtempSync(path.join(tmpdir(), 'appeal-')), 'letter.pdf'));
  await print.port.close();
}

/** Everything that a person can do with it who asks for nothing beyond this machine. */
async function live(stage: Stage, site: SectionSite): Promise<void> {
  await (await takeIn(stage, paper('first-157-26'))).port.close();
  await (await pasteIn(stage, paper('first-301-26'))).port.close();
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

  await sendOtherwise(stage, site);

  // It reminds of a deadline, on its button and by a notification.
  await settings.port.bringToFront();
  await settings.click('checkbox', say('reminder_notice'));
  await stage.answer(true);
  await settings.port.evaluate(
    `await (window.browser ?? window.chrome).alarms.create('reminder', { when: Date.now() + 200 })`,
  );
  await passFiles(stage, settings);

  // The background ends and starts again, as it does when the browser idles.
  await stage.driver.killBackground();
  const again = await stage.popup(mail);
  await again.sees(say('cases'));
  await again.port.close();
  await askForAll(settings);
  await settings.port.close();
}

/** Follows the site and a group's catalogue there; the site marks whoever visits; the second look comes by itself. */
async function follow(stage: Stage, site: SectionSite): Promise<void> {
  await (await followToTheEnd(stage, site.at(CATALOGUE))).port.close();
  const settings = await followToTheEnd(stage, site.at(FEED));
  await stage.driver.killBackground();
  site.since();
  await timeGoesBy(settings);
  const again = await untilAsked(site, FEED);
  if (!again.includes(CATALOGUE)) await untilAsked(site, CATALOGUE);
  await settings.click('button', say('erase'));
  await settings.click('button', say('erase_now'));
  await settings.sees(say('erased'));
  await settings.port.close();
}

story(
  'From install to uninstall nothing is asked for but what was wanted, and never by a mark',
  (stage) =>
    withSite(async (site) => {
      const marked = { 'set-cookie': 'who=you; Path=/' };
      site.pages['/mail'] = { headers: marked, body: COMPOSE };
      site.pages['/form'] = { headers: marked, body: SHORT };
      site.pages['/ua-34-25'] = { headers: marked, body: pageOf(paper('first-34-25')) };
      site.pages[FEED] = {
        headers: { ...marked, etag: '"1"' },
        body: rss([{ title: 'UA 34/25: Families left without news', url: site.at('/ua-34-25') }]),
      };
      site.pages[MAILBOX] = { headers: marked, body: WEBMAIL };
      const group = new PublisherFolder();
      await group.add([paper('first-301-26')], '2026-11-24T10:00:00Z', await publisherKey());
      for (const [file, body] of Object.entries(group.files))
        site.pages[`/ua/${file}`] = { headers: marked, body };
      const { driver } = stage;

      await live(stage, site);
      const opened = site.since().map((one) => one.replace(/[?].*/, ''));
      assert.deepEqual(opened, ['/mail', '/form', '/mail/', '/mail/'], 'only what the person opened');
      await follow(stage, site);
      const own = await stage.open('options.html');
      const id = (await own.port.evaluate('return window.location.host')) as string;
      await (await stage.open(site.at('/mail'))).port.close();
      await own.port.close();
      await driver.uninstall();
      await wait(300);

      const all = driver.noted();
      const here = all.filter((one) => hostOf(one) === '127.0.0.1' && !one.address.endsWith('/favicon.ico'));
      const beyond = all
        .filter((one) => hostOf(one) !== '127.0.0.1')
        .filter((one) => !BROWSERS_OWN[driver.name].includes(withoutQuery(one)));
      assert.deepEqual(
        [...new Set(beyond.map(withoutQuery))],
        [],
        'what neither the person nor the browser asks for',
      );
      for (const { address, headers, body } of all.filter((one) => hostOf(one) !== '127.0.0.1')) {
        const told = [address, ...headers.flat(), body].join('\n');
        assert.equal(told.includes(id), false, `which extension it is, to ${address}`);
        assert.doesNotMatch(told, /157-26|157\/26|Ejemplo/, address);
      }

      const isSites = ({ address }: Noted) => address.startsWith(site.origin);
      const pathOf = ({ address }: Noted) => new URL(address).pathname;
      const asked = here.filter(isSites);
      const paths = asked.map(pathOf);
      assert.deepEqual(
        paths.slice(0, 7),
        ['/mail', '/form', '/mail/', '/mail/', CATALOGUE, FEED, '/ua-34-25'],
        'each request that the site got, in order',
      );
      assert.deepEqual(paths.slice(7, 9).toSorted(), [CATALOGUE, FEED].toSorted(), 'and by itself');
      assert.deepEqual(paths.slice(9), ['/mail']);
      for (const one of here) {
        assert.equal(one.method, 'GET', one.address);
        assert.equal(one.bytes, 0, one.address);
        for (const [name, value] of one.headers) {
          assert.doesNotMatch(`${name}: ${value}`, MARKS);
          assert.equal(value.includes(id), false, one.address);
        }
      }

      // What the extension asked for is told from nobody else's in that browser: the page that a person opens is the measure.
      const [visit] = asked;
      const byItself = asked.slice(4, 9);
      assert.ok(visit);
      for (const one of byItself) {
        for (const name of ['user-agent', 'accept-language', 'accept-encoding'])
          assert.equal(headerOf(one, name), headerOf(visit, name), name);
        assert.deepEqual(
          one.headers.filter(([name]) => WHO.test(name.toLowerCase())),
          [],
        );
      }
      assert.equal(headerOf(asked.at(-1) as Noted, 'cookie'), 'who=you', 'it would have had a mark to give');
    }),
  { watched: true, given: ['http://127.0.0.1/*'] },
);
