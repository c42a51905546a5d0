import { defineWebmail, linkWithMailto } from './define.ts';

export const fastmail = defineWebmail({
  id: 'fastmail',
  name: 'Fastmail',
  matches: /^https:\/\/(app|www|beta)\.fastmail\.com\//,
  compose: {
    link: linkWithMailto('https://app.fastmail.com/mail/compose?mailto='),
    budget: 2_000,
    logged: true,
  },
  fields: {},
  checked: { how: "others' source", on: '2026-11-24' },
  notes:
    "An editable div (Squire) or a text area in the page itself, found the general way; of its recipients and subject nothing but their labels is known. The link's limit is not known.",
});
