import { defineWords } from './define.ts';

export const xh = defineWords('xh', {
  'full-name': 'igama elipheleleyo|amagama apheleleyo|igama|igama lakho|igama nefani',
  'last-name': 'ifani|ifani yakho',
  email: 'i-imeyile|imeyile|idilesi ye-imeyile|i-imeyile yakho|i-email',
  confirm: 'qinisekisa|phinda',
  phone: 'inombolo yefowuni|ifowuni|inombolo yomnxeba|umnxeba|inombolo yeselula|iselfowuni',
  street: 'idilesi|isitalato|idilesi yeposi',
  city: 'isixeko|idolophu',
  'postal-code': 'ikhowudi yeposi',
  state: 'iphondo',
  country: 'ilizwe',
  organization: 'umbutho|inkampani',
  subject: 'isihloko|umxholo',
  message: 'umyalezo|umyalezo wakho|umbuzo|izimvo|isikhalazo',
  consent: 'ndiyavuma',
  'birth-date': 'umhla wokuzalwa',
  identity: 'inombolo yesazisi',
  other: 'isini|iminyaka|umhla',
});
