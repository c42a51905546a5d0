import assert from 'node:assert/strict';
import { sendPaper } from '../../support/acts.ts';
import { dayFromNow, paper } from '../../support/papers.ts';
import { say } from '../../support/say.ts';
import type { Stage } from '../../support/stage.ts';
import { story } from '../../support/story.ts';

/** What the browser shows now, by its own word: a name each, and in Firefox what is said. */
const SHOWN = 'return Object.entries((await browser.notifications?.getAll()) ?? {})';
const TOLD = "return (await browser.storage.local.get('reminderTold')).reminderTold ?? null";
const HOUR = 'return new Date().getHours()';

/** A time zone in which it is that hour now, or just after it; the signs of these names are turned round. */
function zoneAt(hour: number): string {
  const ahead = ((hour - new Date().getUTCHours() + 36) % 24) - 12;
  return `Etc/GMT${ahead > 0 ? '-' : '+'}${Math.abs(ahead)}`;
}

const play = async (stage: Stage) => {
  const settings = await stage.open('options.html');
  await sendPaper(settings, paper('first-157-26', { deadline: dayFromNow(3) }));
  const may = () =>
    settings.port.evaluate("return browser.permissions.contains({ permissions: ['notifications'] })");
  const shown = async () => (await settings.port.evaluate(SHOWN)) as [string, unknown][];
  assert.ok(Number(await settings.port.evaluate(HOUR)) >= 12, 'past nine there');
  assert.equal(await may(), false);
  await settings.click('checkbox', say('reminder_notice'));
  await stage.answer(true);
  await settings.sees(say('kept'));
  assert.equal(await may(), true);

  const [[name, said] = []] = await settings.until('a notification', async () => {
    const all = await shown();
    return all.length > 0 && all;
  });
  assert.equal(name, 'reminder');
  if (stage.driver.name === 'firefox') {
    const { title, message } = said as Record<string, string>;
    assert.deepEqual([title, message], [say('reminder'), say('reminders_one', '1')]);
  }
  await settings.port.evaluate("await browser.notifications.clear('reminder')");
  await stage.driver.killBackground();
  await sendPaper(settings, paper('first-301-26', { deadline: dayFromNow(2) }));
  const text = 'return browser.action.getBadgeText({})';
  await settings.until('the other on the button', async () => (await settings.port.evaluate(text)) === '2');
  assert.deepEqual(await shown(), [], 'none a second time');

  await settings.click('checkbox', say('reminder_notice'));
  await settings.until('the leave to be given back', async () => !(await may()));
};

story('A notification comes when it is wanted, once a day and in neutral words', play, { zone: zoneAt(12) });

story(
  'In the small hours nobody is told of a deadline, and it is not noted either',
  async (stage) => {
    const settings = await stage.open('options.html');
    assert.ok(Number(await settings.port.evaluate(HOUR)) < 9, 'before nine there');
    await settings.click('checkbox', say('reminder_notice'));
    await stage.answer(true);
    await settings.sees(say('kept'));
    await sendPaper(settings, paper('first-157-26', { deadline: dayFromNow(3) }));
    const badge = () => settings.port.evaluate('return browser.action.getBadgeText({})');
    await settings.until('the number on the button', async () => (await badge()) === '1');
    assert.deepEqual(await settings.port.evaluate(SHOWN), []);
    assert.equal(await settings.port.evaluate(TOLD), null);
  },
  { zone: zoneAt(3) },
);
