import { defineWords } from './define.ts';

export const ig = defineWords('ig', {
  'full-name': 'aha zuru ezu|aha|aha gị|aha gị zuru ezu',
  'first-name': 'aha mbụ',
  'last-name': 'aha nna|aha ikpeazụ|aha ezinụlọ',
  email: 'ozi-e|email|adreesị email|adreesị ozi-e|imel',
  confirm: 'kwenye ọzọ',
  phone: 'nọmba ekwentị|ekwentị|akara ekwentị|nọmba fon',
  street: 'adreesị|okporo ámá|adres',
  city: 'obodo ukwu',
  state: 'steeti',
  country: 'mba|obodo',
  organization: 'òtù|ụlọ ọrụ',
  subject: 'isiokwu',
  message: 'ozi|ozi gị|ajụjụ|nkọwa',
  consent: 'ekwere m',
  'birth-date': 'ụbọchị ọmụmụ',
  other: 'okike|afọ|ụbọchị',
});
