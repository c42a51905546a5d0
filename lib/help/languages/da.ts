import { defineHelp } from '../define.ts';

export const help = defineHelp({
  button: `
    Hvor knappen er
    Knappen er i browserens værktøjslinje, måske bag puslespilsbrikken: fastgør den der. Tasterne Alt+Shift+U gør det samme.
    Det, der åbner sig, forsvinder, når du klikker et andet sted. Intet går tabt: hvert ord gemmes, mens du skriver. {at_side} og {desk} viser det samme og bliver stående.
    Højreklik i et felt, du skriver i, så tilbyder menuen dine aktive sager.
    Med tastaturet: Tab går videre, Enter åbner, Esc går et skærmbillede tilbage eller lukker det, der åbnede sig.
  `,
  paper: `
    Tilføje et dokument
    Et dokument er teksten til én hasteaktion: den første, en opdatering eller et resultat.
    Åbn det på din sektions websted eller i din webmail, og tryk på knappen i værktøjslinjen. Du ser, hvilke dokumenter der blev fundet. {what_was_read} viser hver oplysning ved siden af dens ord i dokumentet. Ret det, der er forkert, og tryk så på {add}.
    Eller brug {paste_text} eller {choose_file}: PDF, Word, e-mail, tekst og HTML kan læses.
    Det samme dokument to gange gør ingen skade. Opdateringer og resultater finder deres sag ved nummeret.
  `,
  pdf: `
    Et dokument som PDF
    Åbn PDF’en i en fane, tryk på knappen i værktøjslinjen og så på {pdf_read}.
    Firefox lukker ingen udvidelse ind i sin PDF-visning. Der kan du tillade det ene websted for denne ene gang; eller gem PDF’en og brug {choose_file}.
    En scannet PDF indeholder billeder af sider og ingen tekst. Find dokumentet som webside, eller skriv det af.
  `,
  write: `
    Skrive brevet
    Vælg en sag: brevet er der. Er der flere modtagere, har hver sit eget.
    Læs det, og tilføj noget under {own_words}. Én sætning af dine egne hjælper. Lad kravene være, som de er: de er valgt med omhu.
    {letter_tools} gør det kortere, eller ændrer sproget i hilsen og afslutning. {change_text} og {arrange} ændrer resten.
    Det, du bør se på, står under {safety}.
    Vil du skrive én gang om ugen eller om måneden, så sig det i indstillingerne: {pace_label}.
  `,
  webmail: `
    Sætte det ind i din webmail
    Åbn en ny besked i din webmail. Tryk på knappen i værktøjslinjen, vælg sagen, tryk på {put_into_page}.
    Adresser, emne og brev sættes ind. Det, der allerede står der, bliver, også din signatur. Så ser du felt for felt, hvad der kom ind; det, der ikke gjorde, har en knap til at kopiere. {undo_filling}, eller Ctrl+Z på siden, fjerner det igen.
    Læs det der, og tryk selv på Send. Tryk så på {have_sent}, så din liste ved det.
    {other_ways} åbner en ny besked i din webmail eller dit mailprogram.
  `,
  form: `
    Skrive gennem en kontaktformular
    Åbn myndighedens formular, tryk på knappen i værktøjslinjen, vælg sagen, tryk på {fill_form}. Du ser hvert felt i formularen, og hvad der ville komme i det. Fjern fluebenet ved det, der ikke skal ind. Først da udfyldes noget.
    På et websted, som du har tilladt, gør {form_open_fill} ved brevet det med ét tryk, med det, der er sikkert: du ser før, hvad der sættes ind.
    Det, der er usikkert, og kontrollen mod robotter, er overladt til dig. At sende også.
    Nogle formularer tager kun imod breve fra dem, der bor der, og det får du at vide. Giv aldrig en adresse, der ikke er din: skriv med e-mail eller post.
  `,
  copy: `
    Kopiere, udskrive, med posten
    {copy_letter} tager brevet til et hvilket som helst mailprogram; {copy_everything} tager adresser og emne med.
    {print}, under {letter_tools}, laver et ark til en rudekuvert eller et postkort. Fax, telefon og sociale medier er der også, hvis dokumentet nævner dem.
    {plan} viser alle modtagere i en sag, hvad du har skrevet, og hvad der kommer nu. Notér der, hvad du har sendt med posten. Kom et brev tilbage, så tryk på {mark_bounced}: en anden vej foreslås.
    Er en vej lukket en tid, som posten sommetider er, finder du {way_note_add} dér: du læser den, før brevet går.
  `,
  reply: `
    Et svar, eller et brev, der kom tilbage
    I en sag er {plan} stedet for det, der kommer tilbage. Kom der svar, så tryk på {note_reply} ved siden af modtageren, og send en kopi til din sektion. Svar ikke i Amnestys navn.
    Kom en e-mail tilbage, så tryk på {mark_bounced}, eller gå til {bounce_title}, og indsæt beskeden fra mailudbyderen. Den adresse udelades, og en anden vej foreslås.
    Mange dokumenter beder også om et brev til ambassaden i dit land. Giv dens adresse én gang under {embassy_title}: den gælder for hver sag i den stat.
    En ambassade fortæller sin stat, hvem der skriver. Må du være forsigtig, så lad være.
  `,
  remind: `
    Få påmindelser
    Tallet på knappen i værktøjslinjen siger, hvor mange åbne sager der har højst en uge tilbage og intet brev fra dig endnu.
    I indstillingerne, {reminders_title}, kan du slå det fra: {reminder_badge}. Der er også: {reminder_notice}. Den kommer fra klokken ni om morgenen og nævner ingen.
    {pace_label}: med ét brev om ugen eller om måneden tilbydes én sag. Når brevet er skrevet, kommer der ingen meddelelse før det næste.
    {calendar_save} lægger fristerne i en fil til din kalender. Ingen sag nævnes der, medmindre du vil det. Gem den igen, når der er kommet nye sager.
    Når browseren er lukket, eller alt er låst, minder intet dig om noget.
  `,
  end: `
    Når en sag er slut
    Et resultat kan bede om, at der ikke skrives flere breve. Så afsluttes sagen, viser sætningen, der siger det, og tilbyder intet brev. Et nyere dokument åbner den igen; det kan du også, med {open_again}.
    Er sætningen ikke klar, bliver du spurgt. Hvis du ikke ved det, så spørg din sektion. Til du svarer, tilbydes intet brev.
    Efter fristen: spørg din sektion, før du skriver, for et sent brev kan skade.
    Journalen indeholder, hvem du skrev til, hvordan og hvornår, aldrig brevet. Den bliver til 90 dage efter at en sag er afsluttet. Under {journal} vælger du: {keep_label}.
  `,
  follow: `
    Følge din sektion
    Tryk på {follow_ways}. Vælg din sektion, eller giv adressen på en side, der viser hasteaktioner. Din browser spørger, om det ene websted må læses.
    Fra da af spørges det et par gange om dagen, uden noget, der siger, hvem du er. Nye dokumenter kommer af sig selv, og et resultat afslutter sin sag.
    Det, der ikke kan læses sådan, står i indstillingerne, så du selv kan åbne det. Der kan du også stoppe: {follow_remove}.
  `,
  backup: `
    Gemme en kopi, eller slette
    Alt er kun gemt i denne browser. Fjerner du udvidelsen, er det væk.
    I indstillingerne lægger {backup_save} det hele i en fil. Giv den en kodesætning, så ingen andre kan læse den. Glemmer du den, kan ingen åbne filen, heller ikke vi.
    {restore} lægger filen til det, der er her. Intet forsvinder.
    {erase} sletter alt, hvad der er gemt i denne browser. Filer, du har gemt, bliver.
  `,
  careful: `
    Hvis du må være forsigtig
    Kunne en regering skade dig eller din familie, fordi du skriver? Tænk på slægtninge der, rejser, dit statsborgerskab. Er du ikke sikker, så spørg først din sektion, eller overlad det land til andre.
    Indstillingerne spørger: {caution_title} Svar for ét land, eller for alle. Så har dine breve kun initialer og by, ingen får kopi, de kan kun kopieres, og intet noteres. {careful_kept}
    Din e-mail viser alligevel dit navn og din adresse, og din udbyder gemmer den. Browserens liste over udvidelser viser stadig denne.
  `,
  lock: `
    Lås alt
    I indstillingerne, {lock_title}: vælg en kodesætning på fire eller fem ord. Derefter lægger {lock_now} alt i én forseglet kopi og sletter resten. Det kan også låses af sig selv efter et stykke tid, og når browseren starter.
    Låst spørger hver side efter kodesætningen. Intet følges, ingen frist meldes. Når der er låst op, er alt, som det var.
    Glemmer du kodesætningen, er alt tabt: behold en sikkerhedskopi. Så længe det er åbent, kan enhver ved denne computer læse det. Browseren selv viser stadig denne udvidelse, tilladte websteder og besøgte sider.
  `,
  group: `
    Til en skriveaften
    I indstillingerne laver {pack_save} en fil med de åbne sager: kun dokumenterne, uden dit navn, dine breve eller hvem du skrev til.
    De andre trykker på {choose_file}, ser, hvad der er i den, og tilføjer, hvad de vil.
    Til gæster uden computer: udskriv breve eller postkort på forhånd. Spørg din sektion, om sagerne stadig er åbne.
  `,
  privacy: `
    Intet sendes af sig selv
    Udvidelsen sætter et brev, hvor du vil have det. At sende er altid op til dig.
    Der er ingen konto, ingen server, ingen optælling af besøg. Den læser en side, når du trykker på knappen der, og et websted, når du følger eller tillader det. {sites_title} i indstillingerne viser hvilke, og tager det tilbage.
    Din webmail gemmer en kladde af det, der sættes ind, før du sender det.
    I private vinduer kører den ikke. Den er uofficiel: Amnesty International har ikke godkendt den.
  `,
});
