import { defineWords } from './define.ts';

export const ig = defineWords('ig', {
  'full-name': 'aha|aha zuru ezu|aha gị n’uju|aha gị',
  'first-name': 'aha mbụ',
  'last-name': 'aha nna|aha ikpeazụ|aha ezinụlọ',
  email: 'ozi-e|adreesị ozi-e|email',
  phone: 'ekwentị|nọmba ekwentị',
  street: 'adreesị|okporo ámá',
  city: 'obodo',
  state: 'steeti',
  country: 'mba',
  organization: 'otu|ụlọ ọrụ',
  subject: 'isiokwu|isi okwu',
  message: 'ozi|ozi gị|nkọwa',
  consent: 'ekwere m',
});
