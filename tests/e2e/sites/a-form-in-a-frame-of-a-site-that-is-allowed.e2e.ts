import { openCase, withCase } from '../../support/acts.ts';
import { SHORT } from '../../support/contact-forms.ts';
import { say } from '../../support/say.ts';
import { story } from '../../support/story.ts';
import { framed, GIVEN, HEADLINE, isFormFilled } from './shared.ts';

story(
  'A form in a frame of a site that is allowed is filled, and taken back',
  async (stage) => {
    await withCase(stage);
    const page = await framed(stage, SHORT);
    const popup = await stage.popup(page);
    await openCase(popup, HEADLINE);
    await popup.click('button', say('fill_form'));
    await isFormFilled(page, popup);
  },
  GIVEN,
);
