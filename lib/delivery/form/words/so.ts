import { defineWords } from './define.ts';

export const so = defineWords('so', {
  'full-name': 'magaca oo buuxa|magaca|magacaaga|magacaaga oo buuxa|magac',
  'first-name': 'magaca hore',
  'last-name': 'magaca dambe|magaca awoowe',
  email: 'iimayl|email|cinwaanka emailka|iimaylka|cinwaanka iimaylka',
  confirm: 'xaqiiji|ku celi',
  phone: 'telefoon|lambarka telefoonka|taleefan|lambarka taleefanka|mobaylka',
  street: 'cinwaanka|cinwaan|waddada',
  city: 'magaalada|magaalo',
  state: 'gobolka|gobol',
  country: 'waddanka|dalka|wadanka',
  organization: 'ururka|hay’adda|shirkadda',
  subject: 'mawduuca|mawduuc',
  topic: 'nooca',
  message: 'fariinta|farriinta|fariintaada|farriin|su’aasha|faahfaahin',
  consent: 'waan oggolahay',
  honeypot: 'ka tag banaan',
  'birth-date': 'taariikhda dhalashada',
  other: 'jinsi|da’|dhalashada|fakis|taariikh|magaca aabaha|magaca hooyada',
});
