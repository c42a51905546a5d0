import assert from 'node:assert/strict';
import { openCase, withCase } from '../../support/acts.ts';
import { say } from '../../support/say.ts';
import type { Screen } from '../../support/screen.ts';
import type { Stage } from '../../support/stage.ts';

export const HEADLINE = 'TWO SISTERS THREATENED AFTER TESTIMONY';

export const TO = 'despacho@interior-inventado.example';

export async function fields(page: Screen) {
  const [to, cc, subject, body] = await Promise.all(
    ['To', 'Cc', 'Subject', 'Message'].map((name) => page.value('textbox', name)),
  );
  return { to, cc, subject, body: body?.replace(/\u00a0/g, ' ') ?? '' };
}

export const timesIn = (text: string, words: string): number => text.split(words).length - 1;

export async function compose(stage: Stage, html: string): Promise<Screen> {
  const site = await stage.serve({ '/': html });
  const page = await stage.open(site.at('/'));
  await page.click('textbox', 'Message');
  return page;
}

export async function putIn(stage: Stage, page: Screen): Promise<Screen> {
  const popup = await stage.popup(page);
  await openCase(popup, HEADLINE);
  await popup.sees('New message');
  await popup.click('button', say('put_into_page'));
  return popup;
}

export async function lands(stage: Stage, html: string, signature: string): Promise<void> {
  await withCase(stage);
  const page = await compose(stage, html);

  let popup = await putIn(stage, page);
  await popup.sees(say('all_filled'));
  await popup.sees(say('nothing_is_sent'));
  const put = await fields(page);
  assert.match(put.to ?? '', new RegExp(`^\\s*${TO}\\W*$`));
  assert.match(put.cc ?? '', /embassy@ecuador-inventado\.example/);
  assert.notEqual(put.subject, '');
  assert.match(put.body, /^Dear Minister,\n/);
  assert.equal(timesIn(put.body, 'without delay'), 1);
  assert.ok(put.body.trimEnd().endsWith(signature), put.body);
  await popup.port.close();

  popup = await putIn(stage, page);
  if (await popup.has('button', say('put_anyway'))) throw new Error('our own letter was taken for another');
  await popup.sees(say('field_was_there'));
  assert.deepEqual(await fields(page), put, 'a second press inserts nothing');
  await popup.port.close();

  await page.click('textbox', 'Message');
  await page.port.press('Control+z');
  await page.until(
    'the end of the letter',
    async () => timesIn((await fields(page)).body, 'without delay') === 0,
  );
  assert.ok((await fields(page)).body.trimEnd().endsWith(signature));
}
