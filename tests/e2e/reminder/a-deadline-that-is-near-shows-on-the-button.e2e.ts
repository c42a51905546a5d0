import assert from 'node:assert/strict';
import { sendPaper } from '../../support/acts.ts';
import { dayFromNow, paper } from '../../support/papers.ts';
import { say } from '../../support/say.ts';
import type { Screen } from '../../support/screen.ts';
import { story } from '../../support/story.ts';

/** What the toolbar button shows over tabs that show nothing of their own. */
const button = (own: Screen) =>
  own.port.evaluate(
    'return [await browser.action.getBadgeText({}), await browser.action.getTitle({})]',
  ) as Promise<[string, string]>;

const shows = (own: Screen, text: string) =>
  own.until(`"${text}" on the button`, async () => (await button(own))[0] === text);

/** Catches what the page would hand to the browser as a file: where that lands differs from browser to browser. */
const CATCH = `
  const make = window.URL.createObjectURL.bind(window.URL);
  window.URL.createObjectURL = (blob) => { blob.text().then((text) => { window.saved = text; }); return make(blob); };
  window.HTMLAnchorElement.prototype.click = () => {};`;

story('A deadline that is near shows on the button, and all of them go into a calendar', async (stage) => {
  const settings = await stage.open('options.html');
  await sendPaper(settings, paper('first-301-26', { deadline: dayFromNow(20) }));
  await sendPaper(settings, paper('first-157-26', { deadline: dayFromNow(3) }));
  await shows(settings, '1');
  assert.equal((await button(settings))[1], say('due_soon_one', '1'));

  await stage.driver.killBackground();
  await shows(settings, '1');
  await settings.click('checkbox', say('reminder_badge'));
  await settings.sees(say('kept'));
  await shows(settings, '');
  await settings.click('checkbox', say('reminder_badge'));
  await shows(settings, '1');

  await settings.port.evaluate(CATCH);
  await settings.click('button', say('calendar_save'));
  await settings.sees(say('calendar_saved_other', '2'));
  const file = await settings.until(
    'the file',
    async () => (await settings.port.evaluate('return window.saved ?? null')) as string | null,
  );
  assert.equal(file.match(/^SUMMARY:Reminder\r$/gm)?.length, 2);
  // An entry's own mark and the time of saving are digits by chance.
  assert.doesNotMatch(file.replace(/^(?:UID|DTSTAMP):.*$/gm, ''), /157|301|SISTERS/i);

  const alarms = await settings.port.evaluate(
    'return (await browser.alarms.getAll()).map(({ name }) => name)',
  );
  assert.ok((alarms as string[]).includes('reminder'));
});
