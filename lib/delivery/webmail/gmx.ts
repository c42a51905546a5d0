import { anyRecipients, defineWebmail } from './define.ts';

/** GMX, WEB.DE and mail.com are one company's program: its pages hold the window in frames of another host. */
export const framed = {
  compose: null,
  fields: { recipients: anyRecipients },
  checked: { how: 'not checked', on: null },
  notes:
    'The window is in nested frames of another host, which are reached once that host is allowed. Its link opens a message and fills nothing in. Nothing but the order of its fields is known.',
} as const;

export const gmx = defineWebmail({
  id: 'gmx',
  name: 'GMX',
  matches: /^https:\/\/([\w-]+\.)?gmx\.(net|com|at|ch|de|co\.uk|fr|es)\//,
  ...framed,
});
