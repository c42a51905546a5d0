import { story } from '../../support/story.ts';
import { isPutInByItself, OWN, overMailbox } from './shared.ts';

story(
  'On a webmail that is allowed one press is enough for a long letter',
  async (stage) => isPutInByItself(stage, await overMailbox(stage, OWN)),
  { only: 'chromium', given: ['http://127.0.0.1/*'] },
);
