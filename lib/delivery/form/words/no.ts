import { defineWords } from './define.ts';

export const no = defineWords('no', {
  prefix: 'tiltale|tittel foran navn',
  'full-name':
    'navn|fullt navn|ditt navn|for- og etternavn|avsender|kontaktperson|fornavn og etternavn|navnet ditt|hva heter du|ditt fulle navn|navn på avsender',
  'first-name': 'fornavn',
  'middle-name': 'mellomnavn',
  'last-name': 'etternavn|ditt etternavn',
  email:
    'e-post|e-postadresse|epost|din e-post|epostadresse|din e-postadresse|e-postadressen|e-postadressen din|e-posten din|e-postadresse for svar|din epost|mail',
  confirm: 'bekreft|gjenta|bekreftelse|på nytt',
  phone:
    'telefon|telefonnummer|mobil|mobilnummer|mobiltelefon|tlf|tlf.|telefonnummeret ditt|ditt telefonnummer|telefon/mobil|mobil/telefon|kontakttelefon|telefon dagtid',
  street:
    'adresse|gateadresse|gate|veiadresse|postadresse|adresse 1|adressen din|din adresse|gate/vei|postboks/gate',
  street2: 'adresse 2|adresselinje 2',
  city: 'sted|poststed|by|kommune|sted/by|bosted',
  'postal-code': 'postnummer|postnr',
  state: 'fylke',
  country: 'land|land/region',
  organization:
    'organisasjon|firma|bedrift|virksomhet|institusjon|selskap|organisasjon/firma|foretak|navn på organisasjon|bedriftsnavn|arbeidsgiver',
  'job-title': 'stilling|yrke|tittel',
  subject:
    'emne|tema for meldingen|overskrift|tittel på henvendelsen|hva gjelder det|tittel på meldingen|tittel på spørsmålet|emnefelt|hva gjelder saken',
  topic: 'kategori|tema|type henvendelse|hva gjelder henvendelsen|avdeling',
  message:
    'melding|spørsmål|kommentar|din melding|beskjed|henvendelse|tekst|beskrivelse|innhold|ditt spørsmål|din henvendelse|beskriv saken|hva gjelder klagen|klage|hva klager du over|hva klager du på|klagen din|meldingen din|skriv din melding|tilbakemelding|innspill|din klage|hva vil du fortelle oss|spørsmålet ditt|beskriv henvendelsen|utdypning|begrunnelse',
  consent:
    'samtykker|godtar|personopplysninger|personvernerklæring|samtykke|vilkår|personvernerklæringen|lest personvernerklæringen|har lest|personvern|vilkårene|personvernet|behandling av personopplysninger',
  captcha: 'sikkerhetskode|kontrollspørsmål',
  honeypot: 'la stå tom|ikke fyll ut|skal være tomt',
  identity: 'fødselsnummer|personnummer|passnummer|organisasjonsnummer',
  newsletter: 'nyhetsbrev|abonner|offentliggjøre|offentliggjøres|publiseres|publisere|offentlig',
  'birth-date': 'fødselsdato',
  'reply-choice': 'svar|ønsker svar|hvordan ønsker du svar',
  other:
    'faks|kjønn|alder|statsborgerskap|dato|vedlegg|fil|nettside|saksnummer|barnets navn|barn|skole|skolens navn|sivilstand|pikenavn|fengsel|navn på innsatt',
  credential: 'passord|brukernavn',
  search: 'søk|søkeord',
});
