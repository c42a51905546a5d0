import type { FieldPlaces } from '../insert/schema.ts';
import { defineWebmail, linkWith } from './define.ts';

/** Where the window of Yahoo's program has its fields; AOL runs the same. */
export const yahooFields: FieldPlaces = {
  to: '#message-to-field, [data-test-id=container-to] input',
  cc: '#message-cc-field, [data-test-id=container-cc] input',
  bcc: '#message-bcc-field, [data-test-id=container-bcc] input',
  subject: '[data-test-id=compose-subject]',
  body: '[data-test-id=rte]',
};

export const yahoo = defineWebmail({
  id: 'yahoo',
  name: 'Yahoo Mail',
  matches: /^https:\/\/(compose\.)?mail\.yahoo\.(com|co\.jp)\//,
  compose: {
    link: linkWith('https://compose.mail.yahoo.com/?', {
      to: 'to',
      cc: 'cc',
      subject: 'subject',
      body: 'body',
    }),
    at: 'https://mail.yahoo.com/',
    budget: 2_000,
    logged: true,
  },
  fields: yahooFields,
  checked: { how: "others' source", on: '2026-11-24' },
  notes:
    "An editable div in the page itself; recipients are chips. The link's limit is not known, and others name the subject differently.",
});
