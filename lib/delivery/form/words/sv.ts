import { defineWords } from './define.ts';

export const sv = defineWords('sv', {
  prefix: 'tilltal|hälsningsfras|tilltalsform|titel framför namn',
  'full-name':
    'namn|fullständigt namn|ditt namn|för- och efternamn|namn och efternamn|avsändare|kontaktperson|förnamn och efternamn|vad heter du|ditt fullständiga namn|hela namnet|ditt för- och efternamn|namn på avsändare',
  'first-name': 'förnamn|tilltalsnamn|ditt förnamn',
  'last-name': 'efternamn|ditt efternamn',
  email:
    'e-post|e-postadress|din e-postadress|epost|mejl|mailadress|mejladress|din e-post|epostadress|din mejladress|din mailadress|mail|e-post för svar',
  confirm: 'bekräfta|upprepa|bekräftelse|igen',
  phone:
    'telefon|telefonnummer|mobil|mobilnummer|mobiltelefon|tel|ditt telefonnummer|telefon dagtid|mobil/telefon|telefon/mobil|telefonnr|tfn|tel.nr',
  street:
    'adress|gatuadress|gata|postadress|adress 1|utdelningsadress|din adress|gata och nummer|gata/box|gatuadress/box',
  street2: 'adress 2|c/o',
  city: 'ort|stad|postort|kommun|din ort|bostadsort|hemkommun',
  'postal-code': 'postnummer|postnr',
  state: 'län|landskap|provins|region',
  country: 'land|land/region',
  organization:
    'organisation|företag|organisation/företag|myndighet|företagsnamn|förening|organisation/myndighet|namn på organisation|organisationens namn|bolag|arbetsgivare',
  'job-title': 'yrke|titel|befattning|roll',
  subject:
    'ämne|ämnesrad|rubrik|ärende|ärendemening|vad gäller det|ärendet gäller|rubrik på ditt meddelande|ämne för meddelandet',
  topic:
    'kategori|typ av ärende|ämnesområde|välj ämne|vad gäller din fråga|avdelning|vad gäller ärendet|vad handlar din fråga om|vad vill du lämna|vad vill du göra|typ av synpunkt|typ av fråga|ärendetyp|ärendet avser|vad gäller din synpunkt|vad gäller ditt ärende',
  message:
    'meddelande|fråga|kommentar|ditt meddelande|din fråga|text|beskrivning|synpunkt|synpunkter|innehåll|dina synpunkter|beskriv din fråga|beskriv ditt ärende|ditt klagomål|klagomål|anmälan|vad klagar du på|skriv ditt meddelande|din synpunkt|berätta mer|brev|vad har hänt|ditt ärende|beskriv vad det gäller|övrigt|din anmälan',
  consent:
    'samtycker|godkänner|personuppgifter|integritetspolicy|samtycke|villkor|jag har läst|behandling av personuppgifter|dataskydd|integritetspolicyn|personuppgiftshantering',
  captcha: 'säkerhetskod|verifieringskod|skräppostskydd|spamskydd',
  honeypot: 'lämna tomt|fyll inte i|ska vara tomt',
  identity: 'personnummer|passnummer|organisationsnummer',
  newsletter: 'nyhetsbrev|prenumerera|offentliggöras|publiceras|publicera|offentlig',
  'birth-date': 'födelsedatum|födelseår',
  'reply-choice': 'svar|önskar svar|jag vill ha svar|hur vill du ha svar',
  other:
    'fax|kön|ålder|medborgarskap|datum|bilaga|fil|webbplats|hemsida|diarienummer|ärendenummer|barnets namn|barn|skola|skolans namn|födelsenamn|civilstånd|faderns namn|moderns namn|anstalt|fängelse|den intagnes namn',
  credential: 'lösenord|användarnamn',
  search: 'sök|sökord',
});
