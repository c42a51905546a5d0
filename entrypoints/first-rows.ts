import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { today } from '../lib/browser/today.ts';
import { readEarly } from '../lib/store/first.ts';

// The popup's first script, and a small one: the store reads the first rows while the browser loads what shows them.
export default defineUnlistedScript(() => readEarly(today()));
