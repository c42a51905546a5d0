import { defineWebmail } from './define.ts';

export const roundcube = defineWebmail({
  id: 'roundcube',
  name: 'Roundcube',
  matches: /[?&]_task=mail\b.*[?&]_action=compose\b/,
  // Its link begins with the person's own host: it can be made only from an open page.
  compose: null,
  fields: {
    subject: '[name=_subject]',
    body: 'textarea#composebody, #tinymce',
    open: {
      cc: ['[data-popup=headers-menu]', '[data-target=cc]'],
      bcc: ['[data-popup=headers-menu]', '[data-target=bcc]'],
    },
  },
  checked: { how: 'live', on: '2026-11-24' },
  notes:
    "Runs on any host; tried in 1.6.5 as Debian has it, in the skin Elastic. Copies are shown by a menu beside 'To'. The body is a text area, or TinyMCE in a frame of the same origin; recipients are chips over a hidden text area.",
});
