import { say } from '../../support/say.ts';
import { story } from '../../support/story.ts';
import { isPutInByItself, OWN, overMailbox } from './shared.ts';

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
