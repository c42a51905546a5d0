import { defineWords } from './define.ts';

export const eu = defineWords('eu', {
  'full-name':
    'izena|izen-abizenak|izen osoa|zure izena|izena eta abizenak|zure izen-abizenak|igorlea|izena eta deiturak|bidaltzailea',
  'last-name': 'abizena|abizenak|deiturak|lehen abizena|zure abizenak',
  email:
    'posta elektronikoa|helbide elektronikoa|e-posta|eposta|zure posta elektronikoa|e-posta helbidea|posta elektronikoko helbidea|emaila',
  confirm: 'berretsi|errepikatu|berriz',
  phone:
    'telefonoa|telefono zenbakia|mugikorra|telefono mugikorra|harremanetarako telefonoa|zure telefonoa|telefono finkoa|sakelakoa',
  street: 'helbidea|kalea|helbide osoa|kalea eta zenbakia|posta helbidea|etxeko helbidea',
  city: 'herria|hiria|udalerria|udalerria / herria',
  'postal-code': 'posta kodea|posta-kodea',
  state: 'probintzia|lurraldea',
  country: 'herrialdea|estatua',
  organization: 'erakundea|enpresa|elkartea|erakundearen izena|enpresaren izena',
  'job-title': 'kargua|lanbidea',
  subject: 'gaia|izenburua|mezuaren gaia|gaia / izenburua',
  topic: 'mota|kategoria|kontsulta mota|arrazoia|eskaera mota',
  message:
    'mezua|iruzkina|testua|zure mezua|galdera|iruzkinak|kontsulta|eskaera|kexa|azalpena|mezuaren testua|oharrak|iradokizuna',
  consent:
    'onartzen dut|ados nago|datu pertsonalak|pribatutasun politika|irakurri eta onartzen dut|datuen babesa|baimena ematen dut',
  honeypot: 'utzi hutsik|ez bete',
  identity: 'NAN|NANa|IFZ|pasaportea',
  'birth-date': 'jaiotze data',
  search: 'bilatu',
  prefix: 'tratamendua',
  captcha: 'segurtasun kodea',
  newsletter: 'buletina|harpidetu',
  'reply-choice': 'erantzuna',
  other: 'bigarren abizena|faxa|sexua|adina|nazionalitatea|data|fitxategia|espediente zenbakia|hizkuntza',
  credential: 'pasahitza|erabiltzailea',
});
