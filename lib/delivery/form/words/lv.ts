import { defineWords } from './define.ts';

export const lv = defineWords('lv', {
  'full-name':
    'vārds, uzvārds|vārds un uzvārds|vārds|pilns vārds|jūsu vārds|vārds uzvārds|jūsu vārds un uzvārds|jūsu vārds, uzvārds|iesniedzēja vārds, uzvārds|kontaktpersona',
  'last-name': 'uzvārds|jūsu uzvārds',
  email:
    'e-pasts|e-pasta adrese|jūsu e-pasts|epasts|e-pastu|e-pasta adresi|elektroniskais pasts|elektroniskā pasta adrese|jūsu e-pasta adrese|e-pasts saziņai',
  confirm: 'apstipriniet|atkārtojiet|atkārtoti',
  phone:
    'tālrunis|tālruņa numurs|telefons|mobilais tālrunis|tālr.|tālruņa nr.|tālr. nr.|kontakttālrunis|jūsu tālrunis|mob. tālrunis|telefona numurs|tel.|tel. nr.|mobilā tālruņa numurs',
  street:
    'adrese|iela|iela un mājas numurs|dzīvesvietas adrese|pasta adrese|deklarētā adrese|jūsu adrese|adrese korespondencei',
  street2: 'adrese 2',
  city: 'pilsēta|apdzīvota vieta|pilsēta/novads|pilsēta vai novads',
  'postal-code': 'pasta indekss|indekss',
  state: 'novads|reģions',
  country: 'valsts',
  organization:
    'organizācija|uzņēmums|iestāde|organizācijas nosaukums|uzņēmuma nosaukums|juridiskā persona|iestādes nosaukums|biedrība',
  'job-title': 'amats|profesija',
  subject:
    'temats|tēma|virsraksts|ziņojuma temats|vēstules temats|jautājuma temats|temats/virsraksts|iesnieguma temats|vēstules tēma',
  topic: 'kategorija|joma|iesnieguma veids|jautājuma veids|iemesls|saņēmējs|jautājuma kategorija',
  message:
    'ziņojums|ziņa|jautājums|komentārs|jūsu ziņa|teksts|saturs|jūsu ziņojums|vēstules teksts|iesnieguma teksts|jūsu jautājums|komentāri|jautājuma teksts|apraksts|ziņojuma teksts|sūdzība|iesniegums|jūsu komentārs',
  consent:
    'piekrītu|personas datu|piekrišana|privātuma politika|esmu iepazinies|esmu iepazinusies|datu apstrādei',
  captcha: 'drošības kods',
  honeypot: 'atstājiet tukšu|neaizpildiet',
  identity: 'personas kods',
  newsletter: 'jaunumi|abonēt|kopiju|saņemt jaunumus|publicēt|publicēšanu|publiskot|publiski',
  'birth-date': 'dzimšanas datums',
  other: 'fakss|dzimums|vecums|pilsonība|datums|fails|pielikums|mājas lapa|tīmekļa vietne',
  credential: 'parole|lietotājvārds',
  search: 'meklēt|meklēšana',
  'reply-choice': 'atbilde|atbildes saņemšanas veids|vēlos saņemt atbildi',
});
