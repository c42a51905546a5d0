import { defineWords } from './define.ts';

export const de = defineWords('de', {
  prefix: 'Anrede|Geschlecht/Anrede|Herr/Frau|Frau/Herr',
  'full-name':
    'Name|Vor- und Nachname|Ihr Name|Vorname und Nachname|Vorname, Nachname|Name, Vorname|Vorname Name|Vorname Nachname|Nachname, Vorname|Vollständiger Name|Ansprechpartner|Kontaktperson|Absender|Vorname und Name|Name und Vorname|Vollname|Vor- und Zuname|Vor- und Familienname|Wie heißen Sie|Ihr vollständiger Name|Vor-/Nachname|Zu- und Vorname|Familienname, Vorname|Ihr Vor- und Nachname|Familien- und Vorname|Nachname und Vorname|Wie ist Ihr Name',
  'first-name': 'Vorname|Vornamen|Rufname|Ihr Vorname',
  'last-name': 'Nachname|Familienname|Zuname|Nachnamen|Ihr Nachname',
  email:
    'E-Mail|E-Mail-Adresse|Mailadresse|Emailadresse|E-Mailadresse|Absenderadresse|Ihre E-Mail|E-Mail Absender|Ihre E-Mail-Adresse|Mail|E-Mail für Rückantwort|elektronische Adresse|Kontakt-E-Mail|Wie lautet Ihre E-Mail-Adresse',
  confirm: 'wiederholen|bestätigen|bestätigung|Wiederholung|erneut|nochmals|noch einmal',
  phone:
    'Telefon|Telefonnummer|Rufnummer|Mobil|Handy|Handynummer|Mobilnummer|Tel.-Nr.|Tel.|Mobiltelefon|Telefon tagsüber|Telefon privat|Festnetz|Telefonnr|Rückrufnummer|Telefonnummer für Rückfragen|Telefon für Rückfragen|Ihre Telefonnummer|Tel.-Nummer|Telefon mobil|Kontakttelefon|Festnetznummer|Wie erreichen wir Sie telefonisch',
  street:
    'Straße|Strasse|Anschrift|Straße und Hausnummer|Straße, Hausnummer|Straße/Hausnummer|Straße, Nr.|Straße/Nr.|Straße Nr|Adresse|Adresszeile 1|Adresse 1|Postanschrift|Straße und Nr|Straße & Hausnummer|Wohnanschrift|Wohnadresse|Ihre Anschrift|Ihre Adresse|Zustelladresse|Strasse und Nummer',
  street2: 'Adresszusatz|Adresse 2|Adresszeile 2|Zusatz|Adresse Fortsetzung',
  city: 'Ort|Stadt|Wohnort|PLZ-Ort|Gemeinde|Stadt/Ort|Ortschaft|Wohnort/Stadt|Ihr Wohnort|wo wohnen Sie',
  'postal-code': 'PLZ|Postleitzahl',
  state: 'Bundesland|Kanton|Bundesland/Provinz|Provinz',
  country: 'Land|Staat|Land/Region|Herkunftsland|Wohnsitzland',
  organization:
    'Organisation|Firma|Institution|Verein|Behörde|Unternehmen|Firma/Institution|Einrichtung|Firmenname|Organisation/Firma|Name der Organisation|Firma/Organisation|Arbeitgeber',
  'job-title': 'Position|Funktion|Beruf|Berufsbezeichnung|Tätigkeit|Stellung',
  subject:
    'Betreff|Betreffzeile|Titel der Nachricht|Überschrift|Betrifft|Gegenstand|Betreff Ihrer Nachricht|Betreff der Nachricht|Titel Ihrer Nachricht',
  topic:
    'Thema|Themenbereich|Kategorie|Grund der Anfrage|Art der Anfrage|Bereich|Themengebiet|Grund Ihrer Anfrage|Abteilung|Empfänger|Ansprechstelle|Themen|Ihr Thema|Rubrik|worum geht es|worum geht es in ihrer anfrage',
  message:
    'Nachricht|Mitteilung|Anliegen|Bemerkung|Bemerkungen|Ihre Nachricht|Kommentar|Text|Ihr Anliegen|Anfrage|Ihre Anfrage|Frage|Ihre Frage|Nachrichtentext|Ihre Mitteilung|Inhalt|Freitext|Ihr Text|Beschreibung|Hinweis|Anmerkungen|Anregung|Feedback|Sachverhalt|Sachverhaltsdarstellung|Schilderung|Schilderung des Sachverhalts|Beschreibung des Anliegens|Beschwerde|Ihre Beschwerde|Ihr Schreiben|Eingabe|Ihr Kommentar|Anregungen|Worum geht es konkret|Was möchten Sie uns mitteilen|Ihre Bemerkungen|Begründung|Petition|Darstellung des Sachverhalts|Was ist passiert|Was können wir für Sie tun',
  consent:
    'Datenschutz|Einwilligung|ich stimme zu|Datenschutzerklärung|Datenschutzhinweise|einverstanden|Datenschutzbestimmungen|ich willige ein|personenbezogenen Daten|akzeptiere|Nutzungsbedingungen|Zustimmung|stimme|willige ein|ich willige',
  captcha:
    'Sicherheitscode|Spamschutz|Rechenaufgabe|Captcha|Prüfcode|Sicherheitsfrage|Sicherheitsabfrage|Code eingeben|Zeichen eingeben|Spamabwehr|Bestätigungscode|Bildcode|Zeichenfolge',
  honeypot: 'nicht ausfüllen|leer lassen|frei lassen|bitte leer|Feld leer|nicht ausgefüllt',
  identity:
    'Personalausweisnummer|Ausweisnummer|Steuernummer|Reisepassnummer|Steuer-ID|Sozialversicherungsnummer|Passnummer|AHV-Nummer',
  newsletter:
    'Newsletter|abonnieren|Rundbrief|Kopie an mich|Kopie der Nachricht|veröffentlichen|Veröffentlichung|veröffentlicht werden',
  'birth-date': 'Geburtsdatum|Geburtstag|Geburtsjahr|geboren am',
  'reply-choice':
    'Antwort erwünscht|Antwort|Rückruf|Kontaktaufnahme|bevorzugter Kontakt|Kontaktart|Rückmeldung|Rückruf erwünscht|Wie möchten Sie die Antwort erhalten|Antwort per',
  other:
    'Titel|Akademischer Titel|Hausnummer|Nr.|Hausnr|Fax|Telefax|Faxnummer|Webseite|Website|Geschlecht|Alter|Nationalität|Staatsangehörigkeit|Datum|Aktenzeichen|Kundennummer|Anhang|Datei|Postfach|Vorwahl|Ortsteil|Stadtteil|Bezirk|Geburtsort|Internetadresse|Geburtsname|Uhrzeit|Sprache|Kundennr|Rechnungsnummer|Anlage|name des kindes|name der schule|schule|geburtsname|mädchenname|name des vaters|name der mutter|kindes|ehepartner|abgeordneter|wahlkreis|Name des Gefangenen|Name des Inhaftierten|Justizvollzugsanstalt|JVA',
  credential: 'Passwort|Benutzername|Kennwort|Anmeldename',
  search: 'Suche|Suchbegriff|suchen|Stichwort',
});
