import { defineWords } from './define.ts';

export const ca = defineWords('ca', {
  prefix: 'tractament',
  'full-name':
    'nom|nom i cognoms|nom complet|el vostre nom|el teu nom|nom i cognom|el vostre nom complet|nom del remitent|remitent|persona de contacte',
  'last-name': 'cognoms|cognom|primer cognom',
  email:
    "correu electrònic|adreça electrònica|correu|adreça de correu electrònic|a/e|e-mail|l'adreça electrònica|el correu electrònic|adreça de correu|adreça de l'e-mail|e-mail de contacte",
  confirm: 'confirmeu|repetiu|confirma|repeteix|confirmació|torneu a escriure|de nou',
  phone: 'telèfon|telèfon mòbil|mòbil|número de telèfon|telèfon de contacte|telèfon fix|tel.',
  street: 'adreça|carrer|domicili|adreça postal|carrer i número|via|adreça completa|adreça 1',
  city: 'població|ciutat|municipi|localitat',
  'postal-code': 'codi postal|CP',
  state: 'província|comarca|estat',
  country: 'país',
  organization:
    "organització|entitat|empresa|institució|nom de l'entitat|nom de l'empresa|associació|nom de l'organització",
  'job-title': 'càrrec|professió',
  subject: 'assumpte|títol del missatge|tema del missatge|títol',
  topic: 'tema|motiu|categoria|tipus de consulta|motiu de la consulta|tipus de sol·licitud|àmbit',
  message:
    'missatge|comentari|consulta|el vostre missatge|text|comentaris|descripció|contingut|suggeriment|petició|queixa|sol·licitud|observacions|el teu missatge|exposició',
  consent: 'accepto|he llegit|protecció de dades|política de privacitat|dades personals|consentiment',
  captcha: 'codi de seguretat',
  honeypot: 'deixeu en blanc|no empleneu|deixeu-ho buit',
  identity: "DNI|NIF|document d'identitat",
  'birth-date': 'data de naixement',
  other: 'segon cognom|fax|sexe|edat|nacionalitat|data|fitxer|lloc web|número d’expedient|codi de país',
  credential: 'contrasenya',
  search: 'cerca|cercar|cercador',
  'first-name': 'nom de pila',
  street2: 'adreça 2|complement',
  newsletter: 'butlletí|rebre una còpia|subscriure|publicar|publicació|fer públic',
  'reply-choice': 'resposta|com voleu rebre la resposta',
});
