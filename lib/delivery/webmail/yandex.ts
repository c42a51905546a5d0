import { defineWebmail, linkWithMailto } from './define.ts';

export const yandex = defineWebmail({
  id: 'yandex',
  name: 'Yandex Mail',
  matches: /^https:\/\/mail\.yandex\.(ru|com|by|kz|uz|com\.tr)\//,
  compose: {
    link: linkWithMailto('https://mail.yandex.ru/compose?mailto='),
    budget: 2_000,
    logged: true,
  },
  fields: {
    to: '.tst-field-to [contenteditable=true]',
    cc: '.tst-field-cc [contenteditable=true]',
    bcc: '.tst-field-bcc [contenteditable=true]',
    subject: 'input[name=subject]',
    body: '[role=textbox][contenteditable=true]:not([class*=tst-field] *)',
  },
  checked: { how: "others' source", on: '2026-11-24' },
  notes:
    "The link is the one that Firefox offers for mailto. The body is an editable div (CKEditor) in the page itself; recipients are chips in editable elements. The link's limit is not known.",
});
