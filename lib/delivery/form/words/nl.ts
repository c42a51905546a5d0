import { defineWords } from './define.ts';

export const nl = defineWords('nl', {
  prefix: 'aanhef|dhr./mevr.|de heer/mevrouw|titulatuur|geslacht/aanhef|meneer/mevrouw',
  'full-name':
    'naam|volledige naam|uw naam|voor- en achternaam|je naam|naam en voornaam|afzender|contactpersoon|voornaam en achternaam|naam afzender|naam contactpersoon|hoe heet u|uw volledige naam|naam en voorletters|voorletters en achternaam|naam (voor- en achternaam)|voornaam + achternaam|voornaam/naam|wat is uw naam',
  'first-name': 'voornaam|roepnaam|voornamen|uw voornaam',
  'middle-name': 'tussenvoegsel|tussenvoegsels',
  'last-name': 'achternaam|familienaam|uw achternaam',
  email:
    'e-mail|e-mailadres|emailadres|uw e-mailadres|mailadres|uw e-mail|je e-mailadres|uw emailadres|e-mailadres van de afzender|mail|wat is uw e-mailadres|e-mail adres|email adres',
  confirm: 'herhaal|bevestig|bevestiging|herhaling|nogmaals|controle',
  phone:
    'telefoon|telefoonnummer|mobiel|gsm|mobiele telefoon|tel.|mobiel nummer|telefoon overdag|gsm-nummer|uw telefoonnummer|telefoonnummer (overdag)|mobiel telefoonnummer|mobiele nummer|vast telefoonnummer|telefoon of mobiel|telefoonnr|tel.nr.|wat is uw telefoonnummer',
  street:
    'straat|adres|straatnaam|straat en huisnummer|straat en nummer|adres 1|straat + huisnummer|adresregel 1|straat + nr|uw adres|postadres|straat en huisnr.|straat, nummer|straatnaam en huisnummer|adres (straat en nummer)',
  street2: 'adres 2|adresregel 2|bus',
  city: 'plaats|woonplaats|gemeente|stad|plaatsnaam|uw woonplaats|plaats/gemeente|gemeente/stad',
  'postal-code': 'postcode|post code|postnummer',
  state: 'provincie|provincie/staat',
  country: 'land|land/regio|land van verblijf',
  organization:
    'organisatie|bedrijf|instelling|bedrijfsnaam|naam organisatie|vereniging|organisatie/bedrijf|naam bedrijf|firma|werkgever',
  'job-title': 'functie|beroep|functietitel',
  subject:
    'onderwerp|titel van uw bericht|betreft|onderwerp van uw bericht|waar gaat uw bericht over|waar gaat het over',
  topic:
    'thema|reden van contact|soort vraag|categorie|waarover gaat uw vraag|afdeling|type vraag|onderwerp van uw vraag|soort bericht|reden|waar gaat uw vraag over|waar gaat het over',
  message:
    'bericht|vraag|opmerking|opmerkingen|toelichting|uw bericht|uw vraag|reactie|tekst|je bericht|uw reactie|omschrijving|boodschap|inhoud|vraag of opmerking|uw klacht|klacht|omschrijving van uw klacht|waar gaat uw klacht over|stel uw vraag|uw opmerking|uw opmerkingen|uw verhaal|uw verzoek|toelichting op uw vraag|beschrijving|omschrijving van uw vraag|wat is uw vraag|wat wilt u ons vertellen|wat is er gebeurd',
  consent:
    'akkoord|toestemming|privacyverklaring|privacybeleid|ga akkoord|persoonsgegevens|voorwaarden|ik geef toestemming|gelezen',
  captcha:
    'beveiligingscode|controlecode|captcha|vul de code in|spambeveiliging|controlevraag|hoeveel is|code overtypen|anti-spam',
  honeypot: 'laat dit veld leeg|niet invullen|leeg laten|laat leeg|vul dit veld niet in',
  identity: 'BSN|burgerservicenummer|rijksregisternummer|paspoortnummer|documentnummer',
  newsletter:
    'nieuwsbrief|inschrijven|aanmelden|kopie ontvangen|kopie|openbaar|publiceren|gepubliceerd|publicatie',
  'birth-date': 'geboortedatum|geboortejaar',
  'reply-choice': 'antwoord|wilt u antwoord|gewenste reactie|contactvoorkeur|terugbellen',
  other:
    'huisnummer|nummer|nr|toevoeging|titel|fax|website|geslacht|leeftijd|nationaliteit|datum|bijlage|bestand|geboorteplaats|kenmerk|dossiernummer|klantnummer|taal|tijd|wijk|naam van uw kind|kind|naam kind|naam school|school|meisjesnaam|vader|moeder|burgerlijke staat|penitentiaire inrichting|naam gedetineerde|voorletters|voorletter(s)|initialen',
  credential: 'wachtwoord|gebruikersnaam',
  search: 'zoeken|zoekterm|trefwoord',
});
