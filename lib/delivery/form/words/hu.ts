import { defineWords } from './define.ts';

export const hu = defineWords('hu', {
  prefix: 'megszólítás',
  'full-name':
    'név|teljes név|neve|az Ön neve|kapcsolattartó neve|nevem|vezetéknév és keresztnév|név (vezetéknév, keresztnév)|beküldő neve|panaszos neve',
  'first-name': 'keresztnév|utónév',
  'last-name': 'vezetéknév|családnév',
  email:
    'e-mail|e-mail cím|email cím|e-mail címe|elektronikus levelezési cím|email|e-mail címét|drótposta|elektronikus cím|e-mail elérhetőség|az Ön e-mail címe',
  confirm: 'megerősítés|ismét|újra|megerősítése',
  phone:
    'telefon|telefonszám|mobil|mobiltelefon|mobiltelefonszám|telefonszáma|mobilszám|telefonos elérhetőség|tel.|napközbeni telefonszám',
  street:
    'cím|utca|utca, házszám|lakcím|levelezési cím|utca és házszám|postacím|lakóhely|közterület, házszám|utca, hsz.|lakcíme',
  street2: 'cím 2|emelet, ajtó',
  city: 'város|település|helység|helységnév',
  'postal-code': 'irányítószám|ir. szám',
  state: 'megye|állam/megye',
  country: 'ország|ország/régió',
  organization: 'szervezet|cég|intézmény|cégnév|szervezet neve|cég neve|intézmény neve|munkahely',
  'job-title': 'beosztás|foglalkozás|munkakör',
  subject:
    'tárgy|üzenet tárgya|levél tárgya|az üzenet tárgya|megkeresés tárgya|panasz tárgya|ügy tárgya|beadvány tárgya',
  topic: 'téma|kategória|témakör|megkeresés típusa|ügy típusa',
  message:
    'üzenet|kérdés|megjegyzés|üzenete|szöveg|üzenet szövege|hozzászólás|leírás|levél szövege|észrevétel|panasz leírása|kérdése|megkeresés szövege|az Ön üzenete|panasz|beadvány szövege|ügy leírása|javaslat|levél',
  consent:
    'elfogadom|hozzájárulok|adatkezelési|adatvédelmi|adatkezelési tájékoztató|egyetértek|adatkezelési tájékoztatót|elolvastam',
  captcha: 'biztonsági kód|ellenőrző kód|ellenőrző kérdés',
  honeypot: 'hagyja üresen|ne töltse ki',
  identity: 'személyi igazolvány szám|adóazonosító|útlevélszám|TAJ szám',
  newsletter: 'hírlevél|feliratkozás|közzététel|nyilvánosságra|közzétételéhez',
  'birth-date': 'születési dátum|születési idő',
  'reply-choice': 'válasz|válaszadás módja',
  other:
    'fax|nem|kor|állampolgárság|dátum|melléklet|fájl|weboldal|házszám|születési hely|anyja neve|anyja|apja neve|születési név|leánykori név|gyermek neve|iskola|iskola neve|családi állapot|büntetés-végrehajtási intézet|fogvatartott neve',
  credential: 'jelszó|felhasználónév',
  search: 'keresés|kulcsszó',
});
