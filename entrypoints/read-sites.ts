import { siteReader } from '../lib/intake/site/reader.ts';

// The background brings it in when a site has answered: for all else that it does it would be a weight.
export default {
  main(): void {
    (globalThis as { siteReader?: typeof siteReader }).siteReader = siteReader;
  },
};
