import { defineWords } from './define.ts';

export const lt = defineWords('lt', {
  'full-name': 'vardas ir pavardė|vardas, pavardė|vardas|vardas pavardė|jūsų vardas|pilnas vardas',
  'last-name': 'pavardė',
  email: 'el. paštas|elektroninis paštas|el. pašto adresas|el. p.|elektroninio pašto adresas',
  confirm: 'patvirtinkite|pakartokite|dar kartą',
  phone: 'telefonas|telefono numeris|tel. nr.|mobilusis telefonas|telefono nr',
  street: 'adresas|gatvė|gatvė ir namo numeris',
  street2: 'adresas 2',
  city: 'miestas|gyvenvietė|savivaldybė',
  'postal-code': 'pašto kodas',
  state: 'apskritis|regionas|valstija',
  country: 'šalis|valstybė',
  organization:
    'organizacija|įmonė|įstaiga|įmonės pavadinimas|įstaigos pavadinimas|organizacijos pavadinimas',
  'job-title': 'pareigos|profesija',
  subject: 'tema|pavadinimas|laiško tema',
  topic: 'kategorija|klausimo tipas|sritis|kreipimosi tipas',
  message:
    'žinutė|pranešimas|klausimas|komentaras|jūsų žinutė|tekstas|turinys|žinutės tekstas|kreipimosi tekstas',
  consent: 'sutinku|asmens duomenų|sutikimas|privatumo politika',
  captcha: 'saugos kodas|apsaugos kodas',
  honeypot: 'palikite tuščią|nepildykite',
  identity: 'asmens kodas',
  newsletter: 'naujienlaiškis|prenumerata',
  'birth-date': 'gimimo data',
  other: 'faksas|lytis|amžius|pilietybė|data|failas|priedas',
  credential: 'slaptažodis|vartotojo vardas',
  search: 'paieška|ieškoti',
});
