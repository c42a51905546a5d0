import { defineWords } from './define.ts';

export const af = defineWords('af', {
  'full-name': 'naam|volle naam|jou naam|naam en van|u naam|jou volle naam|naam & van|volle name',
  'first-name': 'voornaam|noemnaam|voorname|eerste naam',
  'last-name': 'van|familienaam',
  email: 'e-pos|e-posadres|epos|e-pos adres|jou e-pos|jou e-posadres|u e-posadres|u e-pos',
  confirm: 'bevestig|herhaal|weer',
  phone:
    'telefoon|telefoonnommer|selfoon|selfoonnommer|kontaknommer|jou telefoonnommer|tel.|tel. no.|landlyn',
  street: 'adres|straat|straatadres|posadres|woonadres|straat en nommer|u adres|fisiese adres|huisadres',
  city: 'stad|dorp',
  'postal-code': 'poskode',
  state: 'provinsie',
  country: 'land',
  organization: 'organisasie|maatskappy|instelling|naam van organisasie|onderneming',
  'job-title': 'pos|beroep',
  subject: 'onderwerp|onderwerp van boodskap|opskrif',
  topic: 'kategorie|tema|rede vir kontak|tipe navraag',
  message:
    'boodskap|navraag|kommentaar|jou boodskap|vraag|besonderhede|klagte|u boodskap|u navraag|versoek|terugvoer|jou navraag|opmerkings|besonderhede van klagte',
  consent: 'stem in|ek stem|privaatheidsbeleid|aanvaar',
  honeypot: 'laat leeg|moenie invul',
  identity: 'ID-nommer|identiteitsnommer|paspoortnommer',
  'birth-date': 'geboortedatum',
  search: 'soek',
  prefix: 'aanspreekvorm|aanhef|titel',
  other: 'faks|geslag|ouderdom|nasionaliteit|datum|verwysingsnommer|webwerf',
  captcha: 'sekuriteitskode',
  newsletter: 'nuusbrief',
  credential: 'wagwoord|gebruikersnaam',
});
