/** Writes the word lists of forms as they are looked through in a page: `node tests/commands/form-words.ts`. */
import { writeFileSync } from 'node:fs';
import { stripsSource } from '../support/form-words.ts';

writeFileSync(new URL('../../lib/delivery/form/words/strips.ts', import.meta.url), stripsSource());
