import { defineWebmail } from './define.ts';

export const roundcube = defineWebmail({
  id: 'roundcube',
  name: 'Roundcube',
  matches: /[?&]_task=mail\b.*[?&]_action=compose\b/,
  // Its link begins with the person's own host: it can be made only from an open page.
  compose: null,
  fields: { subject: '[name=_subject]', body: 'textarea#composebody' },
  checked: { how: 'its source', on: null },
  notes:
    'Runs on any host. The body is a text area, or TinyMCE in a frame of the same origin; recipients are chips over a hidden text area.',
});
