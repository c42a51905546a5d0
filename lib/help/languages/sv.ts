import { defineHelp } from '../define.ts';

export const help = defineHelp({
  button: `
    Var knappen finns
    Knappen finns i webbläsarens verktygsfält, kanske bakom pusselbiten: fäst den där. Tangenterna Alt+Skift+U gör samma sak.
    Det som öppnas försvinner när du klickar någon annanstans. Inget går förlorat: varje ord sparas medan du skriver. {at_side} och {desk} visar samma sak och blir kvar.
    Högerklicka i ett fält som du skriver i, så erbjuder menyn dina pågående fall.
    Med tangentbordet: Tabb går vidare, Enter öppnar, Esc går tillbaka en skärm eller stänger det som öppnats.
  `,
  paper: `
    Lägga till ett dokument
    Ett dokument är texten till en blixtaktion: den första, en uppdatering eller ett resultat.
    Öppna det på din sektions webbplats eller i din webbmejl och tryck på knappen i verktygsfältet. Du ser vilka dokument som hittades där. {what_was_read} visar varje uppgift bredvid dess ord i dokumentet. Rätta det som är fel och tryck sedan på {add}.
    Eller använd {paste_text} eller {choose_file}: PDF, Word, e-post, text och HTML kan läsas.
    Samma dokument två gånger gör ingen skada. Uppdateringar och resultat hittar sitt fall genom numret.
  `,
  pdf: `
    Ett dokument som PDF
    Öppna PDF:en i en flik, tryck på knappen i verktygsfältet och sedan på {pdf_read}.
    Firefox släpper inte in något tillägg i sin PDF-visare. Där kan du tillåta just den webbplatsen för den här gången; eller spara PDF:en och använd {choose_file}.
    En inskannad PDF innehåller bilder av sidor och ingen text. Leta efter dokumentet som webbsida, eller skriv av det.
  `,
  write: `
    Skriva brevet
    Välj ett fall: brevet finns där. Är mottagarna flera har var och en sitt eget.
    Läs det och lägg till något under {own_words}. En enda egen mening hjälper. Låt kraven vara som de är: de är valda med omsorg.
    {letter_tools} gör det kortare eller ändrar språket för hälsning och avslutning. {change_text} och {arrange} ändrar resten.
    Det du bör titta på står under {safety}.
    Om du vill skriva en gång i veckan eller i månaden, säg det i inställningarna: {pace_label}.
  `,
  webmail: `
    Sätta in det i din webbmejl
    Öppna ett nytt meddelande i din webbmejl. Tryck på knappen i verktygsfältet, välj fallet, tryck på {put_into_page}.
    Adresser, ämne och brev sätts in. Det som redan finns där blir kvar, också din signatur. Sedan ser du fält för fält vad som kom in; det som inte gjorde det har en knapp för att kopiera. {undo_filling}, eller Ctrl+Z på sidan, tar bort det igen.
    Läs det där och tryck själv på Skicka. Tryck sedan på {have_sent}, så att din lista vet det.
    {other_ways} öppnar ett nytt meddelande i din webbmejl eller ditt e-postprogram.
  `,
  form: `
    Skriva genom ett kontaktformulär
    Öppna myndighetens formulär, tryck på knappen i verktygsfältet, välj fallet, tryck på {fill_form}. Du ser varje fält i formuläret och vad som skulle sättas in. Ta bort bocken för det som inte ska in. Först då fylls något i.
    På en webbplats som du har tillåtit gör {form_open_fill} vid brevet det med ett tryck, med det som är säkert: du ser innan vad som sätts in.
    Det som är osäkert, och kontrollen mot robotar, lämnas åt dig. Att skicka också.
    Vissa formulär tar bara emot brev från dem som bor där, och det får du veta. Ange aldrig en adress som inte är din: skriv per e-post eller vanlig post.
  `,
  copy: `
    Kopiera, skriva ut, posta
    {copy_letter} tar brevet till vilket e-postprogram som helst; {copy_everything} tar med adresser och ämne.
    {print}, under {letter_tools}, gör ett blad för ett fönsterkuvert eller ett vykort. Fax, telefon och sociala medier finns också där, om dokumentet anger dem.
    {plan} visar alla mottagare i ett fall, vad du har skrivit och vad som kommer härnäst. Notera där vad du har postat. Om ett brev kom tillbaka, tryck på {mark_bounced}: en annan väg föreslås.
    Om en väg är stängd ett tag, som posten ibland, finns där {way_note_add}: du läser den innan brevet går iväg.
  `,
  reply: `
    Ett svar, eller ett brev som kom tillbaka
    I ett fall är {plan} platsen för det som kommer tillbaka. Om ett svar kom, tryck på {note_reply} bredvid mottagaren och skicka en kopia till din sektion. Svara inte i Amnestys namn.
    Om ett e-brev kom tillbaka, tryck på {mark_bounced} eller gå till {bounce_title} och klistra in meddelandet från e-postleverantören. Den adressen utelämnas, och en annan väg föreslås.
    Många dokument ber också om ett brev till ambassaden i ditt land. Ange dess adress en gång under {embassy_title}: den gäller för varje fall i den staten.
    En ambassad berättar för sin stat vem som skriver. Måste du vara försiktig, skriv inte till den.
  `,
  remind: `
    Få påminnelser
    Siffran på knappen i verktygsfältet säger hur många öppna fall som har högst en vecka kvar och inget brev från dig än.
    I inställningarna, {reminders_title}, kan du stänga av den: {reminder_badge}. Där finns också: {reminder_notice}. Den kommer från klockan nio på morgonen och nämner ingen.
    {pace_label}: med ett brev i veckan eller i månaden erbjuds ett enda fall. När brevet är skrivet kommer ingen avisering förrän nästa.
    {calendar_save} lägger sista dagarna i en fil för din kalender. Inget fall nämns där, om du inte vill det. Spara den igen när nya fall har kommit.
    När webbläsaren är stängd, eller allt är låst, påminner inget.
  `,
  end: `
    När ett fall är slut
    Ett resultat kan be att inga fler brev skrivs. Då avslutas fallet, visar meningen som säger det och erbjuder inget brev. Ett nyare dokument öppnar det igen; det kan du också, med {open_again}.
    Om meningen inte är tydlig blir du tillfrågad. Om du inte vet, fråga din sektion. Tills du svarar erbjuds inget brev.
    Efter sista dagen: fråga din sektion innan du skriver, för ett sent brev kan skada.
    Journalen innehåller vem du skrev till, hur och när, aldrig brevet. Den finns kvar till 90 dagar efter att ett fall har avslutats. Under {journal} väljer du: {keep_label}.
  `,
  follow: `
    Följa din sektion
    Tryck på {follow_ways}. Välj din sektion, eller ange adressen till en sida som listar blixtaktioner. Webbläsaren frågar om just den webbplatsen får läsas.
    Från och med då tillfrågas den några gånger om dagen, utan något som säger vem du är. Nya dokument kommer av sig själva, och ett resultat avslutar sitt fall.
    Det som inte kan läsas så står i inställningarna, så att du kan öppna det. Där kan du också sluta: {follow_remove}.
  `,
  backup: `
    Spara en kopia, eller radera
    Allt är sparat bara i den här webbläsaren. Om du tar bort tillägget är det borta.
    I inställningarna lägger {backup_save} allt i en fil. Ge den en lösenfras, så att ingen annan kan läsa den. Om du glömmer den kan ingen öppna filen, inte heller vi.
    {restore} lägger filen till det som finns här. Inget försvinner.
    {erase} tar bort allt som är sparat i den här webbläsaren. Filer som du har sparat blir kvar.
  `,
  careful: `
    Om du måste vara försiktig
    Skulle en regering kunna skada dig eller din familj för att du skriver? Tänk på släktingar där, resor, ditt medborgarskap. Om du är osäker, fråga din sektion först, eller lämna det landet åt andra.
    Inställningarna frågar: {caution_title} Svara för ett land, eller för alla. Då har dina brev bara initialer och ort, ingen får kopia, de kan bara kopieras, och inget noteras. {careful_kept}
    Ditt mejl visar ändå ditt namn och din adress, och din leverantör sparar det. Webbläsarens lista över tillägg visar fortfarande det här.
  `,
  lock: `
    Lås allt
    I inställningarna, {lock_title}: välj en lösenfras med fyra eller fem ord. Sedan lägger {lock_now} allt i en förseglad kopia och raderar resten. Det kan också låsas av sig självt efter en stund, och när webbläsaren startar.
    Låst frågar varje sida efter lösenfrasen. Inget följs, ingen sista dag meddelas. När det är upplåst är allt som det var.
    Glömmer du lösenfrasen är allt förlorat: behåll en säkerhetskopia. Så länge det är öppet kan vem som helst vid datorn läsa det. Webbläsaren själv visar fortfarande det här tillägget, tillåtna webbplatser och besökta sidor.
  `,
  group: `
    För en skrivkväll
    I inställningarna gör {pack_save} en fil med de öppna fallen: bara dokumenten, utan ditt namn, dina brev eller vem du har skrivit till.
    De andra trycker på {choose_file}, ser efter vad som finns i den och lägger till det de vill.
    För gäster utan dator: skriv ut brev eller vykort i förväg. Fråga din sektion om fallen fortfarande är öppna.
  `,
  privacy: `
    Inget skickas av sig självt
    Tillägget sätter ett brev där du vill ha det. Att skicka är alltid din sak.
    Det finns inget konto, ingen server, ingen räkning av besök. Det läser en sida när du trycker på knappen där, och en webbplats när du följer eller tillåter den. {sites_title} i inställningarna visar vilka, och tar tillbaka det.
    Din webbmejl sparar ett utkast av det som sätts in, innan du skickar det.
    I privata fönster körs det inte. Det är inofficiellt: Amnesty International har inte godkänt det.
  `,
});
