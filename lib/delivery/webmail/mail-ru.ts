import { anyRecipients, defineWebmail, linkWithMailto } from './define.ts';

export const mailRu = defineWebmail({
  id: 'mail-ru',
  name: 'mail.ru',
  matches: /^https:\/\/(e|touch|light)\.mail\.ru\//,
  compose: {
    link: linkWithMailto('https://e.mail.ru/cgi-bin/sentmsg?mailto='),
    budget: 2_000,
    logged: true,
  },
  fields: { recipients: anyRecipients, subject: 'input[name=Subject]' },
  checked: { how: "others' source", on: '2026-11-24' },
  notes:
    "The link is the one that Firefox offers for mailto. The body is an editable div in the page itself; recipients are chips told by their order, as nothing else is known of them. The link's limit is not known.",
});
