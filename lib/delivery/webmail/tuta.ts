import { anyRecipients, defineWebmail, linkWithMailto } from './define.ts';

export const tuta = defineWebmail({
  id: 'tuta',
  name: 'Tuta Mail',
  matches: /^https:\/\/(app|mail)\.(tuta|tutanota)\.com\//,
  compose: {
    link: linkWithMailto('https://app.tuta.com/mailto#url='),
    budget: 30_000,
    logged: false,
  },
  fields: { recipients: anyRecipients, body: '[data-testid=text_editor]' },
  checked: { how: 'its source', on: '2026-11-24' },
  notes:
    'An editable div (Squire) in the page itself; its other fields are told by their order, as its source gives them neither a name nor a test id.',
});
