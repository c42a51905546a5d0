/** The real extension over a window in the shape of each webmail's, at an address of that webmail's own. */
import assert from 'node:assert/strict';
import { openCase, withCase } from '../support/acts.ts';
import { say } from '../support/say.ts';
import type { Screen } from '../support/screen.ts';
import type { Stage } from '../support/stage.ts';
import { chapters } from '../support/story.ts';
import { addressOf, mockPage, strangePage } from '../support/webmail-mocks.ts';

const HEADLINE = 'TWO SISTERS THREATENED AFTER TESTIMONY';
const TO = 'despacho@interior-inventado.example';
const CC = 'embassy@ecuador-inventado.example';

type Fields = Record<'to' | 'cc' | 'subject' | 'body', string>;

const held = (page: Screen): Promise<Fields> =>
  page.port.evaluate(
    'return Object.fromEntries(Object.entries(window.lab).map(([name, read]) => [name, read()]))',
  ) as Promise<Fields>;

async function open(stage: Stage, id: string, made = mockPage(id)): Promise<Screen> {
  const address = addressOf[id] ?? '';
  return stage.open(address, { [address.replace(/#.*/, '')]: await made });
}

async function fills(stage: Stage, id: string): Promise<void> {
  const page = await open(stage, id);
  const popup = await stage.popup(page);
  await openCase(popup, HEADLINE);
  await popup.click('button', say('put_into_page'));
  await popup.sees(say('all_filled'));
  const { to, cc, subject, body } = await held(page);
  assert.match(to, new RegExp(`^${TO}[,\\s]*$`));
  assert.match(cc, new RegExp(`^${CC}[,\\s]*$`));
  assert.notEqual(subject, '');
  assert.match(body, /^Dear Minister,\n/);
  assert.equal(body.split('without delay').length, 2, 'once');
  assert.equal(await page.port.evaluate('return window.sent'), 0, 'nothing is sent');
  await popup.port.close();
  await page.port.close();
}

/** What stands in each field of the page, by the name that it has in the test, after the letter was put in with the focus in To. */
async function filledUnread(stage: Stage, id: string, copies: string[]): Promise<Record<string, string>> {
  const page = await open(stage, id, strangePage(id, copies));
  const port = page.port;
  // A window for a new message opens with the caret there.
  await port.evaluate(
    "document.querySelector('[data-held=to] :is(input, textarea, [contenteditable])').focus()",
  );
  const popup = await stage.popup(page);
  await openCase(popup, HEADLINE);
  await popup.click('button', say('put_into_page'));
  await popup.sees(copies[1] ? say('all_filled') : say('cc_not_found_next'));
  const fields = ['to', ...copies, 'subject', 'body'];
  const found = await port.evaluate(`return [${fields.map((name) => `held('${name}')`)}]`);
  assert.equal(await port.evaluate('return window.sent'), 0, 'nothing is sent');
  await popup.port.close();
  await port.close();
  return Object.fromEntries(fields.map((name, i) => [name, (found as string[])[i]?.trim() ?? '']));
}

/** Nothing that is said in the window is known: its fields are told by their places. */
async function fillsUnread(stage: Stage, id: string): Promise<void> {
  const both = await filledUnread(stage, id, ['cc', 'bcc']);
  assert.deepEqual([both.to, both.cc, both.bcc], [TO, CC, '']);
  assert.notEqual(both.subject, '');
  assert.match(both.body ?? '', /^Dear Minister,\n/);
  const one = await filledUnread(stage, id, ['copy']);
  assert.deepEqual([one.to, one.copy], [TO, ''], 'a second field may be for hidden copies');
  assert.equal(one.subject, both.subject);
}

/** The page around the window is on one host, the window on another: it is named, and the letter can be copied. */
async function isNamed(stage: Stage, around: string, inside: string): Promise<void> {
  const frame = `<!doctype html><title>Mail</title><link rel="icon" href="data:,"><iframe src="${inside}" width="900" height="600"></iframe>`;
  const page = await stage.open(around, { [around]: frame, [inside]: await mockPage('gmx') });
  const popup = await stage.popup(page);
  await openCase(popup, HEADLINE);
  await popup.sees(say('fail_foreign_frame_site', new URL(inside).host));
  await popup.port.close();
  await page.port.close();
}

const windows = Object.keys(addressOf).map((id): [string, (stage: Stage) => Promise<void>] => [
  `The window of ${id} is filled`,
  (stage) => fills(stage, id),
]);

/** Nothing is known of these but in which order their fields stand. */
const unread = ['outlook', 'fastmail', 'icloud', 'zoho', 'gmx', 'tuta', 'mail-ru'].map(
  (id): [string, (stage: Stage) => Promise<void>] => [
    `The window of ${id} is filled in a language that nothing is known of`,
    (stage) => fillsUnread(stage, id),
  ],
);

chapters((stage) => withCase(stage), {
  ...Object.fromEntries([...windows, ...unread]),
  'A window in a frame of another host is told': (stage) =>
    isNamed(stage, 'https://navigator.gmx.net/mail', 'https://3c.gmx.net/mail/client/'),
});
