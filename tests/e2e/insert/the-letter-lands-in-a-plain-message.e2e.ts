import { COMPOSE } from '../../support/acts.ts';
import { story } from '../../support/story.ts';
import { lands } from './shared.ts';

story('The letter lands in a plain message, once, and Ctrl+Z takes it back', (stage) =>
  lands(stage, COMPOSE.replace('></textarea>', '>\n\n\n-- \nHanna Lindqvist</textarea>'), 'Hanna Lindqvist'),
);
