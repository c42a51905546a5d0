import { story } from '../../support/story.ts';
import { absent, bothOrders, real } from './shared.ts';

story(
  'A paper in, its appeal into the webmail, closed by the real outcome',
  (stage) => bothOrders(stage, real ?? ''),
  absent,
);
