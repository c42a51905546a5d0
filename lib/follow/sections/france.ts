import { defineSection } from './define.ts';

/** Papers on urgent.amnesty.fr are listed with their links, for the person to open: only the site of the list is asked. */
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
