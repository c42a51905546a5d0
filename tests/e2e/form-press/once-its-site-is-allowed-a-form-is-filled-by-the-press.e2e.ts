import { story } from '../../support/story.ts';
import { isFilledByItself, overNews } from './shared.ts';

story(
  'Once its site is allowed, a form is filled by the press that opens it',
  async (stage) => {
    const { popup, address } = await overNews(stage);
    await popup.click('button', /^Allow http:..127.0.0.1.*one press is enough/);
    await stage.answer(true);
    await isFilledByItself(stage, popup, address);
  },
  { only: 'firefox' },
);
