import { mailtoLink } from '../mailto.ts';
import { defineWebmail } from './define.ts';

export const sogo = defineWebmail({
  id: 'sogo',
  name: 'SOGo',
  matches: /\/SOGo\/so\//,
  compose: {
    // From .../SOGo/so/<user>/Mail/view; the mailto link stands there as it is.
    link: (message, page) =>
      `${new URL('UIxMailPopupView#!/Mail/0/new?', page.replace(/(\/so\/[^/]+\/).*/, '$1Mail/')).href}${mailtoLink(message).link}`,
    fromPage: true,
    budget: 30_000,
    logged: false,
  },
  fields: {
    to: 'md-chips[ng-model$="editable.to"] input',
    cc: 'md-chips[ng-model$="editable.cc"] input',
    bcc: 'md-chips[ng-model$="editable.bcc"] input',
    subject: 'input[name=subject]',
    body: '.ck-editor__editable, textarea[name=content]',
  },
  checked: { how: 'its source', on: null },
  notes:
    'Runs on any host. The body is CKEditor 5 in the page itself, which passes it on after two seconds or when it is left, or a text area.',
});
