import { formWords } from './form-words.ts';
import { language } from './language.ts';
import { section } from './section.ts';
import type { Kind } from './shape.ts';
import { webmail } from './webmail.ts';

/** Everything that can be added by `npm run new`. */
export const kinds: ReadonlyMap<string, Kind> = new Map([
  ['language', language],
  ['webmail', webmail],
  ['section', section],
  ['form-words', formWords],
]);
