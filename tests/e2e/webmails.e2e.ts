/** The real extension over a window in the shape of each webmail's, at an address of that webmail's own. */
import assert from 'node:assert/strict';
import { openCase, withCase } from '../support/acts.ts';
import { say } from '../support/say.ts';
import type { Screen } from '../support/screen.ts';
import type { Stage } from '../support/stage.ts';
import { chapters } from '../support/story.ts';
import { addressOf, mockPage } from '../support/webmail-mocks.ts';

const HEADLINE = 'TWO SISTERS THREATENED AFTER TESTIMONY';
const TO = 'despacho@interior-inventado.example';
const CC = 'embassy@ecuador-inventado.example';

type Fields = Record<'to' | 'cc' | 'subject' | 'body', string>;

const held = (page: Screen): Promise<Fields> =>
  page.port.evaluate(
    'return Object.fromEntries(Object.entries(window.lab).map(([name, read]) => [name, read()]))',
  ) as Promise<Fields>;

async function open(stage: Stage, id: string): Promise<Screen> {
  const address = addressOf[id] ?? '';
  return stage.open(address, { [address.replace(/#.*/, '')]: await mockPage(id) });
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

chapters((stage) => withCase(stage), {
  ...Object.fromEntries(windows),
  'A window in a frame of another host is told': (stage) =>
    isNamed(stage, 'https://navigator.gmx.net/mail', 'https://3c.gmx.net/mail/client/'),
});
