import { defineWords } from './define.ts';

export const mt = defineWords('mt', {
  'full-name': 'isem u kunjom|isem sħiħ|ismek|isem|l-isem u l-kunjom|isem sħiħ tiegħek',
  'first-name': 'l-ewwel isem',
  'last-name': 'kunjom|kunjomok',
  email:
    'email|indirizz elettroniku|indirizz tal-email|posta elettronika|l-email tiegħek|indirizz tal-posta elettronika|indirizz tal-e-mail',
  confirm: 'ikkonferma|erġa’ daħħal',
  phone:
    'telefon|numru tat-telefon|mowbajl|numru tal-mowbajl|numru tal-mobile|mobile|numru ta’ kuntatt|telefown|numru tat-telefown',
  street: 'triq|indirizz|indirizz postali|l-indirizz tiegħek|indirizz tad-dar',
  city: 'belt|lokalità|raħal|il-lokalità|belt jew raħal',
  'postal-code': 'kodiċi postali|kodiċi tal-posta',
  country: 'pajjiż',
  organization: 'organizzazzjoni|kumpanija|għaqda|isem l-organizzazzjoni|istituzzjoni|entità',
  subject: 'suġġett|is-suġġett tal-messaġġ|titlu',
  topic: 'kategorija|tip ta’ mistoqsija|raġuni|tip ta’ kuntatt',
  message:
    'messaġġ|il-messaġġ tiegħek|mistoqsija|kumment|kummenti|ilment|id-dettalji|dettalji|talba|il-mistoqsija tiegħek|osservazzjonijiet',
  consent: 'naqbel|politika tal-privatezza|nagħti l-kunsens|protezzjoni tad-data|naċċetta',
  captcha: 'kodiċi tas-sigurtà',
  honeypot: 'ħalli vojt|timliex',
  newsletter: 'newsletter',
  'birth-date': 'data tat-twelid',
  identity: 'numru tal-karta tal-identità|karta tal-identità',
  other: 'data|età|ġeneru|ċittadinanza|faks|sess|sit elettroniku|fajl|lingwa',
  search: 'fittex',
  credential: 'password',
  'reply-choice': 'tweġiba',
  prefix: 'titlu ta’ korteżija',
});
