import { defineWords } from './define.ts';

export const ha = defineWords('ha', {
  'full-name': 'cikakken suna|suna|sunanka|sunanka cikakke',
  'first-name': 'sunan farko',
  'last-name': 'sunan mahaifi|sunan iyali|sunan karshe',
  email: 'imel|adireshin imel|email',
  confirm: 'tabbatar|sake',
  phone: 'lambar waya|waya|lambar wayar hannu|lambar tarho',
  street: 'adireshi|adireshin gida|titi',
  city: 'birni|gari',
  state: 'jiha',
  country: 'ƙasa|kasa',
  organization: 'ƙungiya|kungiya|kamfani',
  subject: 'maudu’i|batu|take',
  topic: 'nau’i|rukuni',
  message: 'saƙo|sako|saƙonka|bayani|tambaya',
  consent: 'na yarda',
  honeypot: 'bar shi babu komai',
  'birth-date': 'ranar haihuwa',
  other: 'jinsi|shekaru|ɗan ƙasa|kwanan wata|sunan uba|sunan uwa',
});
