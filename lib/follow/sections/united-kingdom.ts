import { defineSection } from './define.ts';

export const unitedKingdom = defineSection({
  id: 'united-kingdom',
  name: 'Amnesty International UK',
  sources: [
    { language: 'en', kind: 'listing', url: 'https://www.amnesty.org.uk/urgent-actions' },
    { language: 'en', kind: 'listing', url: 'https://www.amnesty.org.uk/resources' },
  ],
  paper:
    /^https:\/\/www\.amnesty\.org\.uk\/(?:resources\/(?:first-)?(?:urgent-action|ua)-[^/?]+|urgent-actions\/[^/?]+)\/?$/i,
  file: /^https:\/\/www\.amnesty\.org\.uk\/files\/.+\.pdf(?:\?.*)?$/i,
  checked: { sources: 'not checked', paper: 'stored copy' },
});
