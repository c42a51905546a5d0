import { defineWords } from './define.ts';

export const tl = defineWords('tl', {
  'full-name': 'pangalan|buong pangalan|iyong pangalan|kumpletong pangalan',
  'first-name': 'unang pangalan',
  'middle-name': 'gitnang pangalan|panggitnang pangalan',
  'last-name': 'apelyido|huling pangalan|iyong apelyido',
  email: 'email|email address|e-mail|iyong email|email address mo|e-mail address',
  confirm: 'kumpirmahin|ulitin|muli',
  phone:
    'telepono|numero ng telepono|cellphone|numero ng cellphone|contact number|numero ng telepono/cellphone|contact no.|mobile number|numero ng kontak|telepono/mobile',
  street: 'tirahan|address|kalye|kalsada|buong address|kumpletong address|lugar ng tirahan',
  city: 'lungsod|bayan|siyudad|lungsod/bayan|bayan/lungsod|munisipyo|lungsod/munisipyo',
  'postal-code': 'zip code|kodigo postal',
  state: 'probinsya|lalawigan|rehiyon',
  country: 'bansa',
  organization:
    'organisasyon|samahan|kumpanya|ahensya|opisina|tanggapan|institusyon|pangalan ng organisasyon',
  'job-title': 'trabaho|posisyon',
  subject: 'paksa|pamagat|paksa ng mensahe|tema',
  topic: 'kategorya|uri|uri ng katanungan|uri ng reklamo|layunin',
  message:
    'mensahe|komento|iyong mensahe|tanong|detalye|nilalaman|reklamo|katanungan|mga detalye|iyong katanungan|hiling|puna|mungkahi|iyong komento',
  consent: 'sumasang-ayon|pumapayag|patakaran sa privacy|sang-ayon ako|sumasang-ayon ako',
  honeypot: 'iwanang blangko|huwag punan',
  'birth-date': 'petsa ng kapanganakan',
  other:
    'kasarian|edad|petsa|barangay|inisyal ng gitnang pangalan|panggitnang inisyal|gitnang inisyal|nasyonalidad|trabaho ng asawa',
  search: 'hanapin|maghanap',
  identity: 'numero ng ID',
  captcha: 'security code',
});
