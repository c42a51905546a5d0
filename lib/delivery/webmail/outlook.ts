import type { FieldPlaces } from '../insert/schema.ts';
import { defineWebmail, linkWith } from './define.ts';

/** Where Outlook on the web has its fields, at home and at work. */
export const outlookFields: FieldPlaces = {
  // Its label is in the person's language. Recipients are editable elements, the search box stands outside of the message.
  subject:
    ':is([role=main],[data-app-section=Form_Content]) input[type=text][autocomplete=off]:not([role=combobox],[role=search] *)',
  body: '[aria-multiline=true][contenteditable=true]',
  recipients: '[contenteditable=true]:not([aria-multiline=true])',
};

/** What a link does to recipients: a plus sign in an address becomes a blank, which makes it another address. */
export const hasPlus = ({ to, cc }: { to: string[]; cc: string[] }): boolean =>
  [...to, ...cc].some((address) => address.includes('+'));

/** Its compose link, on the host of the one or the other. */
export const outlookLink = (base: string) => ({
  link: linkWith(base, { to: 'to', cc: 'cc', subject: 'subject', body: 'body' }),
  // Request line and cookies share about 31,000 characters.
  budget: 20_000,
  logged: true,
  spoils: hasPlus,
});

export const outlook = defineWebmail({
  id: 'outlook',
  name: 'Outlook',
  matches: /^https:\/\/(outlook\.live\.com|(www\.)?(outlook|hotmail)\.com)\//,
  compose: outlookLink('https://outlook.live.com/mail/0/deeplink/compose?'),
  fields: outlookFields,
  checked: { how: "others' source", on: '2026-11-24' },
  notes:
    'Editable div (RoosterJS) in the page itself; recipients are one-line editable elements: To, Cc and Bcc stand in this order, but Cc and Bcc are shown one by one, so the second is told by its words. Line ends in the link were reported lost.',
});
