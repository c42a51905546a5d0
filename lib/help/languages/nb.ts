import { defineHelp } from '../define.ts';

export const help = defineHelp({
  button: `
    Hvor knappen er
    Knappen er på nettleserens verktøylinje, kanskje bak puslespillbrikken: fest den der. Tastene Alt+Shift+U gjør det samme.
    Det som åpnes, forsvinner når du klikker et annet sted. Ingenting går tapt: hvert ord lagres mens du skriver. {at_side} og {desk} viser det samme og blir stående.
    Høyreklikk i et felt du skriver i, så tilbyr menyen de aktive sakene dine.
    Med tastaturet: Tab går videre, Enter åpner, Esc går tilbake et skjermbilde eller lukker det som ble åpnet.
  `,
  paper: `
    Legge til et dokument
    Et dokument er teksten til én hasteaksjon: den første, en oppdatering eller et resultat.
    Åpne det på nettstedet til seksjonen din eller i nettposten din, og trykk på knappen på verktøylinjen. Du ser hvilke dokumenter som ble funnet der. {what_was_read} viser hver opplysning ved siden av ordene i dokumentet. Rett det som er feil, og trykk så på {add}.
    Eller bruk {paste_text} eller {choose_file}: PDF, Word, e-post, tekst og HTML kan leses.
    Samme dokument to ganger gjør ingen skade. Oppdateringer og resultater finner saken sin ved nummeret.
  `,
  pdf: `
    Et dokument som PDF
    Åpne PDF-en i en fane, trykk på knappen på verktøylinjen og så på {pdf_read}.
    Firefox slipper ingen utvidelse inn i PDF-visningen sin. Der kan du tillate det ene nettstedet for denne ene gangen; eller lagre PDF-en og bruk {choose_file}.
    En skannet PDF inneholder bilder av sider og ingen tekst. Let etter dokumentet som nettside, eller skriv det av.
  `,
  write: `
    Skrive brevet
    Velg en sak: brevet er der. Er det flere mottakere, har hver sitt eget.
    Les det, og legg til noe under {own_words}. Én egen setning hjelper. La kravene være som de er: de er valgt med omhu.
    {letter_tools} gjør det kortere, eller endrer språket i hilsen og avslutning. {change_text} og {arrange} endrer resten.
    Det du bør se på, står under {safety}.
    Vil du skrive én gang i uken eller i måneden, si det i innstillingene: {pace_label}.
  `,
  webmail: `
    Sette det inn i nettposten
    Åpne en ny melding i nettposten din. Trykk på knappen på verktøylinjen, velg saken, trykk på {put_into_page}.
    Adresser, emne og brev settes inn. Det som allerede står der, blir, også signaturen din. Så ser du felt for felt hva som kom inn; det som ikke gjorde det, har en knapp for å kopiere. {undo_filling}, eller Ctrl+Z på siden, tar det bort igjen.
    Les det der, og trykk selv på Send. Trykk så på {have_sent}, slik at listen din vet det.
    {other_ways} åpner en ny melding i nettposten eller e-postprogrammet ditt.
  `,
  form: `
    Skrive gjennom et kontaktskjema
    Åpne myndighetens skjema, trykk på knappen på verktøylinjen, velg saken, trykk på {fill_form}. Du ser hvert felt i skjemaet og hva som ville komme inn. Fjern haken ved det som ikke skal inn. Først da fylles noe ut.
    På et nettsted som du har tillatt, gjør {form_open_fill} ved brevet det med ett trykk, med det som er sikkert: du ser før hva som settes inn.
    Det som er usikkert, og kontrollen mot roboter, er overlatt til deg. Å sende også.
    Noen skjemaer tar bare imot brev fra dem som bor der, og det får du vite. Oppgi aldri en adresse som ikke er din: skriv på e-post eller i posten.
  `,
  copy: `
    Kopiere, skrive ut, poste
    {copy_letter} tar brevet til hvilket som helst e-postprogram; {copy_everything} tar med adresser og emne.
    {print}, under {letter_tools}, lager et ark til en vinduskonvolutt, eller et postkort. Faks, telefon og sosiale medier er også der, hvis dokumentet oppgir dem.
    {plan} viser alle mottakerne i en sak, hva du har skrevet, og hva som kommer nå. Noter der det du har postet. Kom et brev tilbake, trykk på {mark_bounced}: en annen vei foreslås.
    Er en vei stengt en stund, som posten av og til, finner du {way_note_add} der: du leser det før brevet går.
  `,
  reply: `
    Et svar, eller et brev som kom tilbake
    I en sak er {plan} stedet der du noterer det som kommer tilbake. Kom det svar, trykk på {note_reply} ved siden av mottakeren, og send en kopi til seksjonen din. Ikke svar i Amnestys navn.
    Kom en e-post tilbake, trykk på {mark_bounced}, eller gå til {bounce_title} og lim inn meldingen fra e-postleverandøren. Den adressen utelates, og en annen vei foreslås.
    Mange dokumenter ber også om et brev til ambassaden i landet ditt. Oppgi adressen én gang under {embassy_title}: den gjelder for hver sak i den staten.
    En ambassade forteller staten sin hvem som skriver. Må du være forsiktig, ikke skriv til den.
  `,
  remind: `
    Få påminnelser
    Tallet på knappen på verktøylinjen sier hvor mange åpne saker som har høyst en uke igjen og ikke noe brev fra deg ennå.
    I innstillingene, {reminders_title}, kan du slå det av: {reminder_badge}. Der er også: {reminder_notice}. Det kommer fra klokken ni om morgenen og nevner ingen.
    {pace_label}: med ett brev i uken eller i måneden tilbys én sak. Når brevet er skrevet, kommer det ingen varsel før neste.
    {calendar_save} legger fristene i en fil til kalenderen din. Ingen sak nevnes der, hvis du ikke vil det. Lagre den igjen når nye saker har kommet.
    Når nettleseren er lukket, eller alt er låst, minner ingenting deg på noe.
  `,
  end: `
    Når en sak er over
    Et resultat kan be om at det ikke skrives flere brev. Da avsluttes saken, viser setningen som sier det, og tilbyr ikke noe brev. Et nyere dokument åpner den igjen; det kan du også, med {open_again}.
    Er setningen ikke klar, blir du spurt. Hvis du ikke vet, spør seksjonen din. Til du svarer, tilbys ikke noe brev.
    Etter fristen: spør seksjonen din før du skriver, for et sent brev kan skade.
    Journalen inneholder hvem du skrev til, hvordan og når, aldri brevet. Den blir til 90 dager etter at en sak er avsluttet. Under {journal} velger du: {keep_label}.
  `,
  follow: `
    Følge seksjonen din
    Trykk på {follow_ways}. Velg seksjonen din, eller oppgi adressen til en side som lister hasteaksjoner. Nettleseren spør om det ene nettstedet kan leses.
    Fra da av spørres det noen ganger om dagen, uten noe som sier hvem du er. Nye dokumenter kommer av seg selv, og et resultat avslutter saken sin.
    Det som ikke kan leses slik, står i innstillingene, så du kan åpne det selv. Der kan du også slutte: {follow_remove}.
  `,
  backup: `
    Ta en kopi, eller slette
    Alt er lagret bare i denne nettleseren. Fjerner du utvidelsen, er det borte.
    I innstillingene legger {backup_save} alt i en fil. Gi den en passfrase, så ingen andre kan lese den. Glemmer du den, kan ingen åpne filen, ikke vi heller.
    {restore} legger filen til det som er her. Ingenting forsvinner.
    {erase} sletter alt som er lagret i denne nettleseren. Filer du har lagret, blir.
  `,
  careful: `
    Hvis du må være forsiktig
    Kunne en regjering skade deg eller familien din fordi du skriver? Tenk på slektninger der, reiser, statsborgerskapet ditt. Er du ikke sikker, spør seksjonen din først, eller overlat det landet til andre.
    Innstillingene spør: {caution_title} Svar for ett land, eller for alle. Da har brevene dine bare initialer og sted, ingen får kopi, de kan bare kopieres, og ingenting noteres. {careful_kept}
    E-posten din viser likevel navnet og adressen din, og leverandøren din beholder den. Nettleserens liste over utvidelser viser fortsatt denne.
  `,
  lock: `
    Lås alt
    I innstillingene, {lock_title}: velg en passfrase på fire eller fem ord. Så legger {lock_now} alt i én forseglet kopi og sletter resten. Det kan også låses av seg selv etter en stund, og når nettleseren starter.
    Låst spør hver side etter passfrasen. Ingenting følges, ingen frist meldes. Når det er låst opp, er alt som det var.
    Glemmer du passfrasen, er alt tapt: ta vare på en sikkerhetskopi. Så lenge det er åpent, kan alle ved denne datamaskinen lese det. Nettleseren selv viser fortsatt denne utvidelsen, tillatte nettsteder og besøkte sider.
  `,
  group: `
    Til en skrivekveld
    I innstillingene lager {pack_save} en fil med de åpne sakene: bare dokumentene, uten navnet ditt, brevene dine eller hvem du skrev til.
    De andre trykker på {choose_file}, ser hva som er i den, og legger til det de vil.
    For gjester uten datamaskin: skriv ut brev eller postkort på forhånd. Spør seksjonen din om sakene fortsatt er åpne.
  `,
  privacy: `
    Ingenting sendes av seg selv
    Utvidelsen setter et brev der du vil ha det. Å sende er alltid opp til deg.
    Det er ingen konto, ingen server, ingen telling av besøk. Den leser en side når du trykker på knappen der, og et nettsted når du følger eller tillater det. {sites_title} i innstillingene viser hvilke, og tar det tilbake.
    Nettposten din beholder et utkast av det som settes inn, før du sender det.
    I private vinduer kjører den ikke. Den er uoffisiell: Amnesty International har ikke godkjent den.
  `,
});
