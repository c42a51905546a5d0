import { defineWords } from './define.ts';

export const tk = defineWords('tk', {
  'full-name':
    'adyňyz we familiýaňyz|familiýaňyz, adyňyz|doly adyňyz|doly ady|F.A.A.|FAA|ady, familiýasy|ady we familiýasy|at we familiýa',
  'first-name': 'adyňyz|ady|at',
  'middle-name': 'atasynyň ady|ataňyzyň ady',
  'last-name': 'familiýaňyz|familiýasy|familiýa',
  email:
    'e-poçta|e-poçta salgyňyz|elektron poçta|e-poçta salgysy|elektron poçtaňyz|elektron poçta salgyňyz|elektron salgy|e-poçtaňyz|email|e-mail',
  confirm: 'gaýtalaň|tassyklaň',
  phone: 'telefon|telefon belgiňiz|telefon belgisi|telefonyňyz|öýjükli telefon|telefon nomeri',
  street: 'salgyňyz|salgysy|salgy|öý salgysy|köçe|ýaşaýan ýeri|ýaşaýan ýeriňiz',
  city: 'şäher|şäheriňiz',
  'postal-code': 'poçta indeksi|indeks',
  state: 'welaýat|welaýatyňyz',
  country: 'ýurt|döwlet|ýurdy',
  organization: 'edara|gurama|kärhana|guramanyň ady|iş ýeri',
  'job-title': 'wezipe|wezipesi|hünäri',
  subject:
    'tema|mowzuk|hatyň temasy|ýüztutmanyň mowzugy|sözbaşy|hatyň mowzugy|mowzugy|temasy|ýüztutmanyň temasy|soragyň temasy',
  topic: 'kategoriýa|ýüztutmanyň görnüşi',
  message:
    'hat|habar|haty|hatyňyz|ýüztutma|habaryňyz|hatyň teksti|ýüztutmanyň mazmuny|tekst|soragyňyz|sorag|mazmuny|teklip',
  consent: 'razy|razydyryn|kabul edýärin',
  captcha: 'tassyklaýyş kody|kody giriziň',
  honeypot: 'boş goýuň|doldurmaň',
  newsletter: 'habarlara ýazylmak',
  identity: 'pasport|pasport belgisi',
  'birth-date': 'doglan senesi|doglan güni',
  other: 'jynsy|ýaşy|raýatlygy|faks|senesi|etrap|faýl',
  search: 'gözleg',
  credential: 'parol',
});
