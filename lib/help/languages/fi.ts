import { defineHelp } from '../define.ts';

export const help = defineHelp({
  button: `
    Missä painike on
    Painike on selaimen työkalupalkissa, ehkä palapelin palan takana: kiinnitä se siihen. Näppäimet Alt+Shift+U tekevät saman.
    Se mikä aukeaa, katoaa, kun napsautat muualta. Mitään ei häviä: jokainen sana tallentuu kirjoittaessasi. {at_side} ja {desk} näyttävät saman ja pysyvät auki.
    Napsauta hiiren oikealla painikkeella kenttää, johon kirjoitat: valikko tarjoaa meneillään olevat tapauksesi.
    Näppäimistöllä: Tab vie eteenpäin, Enter avaa, Esc palaa edelliseen näkymään tai sulkee sen, mikä aukesi.
  `,
  paper: `
    Asiakirjan lisääminen
    Asiakirja on yhden pikavetoomuksen teksti: ensimmäinen, päivitys tai lopputulos.
    Avaa se osastosi sivustolla tai sähköpostipalvelussasi ja paina työkalupalkin painiketta. Näet, mitä asiakirjoja sieltä löytyi. {what_was_read} näyttää jokaisen tiedon asiakirjan sanojen vieressä. Korjaa se, mikä on väärin, ja paina sitten {add}.
    Tai käytä: {paste_text} tai {choose_file}. PDF, Word, sähköposti, teksti ja HTML ovat luettavissa.
    Saman asiakirjan voi lisätä kahdesti haitatta. Päivitykset ja lopputulokset löytävät tapauksensa numerosta.
  `,
  pdf: `
    PDF-asiakirja
    Avaa PDF välilehteen, paina työkalupalkin painiketta ja sitten {pdf_read}.
    Firefox ei päästä mitään laajennusta PDF-katselimeensa. Siellä voit sallia juuri sen sivuston tällä kertaa; tai tallenna PDF ja käytä: {choose_file}.
    Skannatussa PDF:ssä on sivujen kuvia eikä tekstiä. Etsi asiakirja verkkosivuna tai kopioi se käsin.
  `,
  write: `
    Kirjeen kirjoittaminen
    Valitse tapaus: kirje on valmiina. Jos vastaanottajia on useita, jokaisella on omansa.
    Lue se ja lisää jotakin kohtaan {own_words}. Yksikin oma lause auttaa. Jätä vaatimukset ennalleen: ne on valittu huolella.
    {letter_tools}: tästä kirje lyhenee tai tervehdyksen ja lopetuksen kieli vaihtuu. {change_text} ja {arrange} muuttavat muun.
    Se, mitä kannattaa katsoa, on kohdassa {safety}.
    Jos haluat kirjoittaa kerran viikossa tai kuukaudessa, kerro se asetuksissa: {pace_label}.
  `,
  webmail: `
    Kirje sähköpostipalveluun
    Avaa uusi viesti sähköpostipalvelussasi. Paina työkalupalkin painiketta, valitse tapaus, paina {put_into_page}.
    Osoitteet, aihe ja kirje menevät viestiin. Se, mitä siinä jo on, jää, myös allekirjoituksesi. Sitten näet kenttä kentältä, mitä meni sisään; jos jokin ei mennyt, sen vieressä on kopiointipainike. {undo_filling}, tai Ctrl+Z sivulla, peruu sen.
    Lue viesti siellä ja paina itse Lähetä. Paina sitten {have_sent}, jotta luettelosi tietää sen.
    {other_ways}: tästä aukeaa uusi viesti sähköpostipalvelussasi tai sähköpostiohjelmassasi.
  `,
  form: `
    Yhteydenottolomakkeella kirjoittaminen
    Avaa viranomaisen lomake, paina työkalupalkin painiketta, valitse tapaus, paina {fill_form}. Näet lomakkeen jokaisen kentän ja mitä siihen tulisi. Poista rasti siitä, mitä ei pidä täyttää. Vasta sitten jotakin täytetään.
    Sallimallasi sivustolla {form_open_fill} kirjeen vieressä tekee sen yhdellä painalluksella, sillä mikä on varmaa: näet ennen sitä, mitä täytetään.
    Epävarma ja robottitarkistus jäävät sinulle. Lähettäminen myös.
    Jotkin lomakkeet ottavat vastaan kirjeitä vain siellä asuvilta, ja se kerrotaan sinulle. Älä koskaan anna osoitetta, joka ei ole sinun: kirjoita sähköpostilla tai postitse.
  `,
  copy: `
    Kopioi, tulosta, postita
    {copy_letter} vie kirjeen mihin tahansa sähköpostiohjelmaan; {copy_everything} ottaa mukaan myös osoitteet ja aiheen.
    {print}, kohdassa {letter_tools}, tekee arkin ikkunakuoreen tai postikortin. Faksi, puhelin ja some ovat myös siellä, jos asiakirja mainitsee ne.
    {plan} näyttää tapauksen kaikki vastaanottajat, mitä olet kirjoittanut ja mitä seuraavaksi. Merkitse sinne, mitä olet postittanut. Jos kirje palasi, paina {mark_bounced}: toista tietä ehdotetaan.
    Jos jokin tie on hetken poikki, kuten posti joskus, valitse siellä {way_note_add}: luet sen ennen kuin kirje lähtee.
  `,
  reply: `
    Vastaus tai palautunut kirje
    Tapauksessa {plan} on paikka, johon merkitset, mitä tulee takaisin. Jos sait vastauksen, paina {note_reply} vastaanottajan kohdalla ja lähetä siitä kopio osastollesi. Älä vastaa Amnestyn nimissä.
    Jos sähköposti palautui, paina {mark_bounced} tai liitä kohtaan {bounce_title} sähköpostipalvelusi ilmoitus. Se osoite jätetään siitä lähtien pois, ja toista tietä ehdotetaan.
    Monet asiakirjat pyytävät kirjettä myös suurlähetystöön omassa maassasi. Anna sen osoite kerran kohdassa {embassy_title}: se pätee kaikkiin sen valtion tapauksiin.
    Suurlähetystö kertoo valtiolleen, kuka kirjoittaa. Jos sinun on oltava varovainen, älä kirjoita sille.
  `,
  remind: `
    Muistutukset määräajoista
    Luku työkalupalkin painikkeessa kertoo, kuinka monessa avoimessa tapauksessa on aikaa enintään viikko eikä vielä kirjettä sinulta.
    Asetuksissa, {reminders_title}, voit poistaa sen: {reminder_badge}. Siellä on myös: {reminder_notice}. Se tulee aamuyhdeksästä alkaen eikä mainitse ketään.
    {pace_label}: jos kirjoitat kerran viikossa tai kuukaudessa, tarjotaan yhtä tapausta. Kun kirje on kirjoitettu, ilmoituksia ei tule ennen seuraavaa.
    {calendar_save}: määräajat menevät tiedostoon kalenteriasi varten. Mitään tapausta ei siinä nimetä, ellet halua. Tallenna se uudelleen, kun uusia tapauksia on tullut.
    Kun selain on suljettu tai kaikki on lukittu, mikään ei muistuta.
  `,
  end: `
    Kun tapaus on ohi
    Lopputulos voi pyytää, ettei enää kirjoiteta. Silloin tapaus suljetaan, se näyttää lauseen, joka sanoo niin, eikä tarjoa kirjettä. Uudempi asiakirja avaa sen taas; sinäkin voit: {open_again}.
    Jos lause ei ole selvä, sinulta kysytään. Jos et tiedä, kysy osastoltasi. Kirjettä ei tarjota, ennen kuin vastaat.
    Määräajan jälkeen kysy osastoltasi, ennen kuin kirjoitat: myöhäinen kirje voi olla haitaksi.
    Päiväkirjassa on, kenelle, miten ja milloin kirjoitit, ei koskaan kirjettä. Se säilyy, kunnes tapauksen päättymisestä on 90 päivää. Kohdassa {journal} valitset: {keep_label}.
  `,
  follow: `
    Osaston seuraaminen
    Paina {follow_ways}. Valitse osastosi, tai anna osoite sivulle, jossa on pikavetoomusten luettelo. Selain kysyy, saako juuri sitä sivustoa lukea.
    Siitä lähtien siltä kysytään muutaman kerran päivässä, ilman mitään, mikä kertoisi, kuka olet. Uudet asiakirjat tulevat itsestään, ja lopputulos sulkee tapauksensa.
    Se, mitä ei voi lukea näin, on luettelossa asetuksissa, jotta voit avata sen itse. Siellä voit myös lopettaa: {follow_remove}.
  `,
  backup: `
    Varmuuskopio tai poistaminen
    Kaikki on tallessa vain tässä selaimessa. Jos poistat laajennuksen, se on poissa.
    Asetuksissa {backup_save} panee kaiken tiedostoon. Anna sille salalause, jotta kukaan muu ei voi lukea sitä. Jos unohdat sen, kukaan ei voi avata tiedostoa, emme mekään.
    {restore} lisää tiedoston siihen, mitä täällä on. Mitään ei katoa.
    {erase} poistaa kaiken, mitä tähän selaimeen on tallennettu. Tallentamasi tiedostot jäävät.
  `,
  careful: `
    Jos sinun on oltava varovainen
    Voisiko jokin hallitus vahingoittaa sinua tai perhettäsi, koska kirjoitat? Ajattele siellä olevia sukulaisia, matkoja, kansalaisuuttasi. Jos et ole varma, kysy ensin osastoltasi, tai jätä se maa muille.
    Asetuksissa kysytään: {caution_title} Vastaa yhden maan tai kaikkien osalta. Silloin kirjeissäsi on vain nimikirjaimet ja paikkakunta, kukaan ei saa kopiota, ne voi vain kopioida, eikä mitään kirjata. {careful_kept}
    Sähköpostisi näyttää silti nimesi ja osoitteesi, ja palveluntarjoajasi säilyttää sen. Selaimen laajennusluettelo näyttää yhä tämän.
  `,
  lock: `
    Lukitse kaikki
    Asetuksissa, {lock_title}: valitse neljän tai viiden sanan salalause. Sitten {lock_now} panee kaiken yhteen sinetöityyn kopioon ja poistaa muun. Se voi lukittua myös itsestään hetken kuluttua ja selaimen käynnistyessä.
    Lukittuna jokainen sivu kysyy salalausetta. Mitään ei seurata, mistään määräajasta ei kerrota. Kun lukitus avataan, kaikki on kuten ennen.
    Jos unohdat salalauseen, kaikki on menetetty: säilytä varmuuskopio. Niin kauan kuin se on auki, kuka tahansa tämän tietokoneen ääressä voi lukea sen. Selain itse näyttää yhä tämän laajennuksen, sallitut sivustot ja käydyt sivut.
  `,
  group: `
    Kirjeiltaa varten
    Asetuksissa {pack_save} tekee tiedoston avoimista tapauksista: vain asiakirjat, ilman nimeäsi, kirjeitäsi tai sitä, kenelle kirjoitit.
    Muut painavat {choose_file}, katsovat, mitä siinä on, ja lisäävät, mitä haluavat.
    Jos vieraalla ei ole tietokonetta, tulosta kirjeitä tai kortteja ennalta. Kysy osastoltasi, ovatko tapaukset yhä avoinna.
  `,
  privacy: `
    Mikään ei lähde itsestään
    Laajennus panee kirjeen sinne, minne haluat. Lähettäminen on aina sinun.
    Ei tiliä, ei palvelinta, ei kävijöiden laskemista. Se lukee sivun, kun painat siellä sen painiketta, ja sivuston, kun seuraat sitä tai sallit sen. {sites_title}, asetuksissa: tästä näet mitkä, ja voit perua luvan.
    Sähköpostipalvelusi säilyttää luonnoksen siitä, mitä siihen pannaan, ennen kuin lähetät sen.
    Yksityisissä ikkunoissa se ei toimi. Se on epävirallinen: Amnesty International ei ole hyväksynyt sitä.
  `,
});
