import { defineWords } from './define.ts';

export const ga = defineWords('ga', {
  'full-name': "ainm|ainm iomlán|d'ainm|ainm agus sloinne|d’ainm iomlán|ainm an tseoltóra",
  'first-name': 'céadainm|ainm baiste',
  'last-name': 'sloinne|do shloinne',
  email:
    'ríomhphost|seoladh ríomhphoist|r-phost|do sheoladh ríomhphoist|do ríomhphost|ríomhphost teagmhála|r-phost agat|seoladh r-phoist',
  confirm: 'deimhnigh|arís',
  phone:
    'fón|uimhir theileafóin|teileafón|guthán|uimhir fóin|fón póca|uimhir ghutháin|d’uimhir theileafóin|uimhir theagmhála|uimhir fóin phóca|uimhir gutháin',
  street: 'seoladh|sráid|seoladh poist|do sheoladh|seoladh líne 1|seoladh baile',
  city: 'cathair|baile|baile nó cathair|baile/cathair',
  'postal-code': 'éirchód|cód poist',
  state: 'contae|stát|cúige',
  country: 'tír',
  organization: 'eagraíocht|comhlacht|cuideachta|ainm na heagraíochta|institiúid',
  'job-title': 'post|gairm',
  subject: 'ábhar|ábhar na teachtaireachta|ábhar do theachtaireachta',
  topic: 'catagóir|cineál|cineál fiosrúcháin|cúis teagmhála',
  message:
    'teachtaireacht|do theachtaireacht|trácht|ceist|téacs|fiosrú|gearán|do cheist|fiosrúchán|d’fhiosrúchán|tuairimí|sonraí|eolas|do ghearán|mionsonraí',
  consent: 'aontaím|toilím|polasaí príobháideachais|fógra príobháideachais|glacaim le|tugaim toiliú',
  honeypot: 'fág folamh|ná líon',
  'birth-date': 'dáta breithe',
  search: 'cuardaigh',
  prefix: 'teideal|teideal cúirtéise',
  street2: 'seoladh líne 2',
  captcha: 'cód slándála',
  newsletter: 'nuachtlitir|liostáil',
  'reply-choice': 'freagra',
  other: 'facs|inscne|aois|dáta|náisiúntacht|suíomh gréasáin|uimhir thagartha|teanga',
  credential: 'pasfhocal',
  identity: 'UPSP|uimhir PSP',
});
