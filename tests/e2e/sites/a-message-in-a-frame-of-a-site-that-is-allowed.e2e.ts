import { COMPOSE, openCase, withCase } from '../../support/acts.ts';
import { story } from '../../support/story.ts';
import { framed, GIVEN, HEADLINE, isPutIn, isThereOnce } from './shared.ts';

story(
  'A message in a frame of a site that is allowed is filled, and once',
  async (stage) => {
    await withCase(stage);
    const page = await framed(stage, COMPOSE);
    const popup = await stage.popup(page);
    await openCase(popup, HEADLINE);
    await isPutIn(page, popup);
    await popup.port.close();
    await isThereOnce(stage, page);
  },
  GIVEN,
);
