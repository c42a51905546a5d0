import { defineWords } from './define.ts';

export const sr = defineWords('sr', {
  'full-name':
    'име и презиме|име|ime i prezime|ime|пуно име|ваше име|vaše ime|puno ime|vaše ime i prezime|ваше име и презиме|име и презиме подносиоца|pošiljalac|контакт особа|kontakt osoba',
  'last-name': 'презиме|prezime|ваше презиме|vaše prezime',
  email:
    'имејл|е-пошта|електронска пошта|e-mail|адреса е-поште|имејл адреса|е-адреса|е-адресу|мејл|elektronska pošta|email adresa|imejl|imejl adresa|vaša imejl adresa|ваша имејл адреса|e-pošta|adresa e-pošte|mejl|mejl adresa|ваш имејл|vaš imejl|имејл адресу|е-пошту|e-poštu|ел. пошта|elektronska adresa|електронска адреса',
  confirm: 'потврдите|поновите|потврда|поново|potvrdite|ponovite',
  phone:
    'телефон|број телефона|мобилни|telefon|broj telefona|мобилни телефон|контакт телефон|mobilni telefon|mobilni|kontakt telefon|ваш телефон|тел.|tel.|број мобилног телефона|broj mobilnog telefona|контакт број|kontakt broj',
  street:
    'адреса|улица|улица и број|adresa|ulica i broj|adresa stanovanja|адреса становања|пребивалиште|поштанска адреса|улица и кућни број|ulica i kućni broj',
  street2: 'адреса 2',
  city: 'град|место|општина|grad|mesto|mesto stanovanja|место становања|opština',
  'postal-code': 'поштански број|poštanski broj',
  state: 'покрајина|округ|регион|pokrajina|okrug',
  country: 'држава|земља|država|zemlja',
  organization:
    'организација|фирма|институција|компанија|organizacija|предузеће|firma|назив организације|назив фирме|naziv organizacije|назив установе|ustanova|установа|institucija|preduzeće|kompanija|udruženje|удружење|naziv firme|naziv ustanove',
  'job-title': 'занимање|функција|радно место',
  subject: 'наслов|предмет|naslov|наслов поруке|predmet|naslov poruke|предмет поруке|predmet poruke',
  topic:
    'тема|категорија|врста питања|tema|врста захтева|vrsta zahteva|kategorija|vrsta pitanja|област|oblast|разлог обраћања',
  message:
    'порука|питање|текст|ваша порука|коментар|poruka|садржај|текст поруке|vaša poruka|pitanje|komentar|tekst poruke|sadržaj|опис|opis|притужба|pritužba|захтев|obraćanje|обраћање|vaše pitanje|ваше питање',
  consent:
    'сагласан|слажем се|података о личности|прихватам|политика приватности|saglasan|slažem se|prihvatam|podataka o ličnosti|пристајем|pristajem|сагласност',
  captcha: 'сигурносни код|унесите код|sigurnosni kod|unesite kod',
  honeypot: 'оставите празно|не попуњавајте|ostavite prazno|ne popunjavajte',
  identity: 'ЈМБГ|број личне карте|JMBG|broj lične karte|пасош|број пасоша',
  newsletter: 'билтен|претплата|објављивање|јавно објави|objavljivanje',
  'birth-date': 'датум рођења|datum rođenja',
  other:
    'факс|пол|године|држављанство|датум|датотека|прилог|име оца|оца|мајке|име мајке|детета|школа|ime oca|ime majke|девојачко презиме|брачно стање|faks|pol|godine|državljanstvo|datum|prilog|škola',
  credential: 'лозинка|корисничко име',
  search: 'претрага|тражи|pretraga',
  'reply-choice': 'одговор|начин одговора',
  'first-name': 'лично име',
  'middle-name': 'средње име|srednje ime',
});
