import { defineSection } from './define.ts';

/** It puts model letters beside its campaigns. */
export const austria = defineSection({
  id: 'austria',
  name: 'Amnesty International Österreich',
  sources: [{ language: 'de', kind: 'listing', url: 'https://action.amnesty.at/urgent-actions' }],
  paper:
    /^https:\/\/action\.amnesty\.at\/(?:urgent-actions?|mitmachen\/kampagnen|petition)\/[^/?]+-[^/?]+\/?$/i,
  file: /^https:\/\/action\.amnesty\.at\/.+\.pdf(?:\?.*)?$/i,
  checked: { sources: 'not checked', paper: 'not checked' },
});
