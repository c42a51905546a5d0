import { defineWebmail, linkWith } from './define.ts';

export const gmail = defineWebmail({
  id: 'gmail',
  name: 'Gmail',
  matches: /^https:\/\/mail\.google\.com\/mail\//,
  compose: {
    link: linkWith('https://mail.google.com/mail/?view=cm&fs=1&tf=1&', {
      to: 'to',
      cc: 'cc',
      subject: 'su',
      body: 'body',
    }),
    // Links were refused from about 6,400 characters on; one report says 4,000.
    budget: 4_000,
    logged: true,
  },
  fields: {
    to: '[name=to] [role=combobox]',
    cc: '[name=cc] [role=combobox]',
    bcc: '[name=bcc] [role=combobox]',
    subject: 'input[name=subjectbox]',
    body: '[g_editable=true], div.Am.Al[contenteditable=true]',
  },
  checked: { how: "others' source", on: '2026-11-24' },
  notes:
    'An editable div in the page itself. Recipients are chips behind a combobox, and may be reset once just after the window opens. Cc shows only when it is opened, by a button that is told by its words.',
});
