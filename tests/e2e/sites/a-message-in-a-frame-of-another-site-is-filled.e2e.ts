import { COMPOSE, openCase, withCase } from '../../support/acts.ts';
import { say } from '../../support/say.ts';
import { story } from '../../support/story.ts';
import { framed, HEADLINE, isPutIn, isThereOnce, OTHER } from './shared.ts';

story(
  'A message in a frame of another site is filled once that site is allowed, until it is taken back',
  async (stage) => {
    await withCase(stage);
    const page = await framed(stage, COMPOSE);
    const popup = await stage.popup(page);
    await openCase(popup, HEADLINE);
    await popup.click('button', say('allow_site', OTHER));
    await stage.answer(false);
    await popup.sees(say('site_not_allowed'));
    await popup.click('button', say('allow_site', OTHER));
    await stage.answer(true);
    await isPutIn(page, popup);
    await popup.port.close();
    await isThereOnce(stage, page);

    const settings = await stage.open('options.html');
    await settings.click('button', `${say('sites_take_back')} ${OTHER}`);
    await settings.sees(say('sites_none'));
    await settings.port.close();
    const after = await stage.popup(page);
    await openCase(after, HEADLINE);
    await after.sees(say('fail_foreign_frame_site', OTHER));
    await after.shows('button', say('allow_site', OTHER));
  },
  { only: 'firefox' },
);
