import { defineWords } from './define.ts';

export const sr = defineWords('sr', {
  'full-name': 'име и презиме|име|ime i prezime|ime|пуно име|ваше име',
  'last-name': 'презиме|prezime',
  email:
    'имејл|е-пошта|електронска пошта|e-mail|адреса е-поште|имејл адреса|мејл|elektronska pošta|email adresa',
  confirm: 'потврдите|поновите|потврда|поново|potvrdite|ponovite',
  phone: 'телефон|број телефона|мобилни|telefon|broj telefona|мобилни телефон|контакт телефон',
  street: 'адреса|улица|улица и број|adresa|ulica i broj',
  street2: 'адреса 2',
  city: 'град|место|општина|grad|mesto',
  'postal-code': 'поштански број|poštanski broj',
  state: 'покрајина|округ|регион',
  country: 'држава|земља|država|zemlja',
  organization:
    'организација|фирма|институција|компанија|organizacija|предузеће|firma|назив организације|назив фирме|naziv organizacije|назив установе',
  'job-title': 'занимање|функција|радно место',
  subject: 'наслов|предмет|naslov|наслов поруке|predmet',
  topic: 'тема|категорија|врста питања|tema|врста захтева|vrsta zahteva',
  message: 'порука|питање|текст|ваша порука|коментар|poruka|садржај|текст поруке|vaša poruka',
  consent: 'сагласан|слажем се|података о личности|прихватам|политика приватности',
  captcha: 'сигурносни код|унесите код',
  honeypot: 'оставите празно|не попуњавајте',
  identity: 'ЈМБГ|број личне карте|JMBG',
  newsletter: 'билтен|претплата',
  'birth-date': 'датум рођења',
  other:
    'факс|пол|године|држављанство|датум|датотека|прилог|име оца|оца|мајке|име мајке|детета|школа|ime oca|ime majke|девојачко презиме|брачно стање',
  credential: 'лозинка|корисничко име',
  search: 'претрага|тражи',
});
