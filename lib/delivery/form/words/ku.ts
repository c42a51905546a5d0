import { defineWords } from './define.ts';

export const ku = defineWords('ku', {
  'full-name': 'nav|navê te|nav û paşnav|navê we|navê temam|nav û paşnavê te|nav paşnav',
  'first-name': 'navê pêşîn',
  'last-name': 'paşnav|paşnavê te',
  email:
    'e-peyam|e-name|epeyam|navnîşana e-peyamê|email|e-mail|e-posta|peyama elektronîk|navnîşana e-posteyê|e-nameya te|navnîşana e-nameyê',
  confirm: 'piştrast bike|dubare',
  phone:
    'telefon|hejmara telefonê|jimareya telefonê|mobîl|jimara telefonê|hejmara mobîlê|telefona destan|hejmara telefona te',
  street: 'navnîşan|kolan|navnîşana te|navnîşana we|navnîşana malê|adres',
  city: 'bajar',
  'postal-code': 'koda posteyê',
  state: 'parêzgeh|herêm',
  country: 'welat',
  organization: 'rêxistin|sazî|şîrket',
  subject: 'mijar|sernav|mijara peyamê|babet',
  topic: 'kategorî',
  message: 'peyam|peyama te|peyama we|name|pirs|daxwaz|şîrove|naverok|gilî|pirsa te|nameya te',
  consent: 'qebûl dikim',
  honeypot: 'vala bihêle',
  'birth-date': 'roja jidayikbûnê|dîroka jidayikbûnê',
  identity: 'nasname',
  other: 'zayend|temen|hevwelatî|dîrok|navê bav|faks|zayenda te',
  captcha: 'koda ewlehiyê',
  search: 'bigere|lêgerîn',
});
