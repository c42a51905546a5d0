import { encodeForLink, mailtoLink } from '../mailto.ts';
import { defineWebmail } from './define.ts';

export const sogo = defineWebmail({
  id: 'sogo',
  name: 'SOGo',
  matches: /\/SOGo\/so\//,
  compose: {
    // From .../SOGo/so/<user>/Mail/view; the mailto link is encoded once more, or its `&` would end it.
    link: (message, page) =>
      `${new URL('UIxMailPopupView#!/Mail/0/new?', page.replace(/(\/so\/[^/]+\/).*/, '$1Mail/')).href}${encodeForLink(mailtoLink(message).link)}`,
    fromPage: true,
    // With rich text it takes the letter for HTML: its lines run together, and what stands in angle brackets goes.
    spoilsBody: () => true,
    budget: 30_000,
    logged: false,
  },
  fields: {
    to: 'md-chips[ng-model$="editable.to"] input',
    cc: 'md-chips[ng-model$="editable.cc"] input',
    bcc: 'md-chips[ng-model$="editable.bcc"] input',
    subject: 'input[name=subject]',
    body: '.ck-editor__editable, body.cke_editable, textarea[name=content]',
  },
  checked: { how: 'live', on: '2026-11-29' },
  notes:
    'Runs on any host; tried in 5.8.0 as Debian has it, plain and rich, in Chromium and Firefox: sent by its own button, each line arrived once, and one Ctrl+Z took the letter back. Its link was exact but for the letter. The body is a text area, or CKEditor 4 in a frame of the same origin; in newer ones CKEditor 5 in the page itself, which passes it on after two seconds or when it is left (not tried). Recipients are chips, options of a list box that the field stands in too.',
});
