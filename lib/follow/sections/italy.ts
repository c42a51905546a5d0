import { defineSection } from './define.ts';

export const italy = defineSection({
  id: 'italy',
  name: 'Amnesty International Italia',
  sources: [
    { language: 'it', kind: 'listing', url: 'https://www.amnesty.it/entra-in-azione/azioni-urgenti/' },
    { language: 'it', kind: 'feed', url: 'https://www.amnesty.it/azioni-urgenti/feed/' },
  ],
  paper: /^https:\/\/www\.amnesty\.it\/(?:entra-in-azione\/)?(?:azioni-urgenti|appelli)\/[^/?]+-[^/?]+\/?$/i,
  file: /^https:\/\/www\.amnesty\.it\/wp-content\/uploads\/.+\.pdf$/i,
  checked: { sources: 'not checked', paper: 'not checked' },
});
