import { defineSection } from './define.ts';

export const netherlands = defineSection({
  id: 'netherlands',
  name: 'Amnesty International Nederland',
  sources: [{ language: 'nl', kind: 'listing', url: 'https://www.amnesty.nl/kom-in-actie/spoedacties' }],
  paper:
    /^https:\/\/www\.amnesty\.nl\/(?:kom-in-actie\/)?(?:spoedacties?|schrijfacties?)\/[^/?]+-[^/?]+\/?$/i,
  file: /^https:\/\/www\.amnesty\.nl\/.+\.pdf(?:\?.*)?$/i,
  checked: { sources: 'not checked', paper: 'not checked' },
});
