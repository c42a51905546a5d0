import { defineWebmail, linkWith } from './define.ts';

const link = linkWith('?_task=mail&_action=compose&', {
  to: '_to',
  cc: '_cc',
  subject: '_subject',
  body: '_body',
});

/** A whole mailto link may stand for its recipients: they are decoded once more, and end at a question mark. */
const twice = (address: string): string => address.replace(/[%?]/g, encodeURIComponent);

export const roundcube = defineWebmail({
  id: 'roundcube',
  name: 'Roundcube',
  matches: /[?&]_task=mail\b/,
  compose: {
    link: ({ to, ...message }, page) => link({ ...message, to: to.map(twice) }, page),
    fromPage: true,
    // It takes a letter with an angle bracket for HTML: what stands in them goes, and the rest becomes code.
    spoilsBody: (body) => body.includes('<'),
    budget: 6_000,
    logged: true,
  },
  fields: {
    // Chips stand beside the text area that sends them, which older skins show.
    to: '[name=_to], :has(> [name=_to]) .recipient-input input',
    cc: '[name=_cc], :has(> [name=_cc]) .recipient-input input',
    bcc: '[name=_bcc], :has(> [name=_bcc]) .recipient-input input',
    subject: '[name=_subject]',
    body: 'textarea#composebody, #tinymce',
    open: {
      cc: ['[data-popup=headers-menu]', '[data-target=cc]'],
      bcc: ['[data-popup=headers-menu]', '[data-target=bcc]'],
    },
  },
  checked: { how: 'live', on: '2026-12-01' },
  notes:
    "Runs on any host; tried in 1.6.5 as Debian has it, in the skin Elastic, plain and rich, in Chromium and Firefox. Its link was exact, and opened a plain message, but for a letter with an angle bracket. Copies are shown by a menu beside 'To'. The body is a text area, or TinyMCE in a frame of the same origin; recipients are chips over a hidden text area.",
});
