import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { inPage } from '../lib/delivery/insert/in-page.ts';

export default defineUnlistedScript(() => {
  Object.assign(globalThis, { appealDrafter: inPage });
});
