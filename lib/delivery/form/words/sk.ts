import { defineWords } from './define.ts';

export const sk = defineWords('sk', {
  prefix: 'oslovenie',
  'full-name':
    'meno a priezvisko|meno|celé meno|vaše meno|priezvisko a meno|kontaktná osoba|vaše meno a priezvisko|meno, priezvisko|priezvisko, meno|titul, meno, priezvisko',
  'first-name': 'krstné meno',
  'last-name': 'priezvisko|vaše priezvisko',
  email:
    'e-mail|email|e-mailová adresa|váš e-mail|emailová adresa|e-mailovú adresu|elektronická adresa|elektronická pošta|mail|kontaktný e-mail',
  confirm: 'potvrďte|zopakujte|potvrdenie|znova',
  phone:
    'telefón|telefónne číslo|mobil|váš telefón|telefónny kontakt|tel. číslo|mobilný telefón|kontaktný telefón|tel.',
  street:
    'ulica|adresa|ulica a číslo|adresa 1|ulica, číslo|adresa bydliska|trvalé bydlisko|korešpondenčná adresa|adresa trvalého pobytu|poštová adresa|ulica a číslo domu',
  street2: 'adresa 2',
  city: 'mesto|obec|mesto/obec|obec/mesto',
  'postal-code': 'PSČ|poštové smerovacie číslo',
  state: 'kraj|provincia',
  country: 'krajina|štát',
  organization:
    'organizácia|firma|spoločnosť|názov firmy|inštitúcia|názov organizácie|názov spoločnosti|názov inštitúcie|združenie',
  'job-title': 'pozícia|povolanie|funkcia',
  subject: 'predmet|predmet správy|vec|predmet podania|názov otázky',
  topic: 'téma|kategória|typ otázky|oblasť|dôvod kontaktu|typ podnetu',
  message:
    'správa|otázka|text|vaša správa|text správy|komentár|poznámka|obsah|vaša otázka|obsah správy|popis|text podnetu|sťažnosť|podnet|obsah podania|text podania|znenie otázky|váš odkaz',
  consent: 'súhlas|súhlasím|osobných údajov|podmienky|oboznámil som sa|spracovaním osobných údajov',
  captcha: 'kontrolný kód|overovací kód|opíšte kód',
  honeypot: 'nevypĺňajte|nechajte prázdne',
  identity: 'rodné číslo|číslo občianskeho preukazu|IČO',
  newsletter: 'novinky|odber|newsletter|zverejnenie|zverejnením|zverejniť|zverejnený',
  'birth-date': 'dátum narodenia',
  'reply-choice': 'odpoveď|spôsob odpovede',
  other:
    'titul|fax|pohlavie|vek|štátna príslušnosť|dátum|príloha|súbor|webová stránka|okres|rodné priezvisko|meno otca|meno matky|otca|matky|meno dieťaťa|dieťaťa|škola|názov školy|rodinný stav|väznica|meno väzňa',
  credential: 'heslo|používateľské meno',
  search: 'hľadať|vyhľadávanie',
});
