import { defineWords } from './define.ts';

export const et = defineWords('et', {
  'full-name':
    'nimi|ees- ja perekonnanimi|täisnimi|teie nimi|ees- ja perenimi|kontaktisik|saatja nimi|nimi ja perekonnanimi|teie ees- ja perekonnanimi|esitaja nimi',
  'first-name': 'eesnimi',
  'last-name': 'perekonnanimi|perenimi',
  email:
    'e-post|e-posti aadress|e-mail|teie e-post|meiliaadress|teie e-posti aadress|e-posti aadressi|e-posti|meil|elektronpost|teie e-mail|kontakt e-post',
  confirm: 'kinnita|korda|uuesti|kinnitage|korrake|kordus',
  phone:
    'telefon|telefoninumber|mobiil|kontakttelefon|mobiiltelefon|telefoni number|tel.|teie telefon|mobiilinumber|kontakttelefoni number|telefon/mobiil',
  street:
    'aadress|tänav|tänav ja maja number|postiaadress|elukoht|elukoha aadress|kontaktaadress|teie aadress|aadress 1',
  street2: 'aadress 2',
  city: 'linn|asula|linn/vald|linn või vald|vald/linn|vald',
  'postal-code': 'postiindeks|sihtnumber',
  state: 'maakond|piirkond',
  country: 'riik',
  organization: 'organisatsioon|ettevõte|asutus|asutuse nimi|ettevõtte nimi|organisatsiooni nimi|firma',
  'job-title': 'amet|ametikoht',
  subject:
    'teema|pealkiri|kirja teema|sõnumi teema|pöördumise teema|pöördumise pealkiri|kirja pealkiri|sõnumi pealkiri|küsimuse teema',
  topic: 'kategooria|valdkond|pöördumise liik|päringu liik|adressaat|põhjus|pöördumise põhjus',
  message:
    'sõnum|küsimus|kommentaar|teie sõnum|tekst|sisu|kiri|kirjeldus|kirja sisu|sõnumi sisu|pöördumise sisu|teie küsimus|pöördumine|avaldus|ettepanek|kaebus|kirja tekst|pöördumise tekst|avalduse sisu|selgitus|teade|kommentaarid',
  consent: 'nõustun|olen nõus|isikuandmete|nõusolek|privaatsuspoliitika|olen tutvunud|luban töödelda',
  captcha: 'turvakood|kontrollkood',
  honeypot: 'jäta tühjaks|ära täida',
  identity: 'isikukood',
  newsletter: 'uudiskiri|tellin|koopia|kirja koopiat|avaldada|avaldamisega|avalikustada|avalikult',
  'birth-date': 'sünniaeg|sünnikuupäev',
  other: 'faks|sugu|vanus|kodakondsus|kuupäev|fail|manus|koduleht|veebileht',
  credential: 'parool|kasutajanimi',
  search: 'otsing|otsi',
  'reply-choice': 'vastus|vastuse saamise viis|soovin vastust',
});
