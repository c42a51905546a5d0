import { defineHelp } from '../define.ts';

export const help = defineHelp({
  button: `
    Dov’è il pulsante
    Il pulsante è nella barra degli strumenti del browser, forse dietro il pezzo di puzzle: fissalo lì. I tasti Alt+Maiusc+U fanno lo stesso.
    Ciò che si apre sparisce quando fai clic altrove. Non si perde nulla: ogni parola è conservata mentre scrivi. {at_side} e {desk} mostrano lo stesso e restano.
    Con il tasto destro in un campo in cui scrivi, il menu offre i tuoi casi attivi.
    Con la tastiera: Tab va avanti, Invio apre, Esc torna indietro di una schermata o chiude ciò che si è aperto.
  `,
  paper: `
    Aggiungere un documento
    Un documento è il testo di un’azione urgente: il primo, un aggiornamento o un esito.
    Aprilo nel sito della tua sezione o nella tua webmail e premi il pulsante nella barra degli strumenti. Vedi quali documenti vi sono stati trovati. {what_was_read} mostra ogni valore accanto alle sue parole nel documento. Correggi ciò che è sbagliato, poi premi {add}.
    Oppure usa {paste_text} o {choose_file}: si possono leggere PDF, Word, e-mail, testo e HTML.
    Lo stesso documento due volte non fa danno. Aggiornamenti ed esiti trovano il loro caso dal numero.
  `,
  pdf: `
    Un documento in PDF
    Apri il PDF in una scheda, premi il pulsante nella barra degli strumenti, poi {pdf_read}.
    Firefox non lascia entrare nessuna estensione nel suo visualizzatore di PDF. Lì puoi permettere quel solo sito, per questa volta; oppure salva il PDF e usa {choose_file}.
    Un PDF scansionato contiene immagini di pagine e nessun testo. Cerca il documento come pagina web, o copialo a mano.
  `,
  write: `
    Scrivere la lettera
    Scegli un caso: la lettera è lì. Se i destinatari sono più d’uno, ciascuno ha la sua.
    Leggila, e aggiungi qualcosa sotto {own_words}. Una frase tua aiuta. Lascia le richieste come sono: sono state scelte con cura.
    {letter_tools} la accorcia, o cambia la lingua del saluto e della chiusura. {change_text} e {arrange} cambiano il resto.
    Ciò che conviene guardare sta sotto {safety}.
    Se vuoi scrivere una volta alla settimana o al mese, dillo nelle impostazioni: {pace_label}.
  `,
  webmail: `
    Metterla nella tua webmail
    Apri un nuovo messaggio nella tua webmail. Premi il pulsante nella barra degli strumenti, scegli il caso, premi {put_into_page}.
    Entrano indirizzi, oggetto e lettera. Ciò che c’è già resta, anche la tua firma. Poi vedi, campo per campo, che cosa è entrato; ciò che non è entrato ha un pulsante per copiarlo. {undo_filling}, o Ctrl+Z nella pagina, lo toglie.
    Leggi lì il messaggio e premi tu Invia. Poi premi {have_sent}, così la tua lista lo sa.
    {other_ways} apre un nuovo messaggio nella tua webmail o nel tuo programma di posta.
  `,
  form: `
    Scrivere con un modulo di contatto
    Apri il modulo dell’autorità, premi il pulsante nella barra degli strumenti, scegli il caso, premi {fill_form}. Vedi ogni campo del modulo e che cosa vi entrerebbe. Togli la spunta a ciò che non deve entrare. Solo allora si compila qualcosa.
    Su un sito che hai permesso, {form_open_fill} accanto alla lettera lo fa premendo una volta, con ciò che è sicuro: prima vedi che cosa entra.
    Ciò che non è sicuro, e il controllo contro i robot, restano a te. Anche l’invio.
    Alcuni moduli accettano lettere solo da chi vive lì, e te lo si dice. Non dare mai un indirizzo che non è tuo: scrivi per e-mail o per posta.
  `,
  copy: `
    Copiare, stampare, spedire
    {copy_letter} porta la lettera in qualsiasi programma di posta; {copy_everything} prende anche indirizzi e oggetto.
    {print}, sotto {letter_tools}, fa un foglio per una busta con finestra, o una cartolina. Lì ci sono anche fax, telefono e social media, dove il documento li indica.
    {plan} mostra tutti i destinatari di un caso, che cosa hai scritto e che cosa viene dopo. Annota lì ciò che hai imbucato. Se una lettera è tornata indietro, premi {mark_bounced}: viene proposta un’altra via.
    Se una via è chiusa per un po’, come a volte la posta, lì c’è {way_note_add}: la leggi prima che la lettera parta.
  `,
  reply: `
    Una risposta, o una lettera tornata indietro
    In un caso, {plan} è il posto in cui annotare ciò che torna. Se è arrivata una risposta, premi {note_reply} accanto al destinatario e mandane una copia alla tua sezione. Non rispondere a nome di Amnesty.
    Se è tornata un’e-mail, premi {mark_bounced}, o incolla sotto {bounce_title} l’avviso del tuo fornitore di posta. Quell’indirizzo da allora viene lasciato fuori, e viene proposta un’altra via.
    Molti documenti chiedono anche una lettera all’ambasciata nel tuo paese. Dai il suo indirizzo una volta sotto {embassy_title}: vale per tutti i casi di quello Stato.
    Un’ambasciata dice al suo Stato chi scrive. Se devi fare attenzione, non scriverle.
  `,
  remind: `
    Ricevere promemoria
    Il numero sul pulsante nella barra degli strumenti dice a quanti casi aperti resta una settimana o meno e manca ancora la tua lettera.
    Nelle impostazioni, {reminders_title}, puoi toglierlo: {reminder_badge}. C’è anche: {reminder_notice}. Arriva dalle nove del mattino in poi e non nomina nessuno.
    {pace_label}: con una lettera alla settimana o al mese viene offerto un solo caso. Quando l’hai scritta, non arrivano notifiche fino alla prossima.
    {calendar_save} mette le scadenze in un file per il tuo calendario. Nessun caso vi è nominato, se non lo vuoi tu. Salvalo di nuovo quando sono arrivati nuovi casi.
    Con il browser chiuso, o tutto bloccato, nulla ti viene ricordato.
  `,
  end: `
    Quando un caso è finito
    Un esito può chiedere di non scrivere più. Allora il caso si chiude, mostra la frase che lo dice e non offre nessuna lettera. Un documento più recente lo riapre; puoi farlo anche tu, con {open_again}.
    Se la frase non è chiara, ti viene chiesto. Se non lo sai, chiedi alla tua sezione. Finché non rispondi, non si offre nessuna lettera.
    Dopo la scadenza chiedi alla tua sezione prima di scrivere: una lettera tardiva può fare danno.
    Il diario contiene a chi hai scritto, come e quando, mai la lettera. Resta fino a 90 giorni dopo la chiusura di un caso. In {journal} scegli: {keep_label}.
  `,
  follow: `
    Seguire la tua sezione
    Premi {follow_ways}. Scegli la tua sezione, o dai l’indirizzo di una pagina che elenca azioni urgenti. Il browser chiede se quel solo sito può essere letto.
    Da allora viene consultato alcune volte al giorno, senza nulla che dica chi sei. I nuovi documenti arrivano da soli, e un esito chiude il suo caso.
    Ciò che non si può leggere da lì è elencato nelle impostazioni, perché lo apra tu. Lì puoi anche smettere: {follow_remove}.
  `,
  backup: `
    Tenere una copia, o cancellare
    Tutto è salvato solo in questo browser. Se togli l’estensione, è perso.
    Nelle impostazioni, {backup_save} mette tutto in un file. Dagli una frase segreta, così nessun altro può leggerlo. Se la dimentichi, nessuno può aprire il file, nemmeno noi.
    {restore} aggiunge il file a ciò che c’è. Nulla sparisce.
    {erase} elimina tutto ciò che è salvato in questo browser. I file che hai salvato restano.
  `,
  careful: `
    Se devi fare attenzione
    Un governo potrebbe fare del male a te o alla tua famiglia perché scrivi? Pensa ai parenti che vivono lì, ai viaggi, alla tua cittadinanza. Se hai dubbi, chiedi prima alla tua sezione, o lascia quel paese ad altri.
    Le impostazioni chiedono: {caution_title} Rispondi per un paese, o per tutti. Le tue lettere hanno allora solo le iniziali e la città, nessuno riceve una copia, si possono solo copiare, e non si annota nulla. {careful_kept}
    La tua e-mail mostra comunque il tuo nome e il tuo indirizzo, e il tuo fornitore la conserva. L’elenco delle estensioni del browser mostra ancora questa.
  `,
  lock: `
    Bloccare tutto
    Nelle impostazioni, {lock_title}: scegli una frase segreta di quattro o cinque parole. Poi {lock_now} mette tutto in un’unica copia sigillata e cancella il resto. Può bloccarsi anche da solo dopo un po’, e all’avvio del browser.
    Bloccato, ogni pagina chiede la frase segreta. Nulla viene seguito, nessuna scadenza segnalata. Una volta sbloccato, tutto è com’era.
    Se dimentichi la frase segreta, tutto è perduto: conserva una copia di riserva. Finché è aperto, chiunque sia a questo computer può leggerlo. Il browser stesso mostra ancora questa estensione, i siti permessi e le pagine visitate.
  `,
  group: `
    Per una serata di lettere
    Nelle impostazioni, {pack_save} fa un file con i casi aperti: solo i documenti, senza il tuo nome, le tue lettere o a chi hai scritto.
    Gli altri premono {choose_file}, guardano che cosa contiene e aggiungono ciò che vogliono.
    Per chi viene senza computer stampa prima lettere o cartoline. Chiedi alla tua sezione se i casi sono ancora aperti.
  `,
  privacy: `
    Nulla viene inviato da solo
    L’estensione mette una lettera dove la vuoi tu. L’invio è tuo, sempre.
    Non c’è account, non c’è server, non c’è conteggio. Legge una pagina quando vi premi il suo pulsante, e un sito quando lo segui o lo permetti. {sites_title} nelle impostazioni mostra quali, e ritira il permesso.
    La tua webmail conserva una bozza di ciò che vi viene messo, prima che tu lo invii.
    Nelle finestre private non funziona. Non è ufficiale: Amnesty International non l’ha approvata.
  `,
});
