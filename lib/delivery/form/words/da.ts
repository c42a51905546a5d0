import { defineWords } from './define.ts';

export const da = defineWords('da', {
  prefix: 'tiltale',
  'full-name':
    'navn|fulde navn|dit navn|for- og efternavn|afsender|kontaktperson|fornavn og efternavn|fuldt navn',
  'first-name': 'fornavn',
  'middle-name': 'mellemnavn',
  'last-name': 'efternavn',
  email: 'e-mail|e-mailadresse|email|din e-mail|mail|mailadresse|e-post',
  confirm: 'bekræft|gentag|bekræftelse|igen',
  phone: 'telefon|telefonnummer|mobil|mobilnummer|tlf|tlf.|mobiltelefon',
  street: 'adresse|vej|vejnavn|gade|adresse 1|gadenavn|vejnavn og nummer',
  street2: 'adresse 2',
  city: 'by|bynavn|kommune',
  'postal-code': 'postnummer|postnr',
  state: 'amt|landsdel',
  country: 'land|land/område',
  organization: 'organisation|firma|virksomhed|institution|forening|firmanavn',
  'job-title': 'stilling|titel|erhverv|profession',
  subject: 'emne|overskrift|emnefelt',
  topic:
    'kategori|tema|type af henvendelse|hvad drejer din henvendelse sig om|afdeling|hvad drejer henvendelsen sig om|hvad drejer det sig om|hvad handler henvendelsen om',
  message:
    'besked|spørgsmål|kommentar|din besked|meddelelse|henvendelse|tekst|beskrivelse|din henvendelse|bemærkninger',
  consent: 'accepterer|samtykker|persondata|privatlivspolitik|samtykke|personoplysninger|betingelser',
  captcha: 'sikkerhedskode|kontrolspørgsmål',
  honeypot: 'lad feltet være tomt|udfyld ikke|skal være tomt',
  identity: 'CPR|CPR-nummer|pasnummer|CVR',
  newsletter: 'nyhedsbrev|tilmeld',
  'birth-date': 'fødselsdato',
  'reply-choice': 'svar|ønsker svar',
  other:
    'fax|køn|alder|statsborgerskap|dato|vedhæft|fil|hjemmeside|journalnummer|barnets navn|barn|skole|skolens navn|fødenavn|civilstand',
  credential: 'adgangskode|brugernavn',
  search: 'søg|søgeord',
});
