import { type InPage, inPage } from '../lib/delivery/insert/in-page.ts';

// What `defineUnlistedScript` makes, written out: it would come along into every page.
export default {
  main(): void {
    (globalThis as { appealDrafter?: InPage }).appealDrafter = inPage;
  },
};
