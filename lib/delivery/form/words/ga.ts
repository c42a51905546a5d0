import { defineWords } from './define.ts';

export const ga = defineWords('ga', {
  'full-name': "ainm|ainm iomlán|d'ainm|ainm agus sloinne",
  'first-name': 'céadainm|ainm baiste',
  'last-name': 'sloinne',
  email: 'ríomhphost|seoladh ríomhphoist|r-phost|do sheoladh ríomhphoist',
  confirm: 'deimhnigh|arís',
  phone: 'fón|uimhir theileafóin|teileafón|guthán|uimhir fóin|fón póca|uimhir ghutháin',
  street: 'seoladh|sráid|seoladh poist',
  city: 'cathair|baile',
  'postal-code': 'éirchód|cód poist',
  state: 'contae|stát|cúige',
  country: 'tír',
  organization: 'eagraíocht|comhlacht|cuideachta',
  'job-title': 'post|gairm',
  subject: 'ábhar|teideal',
  topic: 'catagóir|cineál',
  message: 'teachtaireacht|do theachtaireacht|trácht|ceist|téacs|fiosrú',
  consent: 'aontaím|toilím|polasaí príobháideachais',
  honeypot: 'fág folamh',
  'birth-date': 'dáta breithe',
  search: 'cuardaigh',
});
