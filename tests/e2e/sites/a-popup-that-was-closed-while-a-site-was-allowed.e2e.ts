import { COMPOSE, openCase, withCase } from '../../support/acts.ts';
import { say } from '../../support/say.ts';
import { story } from '../../support/story.ts';
import { framed, HEADLINE, isPutIn, OTHER } from './shared.ts';

story(
  'A popup that was closed while a site was allowed goes on with its letter at the next press',
  async (stage) => {
    await withCase(stage);
    const page = await framed(stage, COMPOSE);
    const popup = await stage.popup(page);
    await openCase(popup, HEADLINE);
    await popup.click('button', say('allow_site', OTHER));
    await stage.answer(true, true);
    await isPutIn(page, await stage.popup(page));
  },
  { only: 'firefox' },
);
