import { defineHelp } from '../define.ts';

export const help = defineHelp({
  button: `
    Waar de knop is
    De knop staat in de werkbalk van de browser, misschien achter het puzzelstukje: zet hem daar vast. De toetsen Alt+Shift+U doen hetzelfde.
    Wat opengaat, verdwijnt als je ergens anders klikt. Er gaat niets verloren: elk woord wordt bewaard terwijl je typt. {at_side} en {desk} tonen hetzelfde en blijven staan.
    Klik met de rechtermuisknop in een veld waarin je schrijft, dan biedt het menu je lopende zaken aan.
    Met het toetsenbord: Tab gaat verder, Enter opent, Esc gaat een scherm terug of sluit wat openging.
  `,
  paper: `
    Een document toevoegen
    Een document is de tekst van één spoedactie: de eerste, een update of een uitkomst.
    Open het op de site van je afdeling of in je webmail en druk op de knop in de werkbalk. Je ziet welke documenten daar gevonden zijn. {what_was_read} toont elke waarde naast de woorden in het document. Verbeter wat fout is en druk dan op {add}.
    Of gebruik {paste_text} of {choose_file}: pdf, Word, e-mail, tekst en HTML kunnen gelezen worden.
    Twee keer hetzelfde document kan geen kwaad. Updates en uitkomsten vinden hun zaak aan het nummer.
  `,
  pdf: `
    Een document als pdf
    Open de pdf in een tabblad, druk op de knop in de werkbalk en dan op {pdf_read}.
    Firefox laat geen extensie in zijn pdf-lezer. Daar kun je die ene site toestaan, voor deze keer; of bewaar de pdf en gebruik {choose_file}.
    Een gescande pdf bevat plaatjes van bladzijden en geen tekst. Zoek het document als webpagina, of neem het met de hand over.
  `,
  write: `
    De brief schrijven
    Kies een zaak: de brief staat er. Zijn er meer geadresseerden, dan heeft ieder een eigen brief.
    Lees hem en voeg iets toe onder {own_words}. Eén zin van jezelf helpt. Laat de eisen zoals ze zijn: ze zijn met zorg gekozen.
    {letter_tools} maakt hem korter, of verandert de taal van aanhef en slot. {change_text} en {arrange} veranderen de rest.
    Waar je nog naar moet kijken, staat onder {safety}.
    Wil je één keer per week of per maand schrijven, zeg dat dan in de instellingen: {pace_label}.
  `,
  webmail: `
    In je webmail zetten
    Open een nieuw bericht in je webmail. Druk op de knop in de werkbalk, kies de zaak, druk op {put_into_page}.
    Adressen, onderwerp en brief gaan erin. Wat er al staat, blijft, ook je handtekening. Dan zie je veld voor veld wat erin ging; wat niet, heeft een knop om het te kopiëren. {undo_filling}, of Ctrl+Z in de pagina, haalt het weer weg.
    Lees het daar en druk zelf op Verzenden. Druk dan op {have_sent}, zodat je lijst het weet.
    {other_ways} opent een nieuw bericht in je webmail of je mailprogramma.
  `,
  form: `
    Schrijven via een contactformulier
    Open het formulier van de overheid, druk op de knop in de werkbalk, kies de zaak, druk op {fill_form}. Je ziet elk veld van het formulier en wat erin zou komen. Haal het vinkje weg bij wat er niet in moet. Pas dan wordt er iets ingevuld.
    Op een site die je hebt toegestaan, doet {form_open_fill} bij de brief het met één druk, met wat zeker is: je ziet vooraf wat erin komt.
    Wat niet zeker is, en de controle op robots, blijven voor jou. Verzenden ook.
    Sommige formulieren nemen alleen brieven aan van mensen die daar wonen; dat wordt je gezegd. Geef nooit een adres op dat niet van jou is: schrijf per e-mail of per post.
  `,
  copy: `
    Kopiëren, afdrukken, per post
    {copy_letter} brengt de brief naar elk mailprogramma; {copy_everything} neemt ook adressen en onderwerp mee.
    {print}, onder {letter_tools}, maakt een blad voor een vensterenvelop, of een ansichtkaart. Fax, telefoon en sociale media staan daar ook, als het document ze noemt.
    {plan} toont alle geadresseerden van een zaak, wat je schreef en wat er volgt. Noteer daar wat je op de post deed. Kwam een brief terug, druk dan op {mark_bounced}: er wordt een andere weg voorgesteld.
    Is een weg een tijd dicht, zoals soms de post, dan helpt daar {way_note_add}: je leest het voordat de brief weggaat.
  `,
  reply: `
    Een antwoord, of een brief die terugkwam
    In een zaak is {plan} de plek voor wat terugkomt. Kwam er een antwoord, druk dan op {note_reply} naast de geadresseerde en stuur je afdeling een kopie. Antwoord niet namens Amnesty.
    Kwam een e-mail terug, druk dan op {mark_bounced}, of plak onder {bounce_title} het bericht van je mailprovider. Dat adres wordt weggelaten, en een andere weg voorgesteld.
    Veel documenten vragen ook om een brief aan de ambassade in je land. Geef haar adres één keer onder {embassy_title}: het geldt voor elke zaak van die staat.
    Een ambassade zegt haar staat wie er schrijft. Moet je voorzichtig zijn, schrijf haar dan niet.
  `,
  remind: `
    Aan deadlines herinnerd worden
    Het getal op de knop in de werkbalk zegt hoeveel open zaken hoogstens een week te gaan hebben en nog geen brief van jou.
    In de instellingen, {reminders_title}, zet je het uit: {reminder_badge}. Daar is ook: {reminder_notice}. Die komt vanaf negen uur ’s ochtends en noemt niemand.
    {pace_label}: bij één brief per week of per maand wordt één zaak aangeboden. Daarna komt er geen melding tot de volgende.
    {calendar_save} zet de deadlines in een bestand voor je agenda. Het noemt geen zaak, tenzij je dat wilt. Bewaar het opnieuw als er zaken bijkomen.
    Als de browser dicht is, of alles op slot, herinnert niets je.
  `,
  end: `
    Als een zaak voorbij is
    Een uitkomst kan vragen om niet meer te schrijven. Dan sluit de zaak, toont de zin die dat zegt, en biedt geen brief meer aan. Een nieuwer document opent haar weer; dat kun jij ook, met {open_again}.
    Is de zin niet duidelijk, dan wordt het je gevraagd. Weet je het niet, vraag het je afdeling. Tot je antwoordt, wordt er geen brief aangeboden.
    Vraag na de deadline je afdeling voordat je schrijft: een late brief kan schaden.
    Het logboek bevat aan wie, hoe en wanneer je schreef, nooit de brief. Het blijft tot 90 dagen nadat een zaak is gesloten. Onder {journal} kies je: {keep_label}.
  `,
  follow: `
    Je afdeling volgen
    Druk op {follow_ways}. Kies je afdeling, of geef het adres van een pagina met een lijst van spoedacties. Je browser vraagt of die ene site gelezen mag worden.
    Vanaf dan wordt hij een paar keer per dag bevraagd, zonder iets dat zegt wie je bent. Nieuwe documenten komen vanzelf, en een uitkomst sluit de zaak.
    Wat zo niet te lezen is, staat in de instellingen, zodat je het zelf opent. Daar kun je ook stoppen: {follow_remove}.
  `,
  backup: `
    Een kopie bewaren, of wissen
    Alles is alleen in deze browser bewaard. Verwijder je de extensie, dan is het weg.
    In de instellingen zet {backup_save} alles in een bestand. Geef het een wachtzin, zodat niemand anders het kan lezen. Vergeet je die, dan kan niemand het bestand openen, wij ook niet.
    {restore} voegt het bestand toe aan wat er is. Er verdwijnt niets.
    {erase} verwijdert alles wat in deze browser bewaard is. Bestanden die je bewaarde, blijven.
  `,
  careful: `
    Als je voorzichtig moet zijn
    Zou een regering jou of je familie kunnen schaden omdat je schrijft? Denk aan familie daar, reizen, je nationaliteit. Weet je het niet zeker, vraag het eerst je afdeling, of laat dat land aan anderen.
    De instellingen vragen: {caution_title} Antwoord voor één land, of voor alle. Je brieven hebben dan alleen initialen en woonplaats, niemand krijgt een kopie, ze zijn alleen te kopiëren, en er wordt niets genoteerd. {careful_kept}
    Je e-mail toont nog steeds je naam en adres, en je provider bewaart hem. De lijst van extensies van de browser toont deze nog steeds.
  `,
  lock: `
    Alles op slot
    In de instellingen, {lock_title}: kies een wachtzin van vier of vijf woorden. Daarna zet {lock_now} alles in één verzegelde kopie en wist de rest. Het kan ook vanzelf op slot gaan na een tijdje, en als de browser start.
    Op slot vraagt elke pagina om de wachtzin. Er wordt niets gevolgd en geen deadline gemeld. Van slot is alles zoals het was.
    Vergeet je de wachtzin, dan is alles verloren: bewaar een reservekopie. Zolang het open is, kan iedereen achter deze computer het lezen. De browser zelf toont nog steeds deze extensie, de toegestane sites en de bezochte pagina’s.
  `,
  group: `
    Voor een schrijfavond
    In de instellingen maakt {pack_save} een bestand met de lopende zaken: alleen de documenten, zonder je naam, je brieven of wie je schreef.
    Anderen drukken op {choose_file}, kijken wat erin zit, en voegen toe wat ze willen.
    Druk voor gasten zonder computer vooraf brieven of kaarten af. Vraag je afdeling of de zaken nog lopen.
  `,
  privacy: `
    Niets wordt vanzelf verzonden
    De extensie zet een brief waar jij hem wilt. Verzenden is altijd aan jou.
    Er is geen account, geen server, geen telling. Ze leest een pagina als je daar op haar knop drukt, en een site als je die volgt of toestaat. {sites_title} in de instellingen toont welke, en neemt het terug.
    Je webmail bewaart een concept van wat erin gezet wordt, nog voordat je het verzendt.
    In privévensters werkt ze niet. Ze is onofficieel: Amnesty International heeft haar niet goedgekeurd.
  `,
});
