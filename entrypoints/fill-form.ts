import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { formInPage } from '../lib/delivery/form/in-page.ts';

export default defineUnlistedScript(() => {
  // The first of a page stays: it knows what it filled, and takes that back.
  const world = globalThis as { appealForm?: typeof formInPage };
  world.appealForm ??= formInPage;
});
