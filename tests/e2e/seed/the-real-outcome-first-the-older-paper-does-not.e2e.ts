import { story } from '../../support/story.ts';
import { absent, outcomeFirst, real } from './shared.ts';

story(
  'The real outcome first: the older paper does not reopen it',
  (stage) => outcomeFirst(stage, real ?? ''),
  absent,
);
