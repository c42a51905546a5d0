import { defineWords } from './define.ts';

export const it = defineWords('it', {
  prefix: 'appellativo|titolo|Sig./Sig.ra|trattamento',
  'full-name':
    'nome|nome e cognome|cognome e nome|nominativo|nome completo|il tuo nome|nome cognome|nome/cognome|mittente|cognome nome|il suo nome|come si chiama|nominativo del mittente|nome e cognome del richiedente',
  'first-name': 'nome di battesimo|primo nome|nomi',
  'last-name': 'cognome|cognomi|il suo cognome',
  email:
    'e-mail|posta elettronica|indirizzo email|indirizzo e-mail|email|indirizzo di posta elettronica|indirizzo mittente|la tua email|mail|indirizzo mail|la sua e-mail|e-mail di contatto',
  confirm: 'conferma|ripeti|confermare|verifica|reinserisci|di nuovo',
  phone:
    'telefono|cellulare|recapito|recapito telefonico|numero di telefono|tel.|telefono cellulare|numero telefonico|telefono fisso|n. telefono|numero di cellulare|contatto telefonico',
  street:
    'indirizzo|via|via e numero civico|via/piazza|indirizzo 1|indirizzo di residenza|residenza|via, piazza|indirizzo completo|indirizzo postale|via, numero civico',
  street2: 'indirizzo 2|indirizzo (agg.)|scala/interno|indirizzo riga 2|presso',
  city: 'città|comune|località|comune di residenza|città di residenza',
  'postal-code': 'CAP|codice postale|codice avviamento postale|c.a.p.',
  state: 'provincia|regione|prov.|stato/provincia|cantone',
  country: 'paese|nazione|stato|paese/area geografica|stato estero|paese di residenza',
  organization:
    'ente|organizzazione|azienda|società|ragione sociale|associazione|istituzione|ente/azienda|ditta|ente di appartenenza|impresa|nome azienda',
  'job-title': 'professione|ruolo|qualifica|funzione|occupazione|carica|posizione',
  subject:
    'oggetto|oggetto del messaggio|titolo del messaggio|oggetto della richiesta|oggetto della comunicazione',
  topic:
    'argomento|motivo|categoria|tipo di richiesta|tipologia|destinatario|ufficio|tema|motivo del contatto|tipologia richiesta|motivo della richiesta|area tematica',
  message:
    'messaggio|testo|richiesta|commento|il tuo messaggio|testo del messaggio|contenuto|descrizione|commenti|domanda|note|corpo del messaggio|la tua richiesta|segnalazione|quesito|il suo messaggio|la sua richiesta|osservazioni|reclamo|esposto|descrizione dei fatti|contenuto del messaggio',
  consent:
    'acconsento|informativa|privacy|accetto|dati personali|trattamento dei dati|ho letto|consenso|autorizzo|informativa sulla privacy|presa visione',
  captcha:
    "codice di sicurezza|codice di verifica|caratteri dell'immagine|captcha|antispam|codice antispam|quanto fa|inserisci il codice|domanda di sicurezza|caratteri che vedi",
  honeypot:
    'lasciare vuoto|non compilare|lascia vuoto|lasciare in bianco|lasciare questo campo|lascia questo campo|non riempire',
  identity:
    "codice fiscale|carta d'identità|partita iva|numero documento|documento di identità|cod. fiscale|passaporto",
  newsletter:
    'iscriviti|newsletter|iscrizione|bollettino|copia del messaggio|ricevi copia|pubblicare|pubblicazione|rendere pubblico|reso pubblico|sia pubblicato|sia pubblicata',
  'birth-date': 'data di nascita|anno di nascita|nato il',
  'reply-choice': 'risposta|modalità di risposta|desidera risposta|modalità di contatto',
  other:
    'PEC|fax|sito web|sesso|genere|età|nazionalità|cittadinanza|data|allegato|file|luogo di nascita|numero civico|frazione|prefisso|lingua|ora|numero pratica|n. civico|civico|comune di nascita|titolo di studio|stato civile|nome del padre|nome della madre|padre|madre|figlio|coniuge|scuola|cognome da nubile|istituto penitenziario|nome del detenuto|casa circondariale',
  credential: 'password|nome utente|utente',
  search: 'cerca|ricerca|parole chiave',
});
