import { defineWords } from './define.ts';

export const sk = defineWords('sk', {
  prefix: 'oslovenie',
  'full-name': 'meno a priezvisko|meno|celé meno|vaše meno|priezvisko a meno|kontaktná osoba',
  'first-name': 'krstné meno',
  'last-name': 'priezvisko|vaše priezvisko',
  email: 'e-mail|email|e-mailová adresa|váš e-mail|emailová adresa',
  confirm: 'potvrďte|zopakujte|potvrdenie|znova',
  phone: 'telefón|telefónne číslo|mobil|váš telefón|telefónny kontakt|tel. číslo',
  street: 'ulica|adresa|ulica a číslo|adresa 1',
  street2: 'adresa 2',
  city: 'mesto|obec|mesto/obec',
  'postal-code': 'PSČ|poštové smerovacie číslo',
  state: 'kraj|provincia',
  country: 'krajina|štát',
  organization:
    'organizácia|firma|spoločnosť|názov firmy|inštitúcia|názov organizácie|názov spoločnosti|názov inštitúcie',
  'job-title': 'pozícia|povolanie|funkcia',
  subject: 'predmet|predmet správy|vec',
  topic: 'téma|kategória|typ otázky|oblasť|dôvod kontaktu|typ podnetu',
  message: 'správa|otázka|text|vaša správa|text správy|komentár|poznámka|obsah',
  consent: 'súhlas|súhlasím|osobných údajov|podmienky',
  captcha: 'kontrolný kód|overovací kód|opíšte kód',
  honeypot: 'nevypĺňajte|nechajte prázdne',
  identity: 'rodné číslo|číslo občianskeho preukazu|IČO',
  newsletter: 'novinky|odber|newsletter',
  'birth-date': 'dátum narodenia',
  'reply-choice': 'odpoveď|spôsob odpovede',
  other:
    'titul|fax|pohlavie|vek|štátna príslušnosť|dátum|príloha|súbor|webová stránka|okres|rodné priezvisko|meno otca|meno matky|otca|matky|meno dieťaťa|dieťaťa|škola|názov školy|rodinný stav',
  credential: 'heslo|používateľské meno',
  search: 'hľadať|vyhľadávanie',
});
