import { defineWords } from './define.ts';

export const ku = defineWords('ku', {
  'full-name': 'nav|navê te|nav û paşnav|navê we|navê temam',
  'first-name': 'navê pêşîn',
  'last-name': 'paşnav|paşnavê te',
  email: 'e-peyam|e-name|epeyam|navnîşana e-peyamê|email|e-mail',
  confirm: 'piştrast bike|dubare',
  phone: 'telefon|hejmara telefonê|jimareya telefonê|mobîl',
  street: 'navnîşan|kolan',
  city: 'bajar',
  'postal-code': 'koda posteyê',
  state: 'parêzgeh|herêm',
  country: 'welat',
  organization: 'rêxistin|sazî|şîrket',
  subject: 'mijar|sernav',
  topic: 'kategorî',
  message: 'peyam|peyama te|peyama we|name|pirs',
  consent: 'qebûl dikim',
  honeypot: 'vala bihêle',
  'birth-date': 'roja jidayikbûnê|dîroka jidayikbûnê',
  identity: 'nasname',
  other: 'zayend|temen|hevwelatî|dîrok|navê bav',
});
