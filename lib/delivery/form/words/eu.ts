import { defineWords } from './define.ts';

export const eu = defineWords('eu', {
  'full-name': 'izena|izen-abizenak|izen osoa|zure izena|izena eta abizenak',
  'last-name': 'abizena|abizenak|deiturak',
  email: 'posta elektronikoa|helbide elektronikoa|e-posta|eposta',
  confirm: 'berretsi|errepikatu|berriz',
  phone: 'telefonoa|telefono zenbakia|mugikorra|telefono mugikorra',
  street: 'helbidea|kalea',
  city: 'herria|hiria|udalerria',
  'postal-code': 'posta kodea|posta-kodea',
  state: 'probintzia|lurraldea',
  country: 'herrialdea|estatua',
  organization: 'erakundea|enpresa',
  'job-title': 'kargua|lanbidea',
  subject: 'gaia|izenburua',
  topic: 'mota|kategoria',
  message: 'mezua|iruzkina|testua|zure mezua|galdera|iruzkinak',
  consent: 'onartzen dut|ados nago|datu pertsonalak|pribatutasun politika',
  honeypot: 'utzi hutsik',
  identity: 'NAN',
  'birth-date': 'jaiotze data',
  search: 'bilatu',
});
