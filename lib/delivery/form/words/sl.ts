import { defineWords } from './define.ts';

export const sl = defineWords('sl', {
  prefix: 'naziv',
  'full-name':
    'ime in priimek|ime|polno ime|vaše ime|vaše ime in priimek|priimek in ime|pošiljatelj|kontaktna oseba',
  'last-name': 'priimek|vaš priimek',
  email:
    'e-pošta|elektronski naslov|e-poštni naslov|elektronska pošta|e-naslov|email|e-pošto|elektronski naslov za odgovor|vaš e-naslov|vaša e-pošta|naslov e-pošte|vaš elektronski naslov|e-poštni naslov za odgovor|e-mail',
  confirm: 'potrdite|ponovite|potrditev|ponovno',
  phone:
    'telefon|telefonska številka|mobilni telefon|gsm|vaša telefonska številka|kontaktni telefon|tel.|tel. št.|telefon/gsm|kontaktna številka',
  street:
    'naslov|ulica|ulica in hišna številka|ulica in številka|naslov bivališča|stalno prebivališče|poštni naslov|ulica, hišna številka',
  street2: 'naslov 2',
  city: 'kraj|mesto|občina',
  'postal-code': 'poštna številka',
  state: 'regija|pokrajina',
  country: 'država',
  organization:
    'organizacija|podjetje|ustanova|naziv podjetja|naziv organizacije|ime organizacije|društvo|institucija|naziv ustanove|naziv organa',
  'job-title': 'poklic|delovno mesto|funkcija',
  subject: 'zadeva|naslov sporočila|predmet|predmet sporočila',
  topic: 'tema|kategorija|področje|vrsta vprašanja',
  message:
    'sporočilo|vprašanje|vaše sporočilo|besedilo|komentar|vsebina|opis|opis problema|pobuda|predlog|pripomba|besedilo sporočila|pritožba|vsebina sporočila|vaša pobuda',
  consent: 'soglašam|strinjam|osebnih podatkov|soglasje|politika zasebnosti|dovoljujem|sprejemam',
  captcha: 'varnostna koda|prepišite kodo',
  honeypot: 'pustite prazno|ne izpolnjujte',
  identity: 'EMŠO|davčna številka',
  newsletter: 'e-novice|naročite|objavo|javno objavi|objavi',
  'birth-date': 'datum rojstva',
  other:
    'faks|kraj rojstva|spol|starost|državljanstvo|datum|priloga|datoteka|ime očeta|ime matere|otroka|šola|dekliški priimek',
  credential: 'geslo|uporabniško ime',
  search: 'iskanje|išči',
  'reply-choice': 'odgovor|način odgovora',
});
