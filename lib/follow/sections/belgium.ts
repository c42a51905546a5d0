import { defineSection } from './define.ts';

export const belgium = defineSection({
  id: 'belgium',
  name: 'Amnesty International Belgique',
  sources: [
    {
      language: 'fr',
      kind: 'listing',
      url: 'https://www.amnesty.be/veux-agir/agir-individus/reseau-actions-urgentes/',
    },
    { language: 'nl', kind: 'listing', url: 'https://www.amnesty-international.be/schrijfacties' },
  ],
  paper:
    /^https:\/\/www\.(?:amnesty\.be\/veux-agir\/agir-individus\/reseau-actions-urgentes\/(?:article\/)?[^/?]+-[^/?]+|amnesty-international\.be\/schrijfacties\/[^/?]+-[^/?]+)\/?$/i,
  file: /^https:\/\/www\.amnesty(?:-international)?\.be\/.+\.pdf(?:\?.*)?$/i,
  checked: { sources: 'not checked', paper: 'stored copy' },
});
