import { defineWords } from './define.ts';

export const da = defineWords('da', {
  prefix: 'tiltale',
  'full-name':
    'navn|fulde navn|dit navn|for- og efternavn|afsender|kontaktperson|fornavn og efternavn|fuldt navn|hvad hedder du|dit fulde navn|navn på afsender|for-/efternavn',
  'first-name': 'fornavn|dit fornavn',
  'middle-name': 'mellemnavn',
  'last-name': 'efternavn|dit efternavn',
  email:
    'e-mail|e-mailadresse|email|din e-mail|mail|mailadresse|e-post|din e-mailadresse|din mailadresse|e-mail-adresse|e-postadresse',
  confirm: 'bekræft|gentag|bekræftelse|igen',
  phone:
    'telefon|telefonnummer|mobil|mobilnummer|tlf|tlf.|mobiltelefon|dit telefonnummer|telefon/mobil|telefon (dag)|telefonnr.|tlf. nr.|kontakttelefon',
  street:
    'adresse|vej|vejnavn|gade|adresse 1|gadenavn|vejnavn og nummer|din adresse|postadresse|vej og nummer|vej/nr.|gade og nummer|adresselinje 1',
  street2: 'adresse 2',
  city: 'by|bynavn|kommune|postdistrikt|by/sted',
  'postal-code': 'postnummer|postnr',
  state: 'amt|landsdel',
  country: 'land|land/område',
  organization:
    'organisation|firma|virksomhed|institution|forening|firmanavn|organisation/firma|arbejdsgiver|navn på organisation|selskab',
  'job-title': 'stilling|titel|erhverv|profession',
  subject: 'emne|overskrift|emnefelt|titel på henvendelsen|emne for din besked',
  topic:
    'kategori|tema|type af henvendelse|hvad drejer din henvendelse sig om|afdeling|hvad drejer henvendelsen sig om|hvad drejer det sig om|hvad handler henvendelsen om|hvad handler din henvendelse om|emneområde|henvendelsen drejer sig om',
  message:
    'besked|spørgsmål|kommentar|din besked|meddelelse|henvendelse|tekst|beskrivelse|din henvendelse|bemærkninger|hvad klager du over|hvad drejer klagen sig om|din klage|klage|beskriv din klage|dit spørgsmål|skriv din besked|uddybning|sagsfremstilling|indhold|brev|beskriv sagen|hvad vil du skrive til os|hvad vil du klage over|beskedtekst|uddyb',
  consent:
    'accepterer|samtykker|persondata|privatlivspolitik|samtykke|personoplysninger|betingelser|jeg har læst|privatlivspolitikken|persondatapolitik|behandling af personoplysninger|databeskyttelse',
  captcha: 'sikkerhedskode|kontrolspørgsmål',
  honeypot: 'lad feltet være tomt|udfyld ikke|skal være tomt',
  identity: 'CPR|CPR-nummer|pasnummer|CVR',
  newsletter: 'nyhedsbrev|tilmeld|offentliggøre|offentliggøres|offentlig',
  'birth-date': 'fødselsdato',
  'reply-choice': 'svar|ønsker svar|hvordan ønsker du svar',
  other:
    'fax|køn|alder|statsborgerskap|dato|vedhæft|fil|hjemmeside|journalnummer|barnets navn|barn|skole|skolens navn|fødenavn|civilstand|fængsel|den indsattes navn',
  credential: 'adgangskode|brugernavn',
  search: 'søg|søgeord',
});
