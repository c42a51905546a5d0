import { openCase, withCase } from '../../support/acts.ts';
import { SHORT } from '../../support/contact-forms.ts';
import { say } from '../../support/say.ts';
import { story } from '../../support/story.ts';
import { framed, HEADLINE, isFormFilled, OTHER } from './shared.ts';

story(
  'A form in a frame of another site is filled once that site is allowed, and taken back',
  async (stage) => {
    await withCase(stage);
    const page = await framed(stage, SHORT);
    const popup = await stage.popup(page);
    await openCase(popup, HEADLINE);
    await popup.click('button', say('fill_form'));
    await popup.click('button', say('allow_site', OTHER));
    await stage.answer(true);
    await isFormFilled(page, popup);
  },
  { only: 'firefox' },
);
