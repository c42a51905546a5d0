import { defineWebmail, linkWith } from './define.ts';

export const outlook = defineWebmail({
  id: 'outlook',
  name: 'Outlook',
  matches: /^https:\/\/outlook\.(live\.com|office\.com|office365\.com|cloud\.microsoft)\//,
  compose: {
    link: linkWith('https://outlook.live.com/mail/0/deeplink/compose?', {
      to: 'to',
      cc: 'cc',
      subject: 'subject',
      body: 'body',
    }),
    // Request line and cookies share about 31,000 characters.
    budget: 20_000,
    logged: true,
  },
  fields: { body: '[aria-multiline=true][contenteditable=true]' },
  checked: { how: "others' source", on: null },
  notes:
    'Editable div (RoosterJS) in the page itself; recipients are one-line editable elements told by their labels. A plus sign in an address of the link becomes a blank. Line ends in the link were reported lost.',
});
