import { anyRecipients, defineWebmail, linkWithMailto } from './define.ts';

export const zoho = defineWebmail({
  id: 'zoho',
  name: 'Zoho Mail',
  matches: /^https:\/\/mail\.zoho\.(com|eu|in|jp|sa|com\.au|com\.cn|uk)\//,
  compose: {
    link: linkWithMailto('https://mail.zoho.com/mail/compose.do?extsrc=mailto&mode=compose&tp=zb&ct='),
    budget: 2_000,
    logged: true,
  },
  fields: { recipients: anyRecipients },
  checked: { how: 'not checked', on: null },
  notes:
    "The body (Squire) is in a frame of the same origin; nothing but the order of its other fields is known. The link is others' knowledge; for accounts outside the United States its host may differ.",
});
