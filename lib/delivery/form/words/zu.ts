import { defineWords } from './define.ts';

export const zu = defineWords('zu', {
  'full-name': 'igama eliphelele|igama|igama lakho|igama nesibongo',
  'last-name': 'isibongo',
  email: 'i-imeyili|imeyili|ikheli le-imeyili|i-email',
  confirm: 'qinisekisa|phinda',
  phone: 'inombolo yocingo|ucingo|inombolo yeselula|iselula',
  street: 'ikheli|umgwaqo|ikheli leposi',
  city: 'idolobha',
  state: 'isifundazwe',
  country: 'izwe',
  organization: 'inhlangano|inkampani',
  subject: 'isihloko',
  topic: 'uhlobo lombuzo',
  message: 'umlayezo|umyalezo|umlayezo wakho|umbuzo|imibono',
  consent: 'ngiyavuma',
  honeypot: 'shiya kungenalutho',
  'birth-date': 'usuku lokuzalwa',
  identity: 'inombolo kamazisi',
  other: 'ubulili|iminyaka|usuku',
});
