import { defineWords } from './define.ts';

export const cy = defineWords('cy', {
  'full-name': 'enw|enw llawn|eich enw|enw’r anfonwr|eich enw llawn|enw cyswllt',
  'first-name': 'enw cyntaf|enw(au) cyntaf|enwau cyntaf|eich enw cyntaf',
  'last-name': 'cyfenw|enw olaf|eich cyfenw',
  email: 'e-bost|cyfeiriad e-bost|ebost|cyfeiriad ebost|eich cyfeiriad e-bost|eich e-bost',
  confirm: 'cadarnhewch|cadarnhau|eto',
  phone:
    'ffôn|rhif ffôn|rhif ffon|ffôn symudol|rhif ffôn symudol|rhif cyswllt|eich rhif ffôn|rhif ffôn cyswllt',
  street:
    'cyfeiriad|stryd|llinell cyfeiriad 1|eich cyfeiriad|cyfeiriad post|cyfeiriad cartref|llinell gyntaf y cyfeiriad',
  street2: 'llinell cyfeiriad 2',
  city: 'tref|dinas|tref neu ddinas|tref / dinas',
  'postal-code': 'cod post|eich cod post',
  state: 'sir|talaith|rhanbarth',
  country: 'gwlad',
  organization: 'sefydliad|cwmni|mudiad|enw’r sefydliad|enw’r cwmni',
  'job-title': 'swydd',
  subject: 'pwnc|testun y neges|teitl y neges|pennawd|testun',
  topic: 'categori|math o ymholiad|pwnc yr ymholiad|math o neges|rheswm dros gysylltu',
  message:
    'neges|eich neges|sylwadau|ymholiad|cwestiwn|manylion|eich sylwadau|eich ymholiad|eich cwestiwn|cynnwys|cwyn|manylion eich ymholiad',
  consent: "cytuno|rwy'n cytuno|polisi preifatrwydd|caniatâd|hysbysiad preifatrwydd|rwy’n derbyn",
  honeypot: 'gadewch yn wag|peidiwch â llenwi',
  'birth-date': 'dyddiad geni',
  search: 'chwilio',
  prefix: 'teitl|cyfarchiad',
  captcha: 'cod diogelwch',
  newsletter: 'cylchlythyr|tanysgrifio',
  identity: 'rhif yswiriant gwladol',
  'reply-choice': 'sut hoffech chi gael ymateb|ymateb',
  other: 'ffacs|rhyw|oedran|dyddiad|cenedligrwydd|cyfeirnod|dewis iaith|iaith',
  credential: 'cyfrinair|enw defnyddiwr',
});
