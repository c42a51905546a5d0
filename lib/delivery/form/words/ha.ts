import { defineWords } from './define.ts';

export const ha = defineWords('ha', {
  'full-name': 'cikakken suna|suna|sunanka|sunanka cikakke|sunan ka|cikakken sunanka|suna da sunan mahaifi',
  'first-name': 'sunan farko',
  'last-name': 'sunan mahaifi|sunan iyali|sunan karshe',
  email: 'imel|adireshin imel|email|adireshin imel ɗinka|imel ɗinka|i-mel',
  confirm: 'tabbatar|sake',
  phone:
    'lambar waya|waya|lambar wayar hannu|lambar tarho|lambar wayarka|lambar wayar ka|lambar tuntuɓa|tarho',
  street: 'adireshi|adireshin gida|titi|adireshinka|wurin zama',
  city: 'birni|gari|birni ko gari',
  state: 'jiha',
  country: 'ƙasa|kasa',
  organization: 'ƙungiya|kungiya|kamfani|hukuma|ma’aikata|cibiya',
  subject: 'maudu’i|batu|take|maudu’in saƙo|jigo|kan saƙo',
  topic: 'nau’i|rukuni|irin tambaya|nau’in saƙo',
  message:
    'saƙo|sako|saƙonka|bayani|tambaya|rubuta saƙo|saƙon ka|ra’ayi|ƙorafi|korafi|cikakken bayani|bayanin ƙorafi',
  consent: 'na yarda|na amince',
  honeypot: 'bar shi babu komai',
  'birth-date': 'ranar haihuwa',
  other: 'jinsi|shekaru|ɗan ƙasa|kwanan wata|sunan uba|sunan uwa|ƙaramar hukuma|karamar hukuma|aure',
  'postal-code': 'lambar gidan waya',
  'job-title': 'aiki|muƙami',
  identity: 'lambar katin ɗan ƙasa|NIN',
  search: 'bincika|nema',
});
