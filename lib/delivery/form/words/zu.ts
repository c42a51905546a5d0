import { defineWords } from './define.ts';

export const zu = defineWords('zu', {
  'full-name': 'igama eliphelele|igama|igama lakho|igama nesibongo',
  'last-name': 'isibongo|isibongo sakho',
  email: 'i-imeyili|imeyili|ikheli le-imeyili|i-email|i-imeyili yakho|ikheli le-imeyli|i-imeyli|imeyli',
  confirm: 'qinisekisa|phinda',
  phone:
    'inombolo yocingo|ucingo|inombolo yeselula|iselula|inombolo yefoni|ifoni|inombolo kamakhalekhukhwini|umakhalekhukhwini|izinombolo zocingo',
  street: 'ikheli|umgwaqo|ikheli leposi|ikheli lakho|ikheli lasekhaya',
  city: 'idolobha|idolobha/idolobhana|idolobhana',
  state: 'isifundazwe',
  country: 'izwe',
  organization: 'inhlangano|inkampani|isikhungo|igama lenhlangano',
  subject: 'isihloko|udaba|isihloko somlayezo',
  topic: 'uhlobo lombuzo|isigaba',
  message:
    'umlayezo|umyalezo|umlayezo wakho|umbuzo|imibono|imininingwane|isikhalazo|isicelo|imibono yakho|ukuphawula',
  consent: 'ngiyavuma|ngiyavumelana',
  honeypot: 'shiya kungenalutho|ungagcwalisi',
  'birth-date': 'usuku lokuzalwa',
  identity: 'inombolo kamazisi|inombolo yepasipoti',
  other: 'ubulili|iminyaka|usuku|ubuzwe|ifeksi|isifunda',
  'first-name': 'igama lokuqala|amagama',
  'postal-code': 'ikhodi yeposi',
  newsletter: 'bhalisa',
  search: 'sesha|cinga',
});
