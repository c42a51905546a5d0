import { story } from '../../support/story.ts';
import { isFilledByItself, overNews } from './shared.ts';

story(
  'A form on a site that is allowed is filled by the press that opens it',
  async (stage) => {
    const { popup, address } = await overNews(stage);
    await isFilledByItself(stage, popup, address);
  },
  { only: 'chromium', given: ['http://127.0.0.1/*'] },
);
