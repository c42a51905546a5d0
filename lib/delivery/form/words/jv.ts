import { defineWords } from './define.ts';

export const jv = defineWords('jv', {
  'full-name': 'jeneng|jeneng jangkep|asma|asma jangkep',
  'first-name': 'jeneng ngarep',
  'last-name': 'jeneng mburi',
  email: 'surel|alamat surel|layang elektronik|email',
  phone: 'telpon|nomer telpon',
  street: 'alamat',
  city: 'kutha',
  country: 'negara',
  organization: 'lembaga',
  subject: 'judul|prekara',
  message: 'pesen|layang|isi',
  consent: 'setuju',
});
