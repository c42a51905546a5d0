import { defineSection } from './define.ts';

export const canada = defineSection({
  id: 'canada',
  name: 'Amnesty International Canada',
  sources: [
    { language: 'en', kind: 'listing', url: 'https://amnesty.ca/urgent-actions/' },
    { language: 'en', kind: 'feed', url: 'https://amnesty.ca/urgent-actions/feed/' },
  ],
  paper:
    /^https:\/\/(?:www\.)?amnesty\.ca\/(?:get-involved\/)?urgent-actions?(?:-network)?\/[^/?]+-[^/?]+\/?$/i,
  file: /^https:\/\/(?:www\.)?amnesty\.ca\/wp-content\/uploads\/.+\.pdf$/i,
  checked: { sources: 'not checked', paper: 'stored copy' },
});
