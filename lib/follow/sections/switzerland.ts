import { defineSection } from './define.ts';

/** Where a list has several pages, the newest papers are on the first. */
export const switzerland = defineSection({
  id: 'switzerland',
  name: 'Amnesty International Schweiz',
  sources: [
    {
      language: 'de',
      kind: 'listing',
      url: 'https://www.amnesty.ch/de/mitmachen/briefe-schreiben/urgent-actions/liste',
    },
    {
      language: 'fr',
      kind: 'listing',
      url: 'https://www.amnesty.ch/fr/participer/ecrire-des-lettres/actions-urgentes/liste',
    },
    {
      language: 'it',
      kind: 'listing',
      url: 'https://www.amnesty.ch/it/partecipare/scrivere-lettere/azioni-urgenti/liste',
    },
  ],
  paper: /^https:\/\/www\.amnesty\.ch\/(?:de|fr|it)\/[^?]+\/ua-\d{3}-\d{2}(?:-[^/?]+)?\/?$/i,
  file: /^https:\/\/www\.amnesty\.ch\/.+\.pdf(?:\/.*)?$/i,
  checked: { sources: 'stored copy', paper: 'stored copy' },
});
