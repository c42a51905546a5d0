/** Where a page has no message field: a new message in the person's webmail by its link, and going on there. */
import assert from 'node:assert/strict';
import { COMPOSE, openCase, withCase } from '../../support/acts.ts';
import { say } from '../../support/say.ts';
import type { Screen } from '../../support/screen.ts';
import type { Stage } from '../../support/stage.ts';

export const HEADLINE = 'TWO SISTERS THREATENED AFTER TESTIMONY';

export const TO = 'despacho@interior-inventado.example';

export const IN_ROUNDCUBE = say('compose_in', 'Roundcube');

/** A webmail of this machine's: a list of messages, and the window that its compose link fills. */
export const WEBMAIL = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Mail</title></head><body>
<template>${COMPOSE.slice(COMPOSE.indexOf('<form'), COMPOSE.indexOf('</body>'))}</template>
<script>
  const asked = new URLSearchParams(location.search);
  if (asked.get('_action') === 'compose') {
    document.body.append(document.querySelector('template').content);
    for (const field of document.querySelectorAll('[name]')) field.value = asked.get('_' + field.name) ?? '';
  }
</script></body></html>`;

export const fields = (page: Screen): Promise<string[]> =>
  Promise.all(['To', 'Cc', 'Subject', 'Message'].map((name) => page.value('textbox', name)));

/** The case over a list of messages; `own` are words of the person's. */
export async function overMailbox(stage: Stage, own = ''): Promise<{ popup: Screen; home: string }> {
  await withCase(stage);
  const home = (await stage.serve({ '/': WEBMAIL })).at('/?_task=mail');
  const popup = await stage.popup(await stage.open(home));
  await openCase(popup, HEADLINE);
  await popup.sees(say('fail_no_editor'));
  if (own) await popup.paste('textbox', say('own_words'), own);
  return { popup, home };
}

/** Presses for a new message; gives the tab that opens. */
export async function newMessage(
  stage: Stage,
  { popup, home }: { popup: Screen; home: string },
): Promise<Screen> {
  await popup.click('button', IN_ROUNDCUBE);
  const page = await stage.appeared(`${home}&_action=compose`);
  await page.value('textbox', 'Message');
  return page;
}

/** The next press leads to the letter by itself. */
export async function goOn(stage: Stage, page: Screen, home: string): Promise<Screen> {
  const popup = await stage.popup(page);
  await popup.sees(say('into_target', 'New message', new URL(home).host));
  await popup.click('button', say('put_into_page'));
  return popup;
}

export const OWN = 'Please let them live in safety. '.repeat(200).trim();

/** One press: the letter is put in by itself; the next press there gives the report. */
export async function isPutInByItself(stage: Stage, opened: { popup: Screen; home: string }): Promise<void> {
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
