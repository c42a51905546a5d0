import { defineWords } from './define.ts';

export const cs = defineWords('cs', {
  prefix: 'oslovení',
  'full-name':
    'jméno a příjmení|jméno|celé jméno|vaše jméno|příjmení a jméno|kontaktní osoba|odesílatel|vaše jméno a příjmení|jméno, příjmení|jméno a příjmení odesílatele|příjmení, jméno',
  'first-name': 'křestní jméno',
  'last-name': 'příjmení|vaše příjmení',
  email:
    'e-mail|email|e-mailová adresa|váš e-mail|emailová adresa|elektronická adresa|e-mailovou adresu|elektronická pošta|mail|kontaktní e-mail',
  confirm: 'potvrďte|zopakujte|potvrzení|znovu',
  phone:
    'telefon|telefonní číslo|mobil|telefonní kontakt|váš telefon|tel.|mobilní telefon|kontaktní telefon|tel. číslo',
  street:
    'ulice|adresa|ulice a číslo|ulice a č.p.|adresa 1|adresa trvalého pobytu|ulice a číslo popisné|ulice, číslo popisné|adresa bydliště|trvalé bydliště|korespondenční adresa|poštovní adresa|doručovací adresa',
  street2: 'adresa 2',
  city: 'město|obec|město/obec|obec/město|místo bydliště',
  'postal-code': 'PSČ|poštovní směrovací číslo',
  state: 'kraj|stát/kraj|provincie',
  country: 'země|stát|země/oblast',
  organization:
    'organizace|firma|společnost|název firmy|instituce|název organizace|název společnosti|úřad|spolek',
  'job-title': 'pozice|povolání|funkce|pracovní pozice',
  subject: 'předmět|předmět zprávy|věc|předmět dotazu|název dotazu|předmět podání',
  topic: 'téma|kategorie|typ dotazu|oblast|důvod kontaktu|čeho se týká|čeho se podání týká',
  message:
    'zpráva|dotaz|text|vaše zpráva|text zprávy|komentář|poznámka|váš dotaz|obsah|zpráva pro nás|znění dotazu|obsah zprávy|popis|text podnětu|stížnost|váš vzkaz|podnět|obsah podání|popis problému|text podání|vaše připomínka',
  consent:
    'souhlas|souhlasím|osobních údajů|zásady ochrany|podmínky|seznámil jsem se|zpracováním osobních údajů|souhlas se zpracováním',
  captcha: 'kontrolní kód|ověřovací kód|opište kód|kontrolní otázka',
  honeypot: 'nevyplňujte|nechte prázdné|ponechte prázdné',
  identity: 'rodné číslo|číslo občanského průkazu|IČO|číslo pasu',
  newsletter: 'novinky|odběr|newsletter|zveřejnění|zveřejněním|zveřejněn|zveřejnit',
  'birth-date': 'datum narození',
  'reply-choice': 'odpověď|způsob odpovědi',
  other:
    'titul|fax|pohlaví|věk|státní příslušnost|datum|příloha|soubor|webové stránky|číslo popisné|okres|č.p.|rodné příjmení|jméno otce|jméno matky|otce|matky|jméno dítěte|dítěte|škola|název školy|rodinný stav|věznice|jméno vězně',
  credential: 'heslo|uživatelské jméno',
  search: 'hledat|vyhledávání',
});
