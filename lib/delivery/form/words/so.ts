import { defineWords } from './define.ts';

export const so = defineWords('so', {
  'full-name':
    'magaca oo buuxa|magaca|magacaaga|magacaaga oo buuxa|magac|magacaaga oo dhammaystiran|magaca oo dhamaystiran|magaca oo seddexan|magaca saddexan',
  'first-name': 'magaca hore|magaca koowaad|magacaaga hore',
  'last-name': 'magaca dambe|magaca awoowe|magaca qoyska|magaca labaad|magacaaga dambe',
  email:
    'iimayl|email|cinwaanka emailka|iimaylka|cinwaanka iimaylka|iimaylkaaga|emailka|emailkaaga|iimeyl|iimeylka|iimeylkaaga|ciwaanka emailka|cinwaanka iimaylkaaga',
  confirm: 'xaqiiji|ku celi',
  phone:
    'telefoon|lambarka telefoonka|taleefan|lambarka taleefanka|mobaylka|telefoonka|telefoonkaaga|taleefanka|taleefankaaga|telefon|telefonka|lambarka telefoonkaaga|lambarka taleefankaaga|mobilka|nambarka telefoonka',
  street: 'cinwaanka|cinwaan|waddada|cinwaankaaga|ciwaanka|goobta aad degan tahay',
  city: 'magaalada|magaalo|magaalada aad degan tahay',
  state: 'gobolka|gobol',
  country: 'waddanka|dalka|wadanka|dalkaaga|wadanka aad degan tahay',
  organization: 'ururka|hay’adda|shirkadda|hay’ad|urur|shirkad|xarunta',
  subject: 'mawduuca|mawduuc|cinwaanka fariinta|ujeeddada|ujeedada|mawduuca fariinta|mowduuca',
  topic: 'nooca|qaybta|nooca fariinta|nooca codsiga',
  message:
    'fariinta|farriinta|fariintaada|farriin|su’aasha|faahfaahin|farriintaada|faahfaahinta|su’aal|ra’yi|cabasho|cabashada|qoraalka',
  consent: 'waan oggolahay|waan aqbalay|waan ogolahay',
  honeypot: 'ka tag banaan|ha buuxin',
  'birth-date': 'taariikhda dhalashada',
  other: 'jinsi|da’|dhalashada|fakis|taariikh|magaca aabaha|magaca hooyada|jinsiga|da’da|degmada|taariikhda',
  'postal-code': 'lambarka boostada',
  'job-title': 'shaqada|xilka',
  identity: 'lambarka aqoonsiga|baasaboorka',
  search: 'raadi',
});
