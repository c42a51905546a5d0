import { defineWebmail, linkWith } from './define.ts';

const link = linkWith('/zimbra/mail?view=compose&', {
  to: 'to',
  cc: 'cc',
  subject: 'subject',
  body: 'body',
});

/** Its link is decoded twice: what the second time would take for a code is written as one. */
const twice = (text: string): string => text.replace(/[%+&]/g, encodeURIComponent);

export const zimbra = defineWebmail({
  id: 'zimbra',
  name: 'Zimbra',
  matches: /\/zimbra\/|\/modern\/email\b/,
  compose: {
    link: ({ to, cc, subject, body }, page) =>
      link({ to: to.map(twice), cc: cc.map(twice), subject: twice(subject), body: twice(body) }, page),
    fromPage: true,
    budget: 6_000,
    logged: true,
  },
  fields: {
    to: '[id$=_to_control]',
    cc: '[id$=_cc_control]',
    bcc: '[id$=_bcc_control]',
    subject: '[id$=_subject_control]',
  },
  checked: { how: 'its source', on: '2026-11-24' },
  notes:
    'Runs on any host; the fields are those of the classic program. The body is TinyMCE in a frame of the same origin, or a text area.',
});
