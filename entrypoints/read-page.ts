import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { pageText } from '../lib/text/page.ts';

export default defineUnlistedScript(() => pageText(document));
