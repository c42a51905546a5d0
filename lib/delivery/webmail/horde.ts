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
    body: '#composeMessage, body.cke_editable',
    open: { cc: ['#togglecc'], bcc: ['#togglebcc'] },
  },
  checked: { how: 'its source', on: '2026-11-24' },
  notes:
    'Runs on any host. The body is a text area, or CKEditor in a frame of the same origin; the signature is a text area of its own below it.',
});
