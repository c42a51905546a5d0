import { anyRecipients, defineWebmail } from './define.ts';

export const icloud = defineWebmail({
  id: 'icloud',
  name: 'iCloud Mail',
  matches: /^https:\/\/(www\.)?icloud\.com(\.cn)?\//,
  compose: null,
  fields: { recipients: anyRecipients },
  checked: { how: 'not checked', on: null },
  notes:
    "The program is in a frame of another of Apple's sites. It has no compose link. Nothing but the order of its fields is known.",
});
