import { defineWebmail } from './define.ts';
import { framed } from './gmx.ts';

export const mailCom = defineWebmail({
  id: 'mail-com',
  name: 'mail.com',
  matches: /^https:\/\/([\w-]+\.)?mail\.com\//,
  ...framed,
});
