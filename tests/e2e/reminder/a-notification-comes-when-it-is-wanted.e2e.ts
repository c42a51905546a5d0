import assert from 'node:assert/strict';
import { sendPaper } from '../../support/acts.ts';
import { dayFromNow, paper } from '../../support/papers.ts';
import { say } from '../../support/say.ts';
import { story } from '../../support/story.ts';

story(
  'A notification comes when it is wanted, and none any more',
  async (stage) => {
    const settings = await stage.open('options.html');
    await sendPaper(settings, paper('first-157-26', { deadline: dayFromNow(3) }));
    const may = () =>
      settings.port.evaluate("return browser.permissions.contains({ permissions: ['notifications'] })");
    assert.equal(await may(), false);
    await settings.click('checkbox', say('reminder_notice'));
    await stage.answer(true);
    await settings.sees(say('kept'));
    assert.equal(await may(), true);
    // In the small hours nobody is told: then it is not noted either.
    const told = new Date().getHours() >= 9;
    await settings.until('the note of it', async () => {
      const day = await settings.port.evaluate(
        "return (await browser.storage.local.get('reminderTold')).reminderTold ?? null",
      );
      return (day !== null) === told;
    });
    await settings.click('checkbox', say('reminder_notice'));
    await settings.until('the leave to be given back', async () => !(await may()));
  },
  { only: 'firefox' },
);
