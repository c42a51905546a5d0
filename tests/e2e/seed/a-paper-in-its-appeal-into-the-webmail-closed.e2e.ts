import { story } from '../../support/story.ts';
import { bothOrders, invented } from './shared.ts';

story('A paper in, its appeal into the webmail, closed by an invented outcome', (stage) =>
  bothOrders(stage, invented()),
);
