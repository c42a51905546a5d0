import { story } from '../../support/story.ts';
import { invented, outcomeFirst } from './shared.ts';

story('An invented outcome first: the older paper does not reopen it', (stage) =>
  outcomeFirst(stage, invented()),
);
