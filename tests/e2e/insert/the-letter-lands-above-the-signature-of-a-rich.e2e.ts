import { RICH_COMPOSE } from '../../support/acts.ts';
import { story } from '../../support/story.ts';
import { lands } from './shared.ts';

story('The letter lands above the signature of a rich message', (stage) =>
  lands(stage, RICH_COMPOSE, 'Hanna Lindqvist'),
);
