import { defineWebmail } from './define.ts';

export const generic = defineWebmail({
  id: 'generic',
  name: 'Another webmail',
  matches: null,
  compose: null,
  fields: {},
  checked: { how: 'not checked', on: null },
  notes: 'Fields are told by their roles, labels and places, as in any page with a message to write.',
});
