import { defineWebmail, linkWith } from './define.ts';

export const horde = defineWebmail({
  id: 'horde',
  name: 'Horde',
  matches: /\/imp\/(dynamic|basic|compose|mailbox|minimal|smartmobile)\b/,
  compose: {
    link: linkWith('dynamic.php?page=compose&', { to: 'to', cc: 'cc', subject: 'subject', body: 'body' }),
    fromPage: true,
    budget: 6_000,
    logged: true,
  },
  fields: {
    to: '#sendto textarea, #sendto input',
    cc: '#sendcc textarea, #sendcc input',
    bcc: '#sendbcc textarea, #sendbcc input',
    subject: '#subject',
    body: '#composeMessage, body.cke_editable, body.cke_show_borders',
    open: { cc: ['#togglecc'], bcc: ['#togglebcc'] },
  },
  checked: { how: 'live', on: '2026-11-29' },
  notes:
    'Runs on any host; tried in IMP 6.2.27 as Debian has it, plain and rich, in Chromium and Firefox: sent by its own button, each line arrived once, and one Ctrl+Z took the letter back. Its link was exact, with a blank line before the letter. The body is a text area, or CKEditor 3 or 4 in a frame of the same origin; CKEditor 3 makes the whole document of its frame editable in Chromium. The signature is a text area of its own below it.',
});
