import { defineWebmail, linkWithMailto } from './define.ts';

export const snappymail = defineWebmail({
  id: 'snappymail',
  name: 'SnappyMail',
  matches: /#\/mailbox\//,
  compose: {
    link: linkWithMailto('?mailto&to='),
    fromPage: true,
    // The server keeps it in a cookie, which holds about 4,000 characters.
    budget: 3_000,
    logged: true,
  },
  fields: {
    // Chips stand before the field whose binding names it.
    to: '.b-header td:has([data-bind*="emailsTags: to"]) input',
    cc: '.b-header .cc-row input',
    bcc: '.b-header .bcc-row input',
    subject: 'input[name=subject]',
    body: '.squire-wysiwyg, .squire-plain',
    open: { cc: ['[data-bind*="toggle: showCc"]'], bcc: ['[data-bind*="toggle: showBcc"]'] },
  },
  checked: { how: 'its source', on: '2026-11-24' },
  notes:
    'Runs on any host, and so does RainLoop, from which it comes. The body (Squire) is an editable div or a text area in the page itself.',
});
