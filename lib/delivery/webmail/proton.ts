import { defineWebmail, linkWithMailto } from './define.ts';

export const proton = defineWebmail({
  id: 'proton',
  name: 'Proton Mail',
  matches: /^https:\/\/mail\.(proton\.me|protonmail\.com)\//,
  compose: {
    link: linkWithMailto('https://mail.proton.me/inbox/#mailto='),
    budget: 30_000,
    logged: false,
  },
  fields: {
    to: '[data-testid="composer:to"]',
    cc: '[data-testid="composer:to-cc"]',
    bcc: '[data-testid="composer:to-bcc"]',
    subject: '[data-testid="composer:subject"]',
    body: '#rooster-editor',
    open: {
      cc: ['[data-testid="composer:recipients:cc-button"]'],
      bcc: ['[data-testid="composer:recipients:bcc-button"]'],
    },
  },
  checked: { how: 'its source', on: '2026-11-24' },
  notes:
    'The body (RoosterJS) is in a frame without an address, so of the same origin; for plain text a text area stands there instead.',
});
