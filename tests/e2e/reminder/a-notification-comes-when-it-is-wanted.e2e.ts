import assert from 'node:assert/strict';
import { sendPaper } from '../../support/acts.ts';
import { dayFromNow, paper } from '../../support/papers.ts';
import { say } from '../../support/say.ts';
import { story } from '../../support/story.ts';

// Firefox asks in a window of its own, which no story can press; Chromium gives notifications at the press.
story(
  'A notification is wanted, and none any more',
  async (stage) => {
    const settings = await stage.open('options.html');
    await sendPaper(settings, paper('first-157-26', { deadline: dayFromNow(3) }));
    const may = () =>
      settings.port.evaluate("return chrome.permissions.contains({ permissions: ['notifications'] })");
    assert.equal(await may(), false);
    await settings.click('checkbox', say('reminder_notice'));
    await settings.sees(say('kept'));
    assert.equal(await may(), true);
    // In the small hours nobody is told: then there is nothing to see yet.
    const told = new Date().getHours() >= 9 ? ['reminder'] : [];
    await settings.until('the notification', async () => {
      const ids = await settings.port.evaluate('return Object.keys(await chrome.notifications.getAll())');
      return JSON.stringify(ids) === JSON.stringify(told);
    });
    await settings.click('checkbox', say('reminder_notice'));
    await settings.until('the leave to be given back', async () => !(await may()));
  },
  { only: 'chromium' },
);
