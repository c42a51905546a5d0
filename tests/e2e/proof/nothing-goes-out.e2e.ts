/**
 * Each request of the whole browser, from the install over what can be done with the extension to its end: what the person opened, what
 * they follow, and nothing else.
 */
import assert from 'node:assert/strict';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { COMPOSE, clipboard, openCase, pasteIn, takeIn } from '../../support/acts.ts';
import { MINISTRY } from '../../support/contact-forms.ts';
import type { BrowserName } from '../../support/driver.ts';
import { rss } from '../../support/fake-web.ts';
import { fillAll, lookAt } from '../../support/form-acts.ts';
import type { Noted } from '../../support/network.ts';
import { pageOf, paper } from '../../support/papers.ts';
import { say } from '../../support/say.ts';
import type { Screen } from '../../support/screen.ts';
import { type SectionSite, withSite } from '../../support/section-site.ts';
import type { Stage } from '../../support/stage.ts';
import { story } from '../../support/story.ts';
import { followToTheEnd, told } from '../follow/shared.ts';
import { WEBMAIL } from '../ladder/shared.ts';

const HEADLINE = 'TWO SISTERS THREATENED AFTER TESTIMONY';
const FEED = '/urgent-actions/feed';
const HERE = 'http://127.0.0.1/*';

/** What browsers ask for by themselves, with no extension in them: seen in a browser that only stood open. */
const OWN: Record<BrowserName, RegExp> = {
  chromium:
    /^(?:GET http:\/\/clients2\.google\.com\/time\/1\/current\?|POST http:\/\/update\.googleapis\.com\/service\/update2\/json\?|CONNECT (?:update\.googleapis|accounts\.google|clients2\.google)\.com:443$)/,
  firefox: /^never$/,
};

/** Names that a browser gives to each site that it asks for anything, whoever wants it. */
const OF_THE_BROWSER =
  /^(?:host|connection|proxy-connection|pragma|cache-control|user-agent|accept|accept-encoding|accept-language|priority|te|sec-fetch-(?:site|mode|dest)|sec-gpc|sec-ch-ua.*)$/i;

const seen = (stage: Stage): Noted[] =>
  stage.driver
    .noted()
    .filter(({ method, address }) => !OWN[stage.driver.name].test(`${method} ${address}`))
    .filter(({ address }) => !address.endsWith('/favicon.ico'));

/** A site with what the person opens, and the section that they follow. */
const begun = async (stage: Stage, section: SectionSite) => {
  section.pages[FEED] = {
    headers: { 'set-cookie': 'who=you; Path=/' },
    body: rss([{ title: 'UA 34/25: Families left without news', url: section.at('/ua-34-25') }]),
  };
  section.pages['/ua-34-25'] = { body: pageOf(paper('first-34-25')) };
  return stage.serve({
    '/compose': COMPOSE,
    '/form': MINISTRY,
    '/mail': WEBMAIL,
    '/': '<!doctype html><title>A page</title>',
  });
};

/** Closes the popup that an act leaves open. */
const shut = async (popup: Promise<Screen>) => (await popup).port.close();

const fileOf = (text: string): string => {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'appeal-')), 'paper.txt');
  writeFileSync(file, text);
  return file;
};

/** Papers come in on every way; a letter is written, copied and noted. */
async function writes(stage: Stage): Promise<void> {
  await shut(takeIn(stage, paper('first-157-26')));
  await shut(pasteIn(stage, paper('first-301-26')));
  const desk = await stage.open('desk.html');
  await desk.click('link', say('add_paper'));
  await desk.port.chooseFiles('input[type=file]', [fileOf(paper('outcome-34-25'))]);
  await desk.click('button', say('add_papers_one'));
  await desk.sees('UA 34/25 is closed by its outcome.');
  await openCase(desk, HEADLINE);
  await desk.fill('textbox', say('own_words'), 'As a nurse I know what clean water means.');
  await desk.click('button', say('copy_letter'));
  await clipboard(stage);
}

