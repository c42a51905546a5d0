import { anyRecipients, defineWebmail, linkWithMailto } from './define.ts';

export const fastmail = defineWebmail({
  id: 'fastmail',
  name: 'Fastmail',
  matches: /^https:\/\/(app|www|beta)\.fastmail\.com\//,
  compose: {
    link: linkWithMailto('https://app.fastmail.com/mail/compose?mailto='),
    budget: 2_000,
    logged: true,
  },
  fields: { recipients: anyRecipients },
  checked: { how: "others' source", on: '2026-11-24' },
  notes:
    "An editable div (Squire) or a text area in the page itself, found the general way; recipients and subject are told by their order over it, as nothing but that is known of them. The link's limit is not known.",
});
