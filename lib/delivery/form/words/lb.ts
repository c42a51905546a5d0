import { defineWords } from './define.ts';

export const lb = defineWords('lb', {
  'full-name':
    'numm|äre numm|virnumm an numm|ganzen numm|äre ganzen numm|numm a virnumm|numm, virnumm|kontaktpersoun',
  'first-name': 'virnumm',
  'last-name': 'familljennumm|nonumm',
  email: 'e-mail|e-mail-adress|är e-mail|email|är e-mail-adress|e-mailadress|mailadress',
  confirm: 'confirméieren|widderhuelen',
  phone: 'telefon|telefonsnummer|gsm|handy|är telefonsnummer|tel.|handysnummer|telefon / gsm',
  street: 'strooss|strooss an hausnummer|adress|strooss, nummer|nummer a strooss|äre adress',
  city: 'uertschaft|stad|uert|gemeng|uertschaft / gemeng',
  'postal-code': 'postleitzuel|code postal',
  country: 'land',
  organization:
    'organisatioun|firma|associatioun|institutioun|veräin|numm vun der organisatioun|gesellschaft',
  subject: 'sujet|betreff|objet|titel vum message|betreff vun ärem message',
  topic: 'thema|kategorie|grond vun der ufro|beräich',
  message:
    'message|noriicht|äre message|är noriicht|fro|är fro|kommentar|ufro|är ufro|bemierkung|bemierkungen|text|matdeelung|uleies|äert uleies',
  consent:
    'ech sinn averstanen|dateschutz|ech akzeptéieren|perséinlech donnéeën|ech sinn d’accord|d’accord|averstanen',
  captcha: 'sécherheetscode',
  honeypot: 'eidel loossen|net ausfëllen',
  newsletter: 'newsletter',
  'birth-date': 'gebuertsdatum',
  identity: 'matricule|cns-nummer',
  other: 'geschlecht|alter|nationalitéit|fax|datum|hausnummer|websäit|fichier',
  prefix: 'uried|titel',
  'reply-choice': 'äntwert',
  search: 'sichen',
});
