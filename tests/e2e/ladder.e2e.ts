/** Where a page has no message field: a new message in the person's webmail by its link, and going on there. */
import assert from 'node:assert/strict';
import { COMPOSE, openCase, withCase } from '../support/acts.ts';
import { say } from '../support/say.ts';
import type { Screen } from '../support/screen.ts';
import { type Stage, story } from '../support/story.ts';

const HEADLINE = 'TWO SISTERS THREATENED AFTER TESTIMONY';
const TO = 'despacho@interior-inventado.example';
const IN_ROUNDCUBE = say('compose_in', 'Roundcube');

/** A webmail of this machine's: a list of messages, and the window that its compose link fills. */
const WEBMAIL = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Mail</title></head><body>
<template>${COMPOSE.slice(COMPOSE.indexOf('<form'), COMPOSE.indexOf('</body>'))}</template>
<script>
  const asked = new URLSearchParams(location.search);
  if (asked.get('_action') === 'compose') {
    document.body.append(document.querySelector('template').content);
    for (const field of document.querySelectorAll('[name]')) field.value = asked.get('_' + field.name) ?? '';
  }
</script></body></html>`;

const fields = (page: Screen): Promise<string[]> =>
  Promise.all(['To', 'Cc', 'Subject', 'Message'].map((name) => page.value('textbox', name)));

/** The case over a list of messages; `own` are words of the person's. */
async function overMailbox(stage: Stage, own = ''): Promise<{ popup: Screen; home: string }> {
  await withCase(stage);
  const home = (await stage.serve({ '/': WEBMAIL })).at('/?_task=mail');
  const popup = await stage.popup(await stage.open(home));
  await openCase(popup, HEADLINE);
  await popup.sees(say('fail_no_editor'));
  if (own) await popup.paste('textbox', say('own_words'), own);
  return { popup, home };
}

/** Presses for a new message; gives the tab that opens. */
async function newMessage(stage: Stage, { popup, home }: { popup: Screen; home: string }): Promise<Screen> {
  await popup.click('button', IN_ROUNDCUBE);
  const page = await stage.appeared(`${home}&_action=compose`);
  await page.value('textbox', 'Message');
  return page;
}

/** The next press leads to the letter by itself. */
async function goOn(stage: Stage, page: Screen, home: string): Promise<Screen> {
  const popup = await stage.popup(page);
  await popup.sees(say('into_target', 'New message', new URL(home).host));
  await popup.click('button', say('put_into_page'));
  return popup;
}

story('A short letter goes along with the link, and the next press finds it there', async (stage) => {
  const opened = await overMailbox(stage);
  await opened.popup.sees(say('compose_whole'));
  await opened.popup.sees(say('compose_logged', 'Roundcube'));
  const page = await newMessage(stage, opened);
  const held = await fields(page);
  assert.equal(held[0], TO);
  assert.match(held[3] ?? '', /^Dear Minister,\s/);
  const popup = await goOn(stage, page, opened.home);
  await popup.sees(say('all_filled'));
  await popup.sees(say('field_was_there'));
  assert.deepEqual(await fields(page), held, 'nothing is put in twice');
});

story('A letter that is too long for a link is put in at the next press', async (stage) => {
  const own = 'Please let them live in safety. '.repeat(200).trim();
  const opened = await overMailbox(stage, own);
  await opened.popup.sees(say('compose_part'));
  await opened.popup.click('summary', say('other_ways'));
  await opened.popup.sees(say('mail_too_long'));
  const page = await newMessage(stage, opened);
  assert.deepEqual((await fields(page)).slice(3), ['']);
  const popup = await goOn(stage, page, opened.home);
  await popup.sees(say('all_filled'));
  const [to, , subject, body = ''] = await fields(page);
  assert.equal(to, TO);
  assert.notEqual(subject, '');
  assert.equal(body.split(own).length, 2);
  await popup.port.close();

  const again = await stage.popup(page);
  await again.sees(say('cases'));
});

story('The webmail is chosen once', async (stage) => {
  await withCase(stage);
  const site = await stage.serve({ '/': '<!doctype html><title>A page</title><p>Nothing to write in.' });
  const page = await stage.open(site.at('/'));
  let popup = await stage.popup(page);
  await openCase(popup, HEADLINE);
  await popup.sees(say('compose_no_webmail'));
  await popup.port.evaluate(`const list = document.querySelector('select'); list.value = 'gmail';
    list.dispatchEvent(new window.Event('change', { bubbles: true }));`);
  await popup.sees(say('compose_in', 'Gmail'));
  await popup.port.close();

  popup = await stage.popup(page);
  await openCase(popup, HEADLINE);
  await popup.sees(say('compose_in', 'Gmail'));
  const settings = await stage.open('options.html');
  assert.equal(
    await settings.until('the list', () =>
      settings.port
        .evaluate("return document.querySelector('select')?.value || null")
        .then((id) => id as string),
    ),
    'gmail',
  );
});

const OWN = 'Please let them live in safety. '.repeat(200).trim();

/** One press: the letter is put in by itself; the next press there gives the report. */
async function isPutInByItself(stage: Stage, opened: { popup: Screen; home: string }): Promise<void> {
  await opened.popup.sees(say('compose_part_allowed'));
  const page = await newMessage(stage, opened);
  await page.until('the letter', async () => (await fields(page))[3] !== '');
  const held = await fields(page);
  assert.equal(held[0], TO);
  assert.equal(held[3]?.split(OWN).length, 2);
  const popup = await stage.popup(page);
  await popup.sees(say('all_filled'));
  await popup.click('button', say('the_letter'));
  await popup.click('button', say('put_into_page'));
  await popup.sees(say('all_filled'));
  assert.deepEqual(await fields(page), held, 'nothing is put in twice');
}

story(
  'With the webmail allowed one press is enough for a long letter',
  async (stage) => {
    const opened = await overMailbox(stage, OWN);
    await opened.popup.click('summary', say('other_ways'));
    await opened.popup.click('button', /^Allow http:..127.0.0.1.*one press is enough/);
    await stage.answer(true);
    await isPutInByItself(stage, opened);
  },
  { only: 'firefox' },
);

story(
  'On a webmail that is allowed one press is enough for a long letter',
  async (stage) => isPutInByItself(stage, await overMailbox(stage, OWN)),
  { only: 'chromium', given: ['http://127.0.0.1/*'] },
);
