import { defineWords } from './define.ts';

export const hr = defineWords('hr', {
  'full-name':
    'ime i prezime|ime|puno ime|vaše ime|vaše ime i prezime|pošiljatelj|kontakt osoba|ime i prezime podnositelja',
  'last-name': 'prezime|vaše prezime',
  email:
    'e-mail|e-pošta|e-mail adresa|elektronička pošta|adresa e-pošte|e-pošta adresa|vaša e-mail adresa|mail adresa|e-mail adresu|e-poštu|elektroničku poštu|adresu e-pošte|vaš e-mail|email|imejl|mejl|e-mail za kontakt',
  confirm: 'potvrdite|ponovite|potvrda|ponovno',
  phone:
    'telefon|broj telefona|mobitel|kontakt telefon|kontakt broj|broj mobitela|tel.|vaš telefon|telefonski broj|telefon/mobitel|broj telefona/mobitela|kontaktni broj|mobilni telefon',
  street:
    'adresa|ulica|ulica i broj|adresa stanovanja|prebivalište|kućna adresa|poštanska adresa|ulica i kućni broj|ulica, kućni broj',
  street2: 'adresa 2',
  city: 'grad|mjesto|općina|mjesto stanovanja|mjesto/grad',
  'postal-code': 'poštanski broj',
  state: 'županija|regija|kanton|entitet',
  country: 'država|zemlja',
  organization:
    'organizacija|tvrtka|ustanova|naziv tvrtke|naziv organizacije|naziv ustanove|naziv udruge|udruga|naziv udruge ili ustanove|institucija|firma|poduzeće|udruženje|naziv institucije|pravna osoba|preduzeće|kompanija',
  'job-title': 'zanimanje|funkcija|radno mjesto',
  subject: 'predmet|naslov|naslov poruke|predmet poruke|tema poruke|naziv predmeta',
  topic: 'tema|kategorija|vrsta upita|područje|razlog obraćanja|vrsta pritužbe|oblast',
  message:
    'poruka|upit|vaša poruka|pitanje|komentar|tekst poruke|sadržaj|opis|pritužba|zahtjev|obraćanje|vaše pitanje|vaš upit|prijedlog|opis problema|sadržaj poruke',
  consent:
    'suglasan|pristajem|osobnih podataka|slažem se|politika privatnosti|privola|prihvaćam|suglasnost|dajem privolu|saglasan|saglasnost|prihvatam|ličnih podataka',
  captcha: 'sigurnosni kod|prepišite kod|kontrolni kod|unesite kod',
  honeypot: 'ostavite prazno|ne ispunjavajte|nemojte ispunjavati',
  identity: 'OIB|broj osobne iskaznice|broj putovnice|JMBG',
  newsletter: 'newsletter|pretplata|objavu|objavljivanje|javno objavi|bude objavljen',
  'birth-date': 'datum rođenja',
  other:
    'faks|spol|dob|državljanstvo|datum|datoteka|prilog|ime oca|oca|ime majke|majke|djeteta|škola|djevojačko prezime|bračno stanje|srednje ime|web stranica|starost|kućni broj',
  credential: 'lozinka|korisničko ime',
  search: 'traži|pretraga|pretraživanje',
  'reply-choice': 'odgovor|način odgovora',
});
