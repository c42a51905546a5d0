import { defineSection } from './define.ts';

export const spain = defineSection({
  id: 'spain',
  name: 'Amnistía Internacional España',
  sources: [{ language: 'es', kind: 'listing', url: 'https://www.es.amnesty.org/actua/acciones/' }],
  paper: /^https:\/\/www\.es\.amnesty\.org\/actua\/acciones\/[^/?]+-[^/?]+\/?$/i,
  file: /^https:\/\/www\.es\.amnesty\.org\/.+\.pdf(?:\?.*)?$/i,
  checked: { sources: 'not checked', paper: 'stored copy' },
});
