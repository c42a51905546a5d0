import { defineWords } from './define.ts';

export const lt = defineWords('lt', {
  'full-name':
    'vardas ir pavardė|vardas, pavardė|vardas|vardas pavardė|jūsų vardas|pilnas vardas|jūsų vardas ir pavardė|pareiškėjo vardas, pavardė|siuntėjas|kontaktinis asmuo',
  'last-name': 'pavardė|jūsų pavardė',
  email:
    'el. paštas|elektroninis paštas|el. pašto adresas|el. p.|elektroninio pašto adresas|el. paštą|el. pašto adresą|elektroninį paštą|jūsų el. paštas|jūsų el. pašto adresas|elektroninis p.|elektroninio pašto adresą|el. pašto|pašto adresas elektroninis',
  confirm: 'patvirtinkite|pakartokite|dar kartą',
  phone:
    'telefonas|telefono numeris|tel. nr.|mobilusis telefonas|telefono nr|tel.|jūsų telefonas|kontaktinis telefonas|mob. tel.|telefonas pasiteiravimui|jūsų telefono numeris|mobilus telefonas',
  street:
    'adresas|gatvė|gatvė ir namo numeris|gyvenamosios vietos adresas|pašto adresas|jūsų adresas|gyvenamoji vieta|adresas korespondencijai',
  street2: 'adresas 2',
  city: 'miestas|gyvenvietė|savivaldybė|miestas/rajonas',
  'postal-code': 'pašto kodas',
  state: 'apskritis|regionas|valstija',
  country: 'šalis|valstybė',
  organization:
    'organizacija|įmonė|įstaiga|įmonės pavadinimas|įstaigos pavadinimas|organizacijos pavadinimas|juridinis asmuo|asociacija|institucija|darbovietė|bendrovė',
  'job-title': 'pareigos|profesija',
  subject:
    'tema|pavadinimas|laiško tema|žinutės tema|kreipimosi tema|antraštė|pranešimo tema|klausimo tema|laiško pavadinimas',
  topic: 'kategorija|klausimo tipas|sritis|kreipimosi tipas|gavėjas|priežastis|kreipimosi pobūdis',
  message:
    'žinutė|pranešimas|klausimas|komentaras|jūsų žinutė|tekstas|turinys|žinutės tekstas|kreipimosi tekstas|jūsų klausimas|laiškas|laiško tekstas|skundas|pasiūlymas|jūsų pranešimas|pastabos|aprašymas|prašymas|pranešimo tekstas|komentarai',
  consent: 'sutinku|asmens duomenų|sutikimas|privatumo politika|susipažinau|sutinku su',
  captcha: 'saugos kodas|apsaugos kodas',
  honeypot: 'palikite tuščią|nepildykite',
  identity: 'asmens kodas',
  newsletter: 'naujienlaiškis|prenumerata|kopiją|skelbiamas|skelbiama|skelbti|paskelbti|viešinti|viešai',
  'birth-date': 'gimimo data',
  other: 'faksas|lytis|amžius|pilietybė|data|failas|priedas|interneto svetainė',
  credential: 'slaptažodis|vartotojo vardas',
  search: 'paieška|ieškoti',
  'reply-choice': 'atsakymas|atsakymo būdas|norėčiau gauti atsakymą',
});
