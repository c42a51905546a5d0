import { defineWords } from './define.ts';

export const sv = defineWords('sv', {
  prefix: 'tilltal|hälsningsfras',
  'full-name':
    'namn|fullständigt namn|ditt namn|för- och efternamn|namn och efternamn|avsändare|kontaktperson|förnamn och efternamn',
  'first-name': 'förnamn|tilltalsnamn',
  'last-name': 'efternamn',
  email: 'e-post|e-postadress|din e-postadress|epost|mejl|mailadress|mejladress|din e-post|epostadress',
  confirm: 'bekräfta|upprepa|bekräftelse|igen',
  phone: 'telefon|telefonnummer|mobil|mobilnummer|mobiltelefon|tel|ditt telefonnummer',
  street: 'adress|gatuadress|gata|postadress|adress 1|utdelningsadress',
  street2: 'adress 2|c/o',
  city: 'ort|stad|postort|kommun',
  'postal-code': 'postnummer|postnr',
  state: 'län|landskap|provins|region',
  country: 'land|land/region',
  organization: 'organisation|företag|organisation/företag|myndighet|företagsnamn|förening',
  'job-title': 'yrke|titel|befattning|roll',
  subject: 'ämne|ämnesrad|rubrik|ärende|ärendemening',
  topic: 'kategori|typ av ärende|ämnesområde|välj ämne|vad gäller din fråga|avdelning',
  message:
    'meddelande|fråga|kommentar|ditt meddelande|din fråga|text|beskrivning|synpunkt|synpunkter|innehåll',
  consent: 'samtycker|godkänner|personuppgifter|integritetspolicy|samtycke|villkor',
  captcha: 'säkerhetskod|verifieringskod|skräppostskydd|spamskydd',
  honeypot: 'lämna tomt|fyll inte i|ska vara tomt',
  identity: 'personnummer|passnummer|organisationsnummer',
  newsletter: 'nyhetsbrev|prenumerera',
  'birth-date': 'födelsedatum|födelseår',
  'reply-choice': 'svar|önskar svar|jag vill ha svar',
  other:
    'fax|kön|ålder|medborgarskap|datum|bilaga|fil|webbplats|hemsida|diarienummer|ärendenummer|barnets namn|barn|skola|skolans namn|födelsenamn|civilstånd|faderns namn|moderns namn',
  credential: 'lösenord|användarnamn',
  search: 'sök|sökord',
});
