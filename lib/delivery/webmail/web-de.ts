import { defineWebmail } from './define.ts';
import { framed } from './gmx.ts';

export const webDe = defineWebmail({
  id: 'web-de',
  name: 'WEB.DE',
  matches: /^https:\/\/([\w-]+\.)?web\.de\//,
  ...framed,
});
