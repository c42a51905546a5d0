import { defineSection } from './define.ts';

export const france = defineSection({
  id: 'france',
  name: 'Amnesty International France',
  sources: [
    { language: 'fr', kind: 'listing', url: 'https://www.amnesty.fr/actions-mobilisation/actions-urgentes' },
  ],
  paper:
    /^https:\/\/(?:www\.amnesty\.fr\/(?:actions-mobilisation|actions-urgentes|urgent)\/(?:actions-urgentes\/)?[^/?]+-[^/?]+-[^/?]+|urgent\.amnesty\.fr\/[^/?]+)\/?$/i,
  file: /^https:\/\/www\.amnesty\.fr\/.+\.pdf(?:\?.*)?$/i,
  checked: { sources: 'not checked', paper: 'not checked' },
});
