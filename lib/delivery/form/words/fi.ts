import { defineWords } from './define.ts';

export const fi = defineWords('fi', {
  prefix: 'puhuttelu',
  'full-name':
    'nimi|koko nimi|nimesi|etu- ja sukunimi|yhteyshenkilö|lähettäjä|etunimi ja sukunimi|mikä on nimesi|etu- ja sukunimesi|lähettäjän nimi|teidän nimenne',
  'first-name': 'etunimi|etunimet|etunimesi',
  'last-name': 'sukunimi|sukunimesi',
  email: 'sähköposti|sähköpostiosoite|sähköpostiosoitteesi|sähköpostisi|e-mail|s-posti|sähköpostiosoitteenne',
  confirm: 'vahvista|uudelleen|toista|vahvistus',
  phone:
    'puhelin|puhelinnumero|puhelinnumerosi|matkapuhelin|gsm|puh.|puhelinnro|puh. nro|matkapuhelinnumero|yhteyspuhelin',
  street: 'osoite|katuosoite|lähiosoite|postiosoite|osoite 1|katu|osoitteesi|kotiosoite|katuosoite ja numero',
  street2: 'osoite 2|lisäosoite',
  city: 'kaupunki|postitoimipaikka|paikkakunta|kunta|asuinpaikkakunta',
  'postal-code': 'postinumero',
  state: 'maakunta|lääni|osavaltio',
  country: 'maa|maa/alue',
  organization: 'organisaatio|yritys|yhteisö|järjestö|yrityksen nimi',
  'job-title': 'ammatti|tehtävänimike|asema|titteli',
  subject: 'aihe|otsikko|viestin aihe|asia|viestin otsikko|palautteen aihe',
  topic: 'kategoria|aihealue|palautteen tyyppi|valitse aihe|yhteydenoton syy|mitä asiasi koskee',
  message:
    'viesti|viestisi|kysymys|kommentti|palaute|teksti|kuvaus|sisältö|palautteesi|kommentit|kantelu|kysymyksesi|selvitys|kirjoita viestisi|vapaa teksti|kuvaus asiasta|mitä asia koskee|viestin sisältö|lisätiedot',
  consent: 'hyväksyn|suostumus|tietosuojaseloste|suostun|henkilötietojen|käyttöehdot',
  captcha: 'turvakoodi|varmistuskoodi|tarkistuskysymys',
  honeypot: 'jätä tyhjäksi|älä täytä',
  identity: 'henkilötunnus|passin numero|y-tunnus',
  newsletter: 'uutiskirje|tilaa|julkaista|julkaistaan|julkaiseminen|julkisesti',
  'birth-date': 'syntymäaika|syntymäpäivä',
  'reply-choice': 'vastaus|haluan vastauksen|toivon vastausta',
  other:
    'faksi|sukupuoli|ikä|kansalaisuus|päivämäärä|liite|tiedosto|verkkosivu|diaarinumero|lapsen nimi|lapsen|koulu|koulun nimi|syntymänimi|tyttönimi|siviilisääty|isän nimi|äidin nimi|vankila',
  credential: 'salasana|käyttäjätunnus|käyttäjänimi',
  search: 'haku|hae|hakusana',
});
