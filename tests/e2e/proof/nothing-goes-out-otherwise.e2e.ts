/** What else may leave: letters by a link, on paper and beside the page, reminders, files and a catalogue; each request of the whole browser, as a proxy sees it. */
import assert from 'node:assert/strict';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openCase, pasteIn, withCase } from '../../support/acts.ts';
import { PublisherFolder, publisherKey } from '../../support/made-catalogue.ts';
import { paper } from '../../support/papers.ts';
import { root } from '../../support/root.ts';
import { say } from '../../support/say.ts';
import type { Screen } from '../../support/screen.ts';
import { type SectionSite, withSite } from '../../support/section-site.ts';
import type { Stage } from '../../support/stage.ts';
import { story } from '../../support/story.ts';
import { followToTheEnd, timeGoesBy, untilAsked } from '../follow/shared.ts';
import { HEADLINE, IN_ROUNDCUBE, WEBMAIL } from '../ladder/shared.ts';
import { askedOf, isMarked, likeAnybodys, MARKED, nothingWentOut, pathOf, uninstalled } from './shared.ts';

const NAME = 'Zoë Ejemplo';
const CATALOGUE = '/ua/catalogue.json';
const MAILBOX = '/mail/?_task=mail';

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

/** It reminds of a deadline, on its button and by a notification. */
async function remind(stage: Stage, settings: Screen): Promise<void> {
  await settings.port.bringToFront();
  await settings.click('checkbox', say('reminder_notice'));
  await stage.answer(true);
  await settings.port.evaluate(
    `await (window.browser ?? window.chrome).alarms.create('reminder', { when: Date.now() + 200 })`,
  );
}

/** Follows a group's catalogue; the second look comes by itself. */
async function follow(stage: Stage, site: SectionSite): Promise<void> {
  const settings = await followToTheEnd(stage, site.at(CATALOGUE));
  await stage.driver.killBackground();
  site.since();
  await timeGoesBy(settings);
  await untilAsked(site, CATALOGUE);
  await settings.port.close();
}

story(
  'Links, paper, reminders, files and a catalogue ask for nothing but what was wanted either',
  (stage) =>
    withSite(async (site) => {
      site.pages[MAILBOX] = { headers: MARKED, body: WEBMAIL };
      const group = new PublisherFolder();
      await group.add([paper('first-301-26')], '2026-11-24T10:00:00Z', await publisherKey());
      for (const [file, body] of Object.entries(group.files))
        site.pages[`/ua/${file}`] = { headers: MARKED, body };

      await withCase(stage);
      await (await pasteIn(stage, paper('first-301-26'))).port.close();
      const settings = await stage.open('options.html');
      await settings.fill('textbox', say('your_name'), NAME);
      await settings.sees(say('kept'));
      await sendOtherwise(stage, site);
      await remind(stage, settings);
      await passFiles(stage, settings);
      await settings.port.close();
      const opened = site.since().map((one) => one.replace(/[?].*/, ''));
      assert.deepEqual(opened, ['/mail/', '/mail/'], 'only what the person opened');
      await follow(stage, site);
      await (await stage.open(site.at(MAILBOX))).port.close();
      const id = await uninstalled(stage);

      nothingWentOut(stage.driver, id, NAME);
      const asked = askedOf(site, stage.driver);
      assert.deepEqual(
        asked.map(pathOf),
        ['/mail/', '/mail/', CATALOGUE, CATALOGUE, '/mail/'],
        'each request that the site got, in order',
      );
      likeAnybodys(asked.slice(2, 4), asked[0]);
      isMarked(asked.at(-1));
    }),
  { watched: true, given: ['http://127.0.0.1/*'] },
);
