import { defineSection } from './define.ts';

export const germany = defineSection({
  id: 'germany',
  name: 'Amnesty International Deutschland',
  sources: [{ language: 'de', kind: 'listing', url: 'https://www.amnesty.de/mitmachen/urgent-actions' }],
  paper: /^https:\/\/www\.amnesty\.de\/(?:mitmachen\/)?urgent-action\/[^?]+-[^?]+$/i,
  file: /^https:\/\/www\.amnesty\.de\/sites\/default\/files\/.+\.pdf(?:\?.*)?$/i,
  checked: { sources: 'stored copy', paper: 'stored copy' },
});
