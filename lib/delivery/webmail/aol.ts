import { defineWebmail } from './define.ts';
import { yahooFields } from './yahoo.ts';

export const aol = defineWebmail({
  id: 'aol',
  name: 'AOL Mail',
  matches: /^https:\/\/mail\.aol\.com\//,
  // Its link opens a message, but whether it fills anything in is not known.
  compose: null,
  fields: yahooFields,
  checked: { how: 'not checked', on: null },
  notes: "Yahoo's program under another name.",
});
