import { defineSection } from './define.ts';

/** An outcome stands among the victories, as a page of its own. Addresses in its pages are hidden from programs. */
export const unitedStates = defineSection({
  id: 'united-states',
  name: 'Amnesty International USA',
  sources: [
    { language: 'en', kind: 'listing', url: 'https://www.amnestyusa.org/urgent-actions/' },
    { language: 'en', kind: 'listing', url: 'https://www.amnestyusa.org/victories/' },
    { language: 'en', kind: 'feed', url: 'https://www.amnestyusa.org/urgent-actions/feed/' },
  ],
  paper: /^https:\/\/www\.amnestyusa\.org\/(?:urgent-actions|victories)\/[^/?]+-[^/?]+\/?$/i,
  file: /^https:\/\/www\.amnestyusa\.org\/(?:wp-content\/uploads|files)\/.+\.pdf$/i,
  checked: { sources: 'not checked', paper: 'stored copy' },
});
