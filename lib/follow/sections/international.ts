import { defineSection } from './define.ts';

/** The page has a title, the index number and a summary; the paper itself is in a PDF. The feed, which other programs read, is of all that is new. */
export const international = defineSection({
  id: 'international',
  name: 'Amnesty International',
  sources: [
    { language: 'en', kind: 'listing', url: 'https://www.amnesty.org/en/latest/urgent-actions/' },
    {
      language: 'en',
      kind: 'feed',
      url: 'https://www.amnesty.org/en/rss/',
    },
    { language: 'fr', kind: 'listing', url: 'https://www.amnesty.org/fr/latest/urgent-actions/' },
    { language: 'es', kind: 'listing', url: 'https://www.amnesty.org/es/latest/urgent-actions/' },
    { language: 'ar', kind: 'listing', url: 'https://www.amnesty.org/ar/latest/urgent-actions/' },
  ],
  paper:
    /^https:\/\/www\.amnesty\.org\/[a-z]{2}\/documents\/[a-z]{3}-?\d{2}\/\d{1,4}\/\d{4}\/[a-z-]{2,5}\/?$/i,
  file: /^https:\/\/www\.amnesty\.org\/(?:download\/Documents|[a-z]{2}\/wp-content\/uploads|wp-content\/uploads)\/.+\.pdf$/i,
  checked: { sources: 'not checked', paper: 'stored copy' },
});