/** Letters are put into pages. */
async function puts(stage: Stage, at: (path: string) => string): Promise<void> {
  for (const address of ['practice.html#form', at('/compose')]) {
    const popup = await stage.popup(await stage.open(address));
    await openCase(popup, HEADLINE);
    await popup.click('button', say('put_into_page'));
    await popup.sees(say('have_sent'));
    await popup.click('button', say('have_sent'));
    await popup.sees(/Noted as written/);
    await popup.port.close();
  }
  const form = await lookAt(stage, await stage.open(at('/form')));
  const count = Number(/\d+/.exec((await form.names('button')).join(' '))?.[0]);
  await form.click('button', fillAll(count));
  await form.sees(say('form_filled_all', count));
  await form.port.close();
  const link = await stage.popup(await stage.open(at('/mail?_task=mail')));
  await openCase(link, HEADLINE);
  await link.click('button', say('compose_in', 'Roundcube'));
  const message = await stage.appeared(at('/mail?_task=mail&_action=compose'));
  await message.value('textbox', 'Message');
}

/** All is saved, erased, and the extension taken out. */
async function ends(stage: Stage, settings: Screen): Promise<void> {
  await settings.port.evaluate('window.HTMLAnchorElement.prototype.click = () => {}');
  await settings.click('button', say('backup_save'));
  await settings.sees(/Saved/);
  await settings.click('button', say('erase'));
  await settings.click('button', say('erase_now'));
  await settings.sees(say('erased'));
  await stage.driver.uninstall();
}

const headersOf: Record<string, [string, string][]> = {};

/** What is followed is asked for as anybody would ask for it. */
function tellsNobody(requests: Noted[], agent: string): void {
  for (const { method, headers, bytes } of requests) {
    assert.deepEqual([method, bytes], ['GET', 0]);
    assert.deepEqual(
      headers.filter(([name]) => !OF_THE_BROWSER.test(name)),
      [],
    );
    assert.equal(headers.find(([name]) => /^user-agent$/i.test(name))?.[1], agent);
  }
}

/** Headers to the byte, but for the port that the test's own site has by chance. */
const bytesOf = ({ headers }: Noted): [string, string][] => headers.filter(([name]) => !/^host$/i.test(name));

story(
  'From the install to the end only what was opened and what is followed is asked for, and nothing tells who asks',
  (stage) =>
    withSite(async (section) => {
      const site = await begun(stage, section);
      const home = await stage.open(site.at('/'));
      const agent = String(await home.port.evaluate('return navigator.userAgent'));
      await writes(stage);
      await puts(stage, site.at);
      const settings = await followToTheEnd(stage, section.at(FEED));
      await settings.click('button', new RegExp(`^${say('follow_check')} `));
      await settings.until('the second look', async () => section.asked.length === 3);
      await settings.until('its end', async () => (await told(settings)).running === null);
      await (await stage.open('desk.html#journal')).sees(say('months_title'));
      await settings.port.bringToFront();
      await ends(stage, settings);

      const all = seen(stage);
      const followed = all.filter(({ address }) => address.startsWith(section.origin));
      assert.deepEqual(
        followed.map(({ address }) => address),
        [FEED, '/ua-34-25', FEED].map(section.at),
      );
      tellsNobody(followed, agent);
      headersOf[stage.driver.name] = bytesOf(followed[0] as Noted);
      const opened = all.filter((one) => !followed.includes(one));
      assert.deepEqual(
        opened.map(({ method, address }) =>
          `${method} ${address.replace(/^http:\/\/127\.0\.0\.1:\d+/, '')}`.replace(
            /(_action=compose).*/,
            '$1',
          ),
        ),
        [
          '/',
          '/paper',
          '/',
          '/',
          '/compose',
          '/form',
          '/mail?_task=mail',
          '/mail?_task=mail&_action=compose',
        ].map((one) => `GET ${one}`),
      );
    }),
  { watched: true, given: [HERE] },
);

story(
  'In another profile it asks with the same bytes',
  (stage) =>
    withSite(async (section) => {
      await begun(stage, section);
      await followToTheEnd(stage, section.at(FEED));
      const [first] = seen(stage).filter(({ address }) => address.startsWith(section.origin));
      assert.deepEqual(bytesOf(first as Noted), headersOf[stage.driver.name]);
    }),
  { watched: true, given: [HERE] },
);
