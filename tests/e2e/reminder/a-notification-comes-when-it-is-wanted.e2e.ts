import assert from 'node:assert/strict';
import { sendPaper } from '../../support/acts.ts';
import { dayFromNow, paper } from '../../support/papers.ts';
import { say } from '../../support/say.ts';
import { story } from '../../support/story.ts';

/** What the browser shows now, by its own word: a name each, and in Firefox what is said. */
const SHOWN = 'return Object.entries((await browser.notifications?.getAll()) ?? {})';
const TOLD = "return (await browser.storage.local.get('reminderTold')).reminderTold ?? null";

story('A notification comes when it is wanted, once a day and in neutral words', async (stage) => {
  const settings = await stage.open('options.html');
  await sendPaper(settings, paper('first-157-26', { deadline: dayFromNow(3) }));
  const may = () =>
    settings.port.evaluate("return browser.permissions.contains({ permissions: ['notifications'] })");
  const shown = async () => (await settings.port.evaluate(SHOWN)) as [string, unknown][];
  assert.equal(await may(), false);
  await settings.click('checkbox', say('reminder_notice'));
  await stage.answer(true);
  await settings.sees(say('kept'));
  assert.equal(await may(), true);

  // In the small hours nobody is told: then it is not noted either.
  if (new Date().getHours() >= 9) {
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
  } else assert.equal(await settings.port.evaluate(TOLD), null);

  await settings.click('checkbox', say('reminder_notice'));
  await settings.until('the leave to be given back', async () => !(await may()));
});
