import { defineHelp } from '../define.ts';

export const help = defineHelp({
  button: `
    Wo der Knopf ist
    Der Knopf ist in der Symbolleiste des Browsers, vielleicht hinter dem Puzzleteil: Heften Sie ihn dort an. Die Tasten Alt+Umschalt+U tun dasselbe.
    Was sich öffnet, verschwindet, wenn Sie anderswohin klicken. Verloren geht nichts: Jedes Wort wird beim Tippen aufbewahrt. {at_side} und {desk} zeigen dasselbe und bleiben.
    Ein Rechtsklick in ein Feld, in das Sie schreiben, bietet im Menü Ihre offenen Fälle an.
    Mit der Tastatur: Tab geht weiter, Eingabe öffnet, Esc geht einen Schritt zurück oder schließt, was sich geöffnet hat.
  `,
  paper: `
    Ein Dokument aufnehmen
    Ein Dokument ist der Text einer Urgent Action: der erste, ein Update oder ein Ergebnis.
    Öffnen Sie es auf der Website Ihrer Sektion oder in Ihrem Webmail und drücken Sie den Knopf in der Symbolleiste. Sie sehen, welche Dokumente dort gefunden wurden. {what_was_read} zeigt jeden Wert neben den Worten des Dokuments. Berichtigen Sie, was falsch ist, und drücken Sie dann {add}.
    Oder nehmen Sie {paste_text} oder {choose_file}: PDF, Word, E-Mail, Text und HTML können gelesen werden.
    Dasselbe Dokument zweimal schadet nicht. Updates und Ergebnisse finden ihren Fall über die Nummer.
  `,
  pdf: `
    Ein Dokument als PDF
    Öffnen Sie das PDF in einem Tab, drücken Sie den Knopf in der Symbolleiste, dann {pdf_read}.
    Firefox lässt keine Erweiterung in seine PDF-Anzeige. Dort können Sie diese eine Website für dieses eine Mal erlauben; oder speichern Sie das PDF und nehmen Sie {choose_file}.
    Ein gescanntes PDF enthält Bilder von Seiten und keinen Text. Suchen Sie das Dokument als Webseite oder schreiben Sie es ab.
  `,
  write: `
    Den Brief schreiben
    Wählen Sie einen Fall: Der Brief ist da. Gehen Briefe an mehrere, hat jede Adresse einen eigenen.
    Lesen Sie ihn und ergänzen Sie etwas unter {own_words}. Ein eigener Satz hilft. Lassen Sie die Forderungen, wie sie sind: Sie sind mit Bedacht gewählt.
    {letter_tools} kürzt ihn oder ändert die Sprache von Anrede und Gruß. {change_text} und {arrange} ändern den Rest.
    Worauf Sie noch schauen sollten, steht unter {safety}.
    Wenn Sie einmal in der Woche oder im Monat schreiben möchten, sagen Sie es in den Einstellungen: {pace_label}.
  `,
  webmail: `
    In Ihr Webmail setzen
    Öffnen Sie in Ihrem Webmail eine neue Nachricht. Drücken Sie den Knopf in der Symbolleiste, wählen Sie den Fall, drücken Sie {put_into_page}.
    Adressen, Betreff und Brief werden eingesetzt. Was schon da ist, bleibt, auch Ihre Signatur. Dann sehen Sie Feld für Feld, was eingesetzt wurde; was nicht, lässt sich mit einem Knopf kopieren. {undo_filling} oder Strg+Z in der Seite nimmt es zurück.
    Lesen Sie dort alles durch und drücken Sie selbst auf Senden. Drücken Sie dann {have_sent}, damit Ihre Liste es weiß.
    {other_ways} öffnet eine neue Nachricht in Ihrem Webmail oder Mailprogramm.
  `,
  form: `
    Über ein Kontaktformular schreiben
    Öffnen Sie das Formular der Behörde, drücken Sie den Knopf in der Symbolleiste, wählen Sie den Fall, drücken Sie {fill_form}. Sie sehen jedes Feld des Formulars und was hineinkäme. Nehmen Sie das Häkchen weg, wo nichts hinein soll. Erst dann wird etwas ausgefüllt.
    Auf einer Website, die Sie erlaubt haben, geschieht das mit {form_open_fill} neben dem Brief auf einen Klick, mit dem, was sicher ist: Sie sehen vorher, was eingesetzt wird.
    Was nicht sicher ist und die Prüfung gegen Roboter bleiben Ihnen überlassen. Das Absenden auch.
    Manche Formulare nehmen nur Briefe von Menschen, die dort leben; das wird Ihnen gesagt. Geben Sie nie eine Adresse an, die nicht Ihre ist: Schreiben Sie per E-Mail oder Post.
  `,
  copy: `
    Kopieren, drucken, mit der Post
    {copy_letter} bringt den Brief in jedes Mailprogramm; {copy_everything} nimmt auch Adressen und Betreff mit.
    {print}, unter {letter_tools}, macht ein Blatt für einen Fensterumschlag oder eine Postkarte. Fax, Telefon und soziale Medien sind auch dort, wenn das Dokument sie nennt.
    {plan} zeigt, an wen in einem Fall geschrieben wird, was Sie geschrieben haben und was als Nächstes kommt. Vermerken Sie dort, was Sie zur Post gebracht haben. Kam ein Brief zurück, drücken Sie {mark_bounced}: Ein anderer Weg wird vorgeschlagen.
    Wenn ein Weg eine Zeit lang zu ist, wie manchmal die Post, hilft dort {way_note_add}: Sie lesen es, bevor der Brief hinausgeht.
  `,
  reply: `
    Eine Antwort, oder ein Brief kam zurück
    Was zurückkommt, vermerken Sie im Fall unter {plan}. Kam eine Antwort, drücken Sie neben dem Namen {note_reply} und schicken Sie Ihrer Sektion eine Kopie davon. Antworten Sie nicht im Namen von Amnesty.
    Kam eine E-Mail zurück, drücken Sie {mark_bounced} oder fügen Sie die Meldung Ihres Mailanbieters unter {bounce_title} ein. Diese Adresse wird dann ausgelassen und ein anderer Weg vorgeschlagen.
    Viele Dokumente bitten auch um einen Brief an die Botschaft in Ihrem Land. Geben Sie deren Adresse einmal unter {embassy_title} an: Sie gilt für jeden Fall jenes Staates.
    Eine Botschaft sagt ihrem Staat, wer schreibt. Wenn Sie vorsichtig sein müssen, schreiben Sie ihr nicht.
  `,
  remind: `
    An Fristen erinnert werden
    Die Zahl auf dem Knopf in der Symbolleiste sagt, für wie viele offene Fälle höchstens eine Woche bleibt und noch kein Brief geschrieben ist.
    In den Einstellungen, {reminders_title}, schalten Sie sie aus: {reminder_badge}. Dort gibt es auch: {reminder_notice}. Sie kommt ab neun Uhr morgens und nennt niemanden.
    {pace_label}: Bei einem Brief in der Woche oder im Monat wird Ihnen ein Fall angeboten. Danach kommt bis zum nächsten keine Mitteilung.
    {calendar_save} schreibt die Fristen in eine Datei für Ihren Kalender. Sie nennt keinen Fall, außer Sie möchten es. Speichern Sie sie neu, wenn Fälle dazukommen.
    Solange der Browser geschlossen oder alles gesperrt ist, erinnert Sie nichts.
  `,
  end: `
    Wenn ein Fall zu Ende ist
    Ein Ergebnis kann darum bitten, nicht mehr zu schreiben. Dann schließt sich der Fall, zeigt den Satz, der das sagt, und bietet keinen Brief mehr an. Ein neueres Dokument öffnet ihn wieder; das können auch Sie, mit {open_again}.
    Ist der Satz nicht eindeutig, werden Sie gefragt. Wenn Sie es nicht wissen, fragen Sie Ihre Sektion. Bis Sie antworten, wird kein Brief angeboten.
    Fragen Sie nach der Frist Ihre Sektion, bevor Sie schreiben: Ein später Brief kann schaden.
    Das Journal enthält, wem Sie wie und wann geschrieben haben, nie den Brief. Es bleibt bis 90 Tage, nachdem ein Fall geschlossen ist. Unter {journal} wählen Sie: {keep_label}.
  `,
  follow: `
    Ihrer Sektion folgen
    Drücken Sie {follow_ways}. Wählen Sie Ihre Sektion oder geben Sie die Adresse einer Seite an, die Urgent Actions auflistet. Ihr Browser fragt, ob diese eine Website gelesen werden darf.
    Von da an wird sie ein paarmal am Tag gefragt, ohne etwas, das sagt, wer Sie sind. Neue Dokumente kommen von selbst, und ein Ergebnis schließt seinen Fall.
    Was sich so nicht lesen lässt, steht in den Einstellungen, damit Sie es selbst öffnen. Dort können Sie auch aufhören: {follow_remove}.
  `,
  backup: `
    Sichern oder löschen
    Alles ist nur in diesem Browser gespeichert. Wenn Sie die Erweiterung entfernen, ist es weg.
    In den Einstellungen schreibt {backup_save} alles in eine Datei. Geben Sie ihr eine Passphrase, damit niemand sonst sie lesen kann. Wenn Sie sie vergessen, kann niemand die Datei öffnen, auch wir nicht.
    {restore} fügt die Datei zu dem hinzu, was hier ist. Nichts verschwindet.
    {erase} löscht alles, was in diesem Browser gespeichert ist. Dateien, die Sie gespeichert haben, bleiben.
  `,
  careful: `
    Wenn Sie vorsichtig sein müssen
    Könnte eine Regierung Ihnen oder Ihrer Familie schaden, weil Sie schreiben? Denken Sie an Verwandte dort, an Reisen, an Ihre Staatsangehörigkeit. Sind Sie nicht sicher, fragen Sie zuerst Ihre Sektion oder überlassen Sie dieses Land anderen.
    Die Einstellungen fragen: {caution_title} Antworten Sie für ein Land oder für alle. Ihre Briefe haben dann nur Initialen und Ort, niemand bekommt eine Kopie, sie lassen sich nur kopieren, und nichts wird vermerkt. {careful_kept}
    Ihre E-Mail zeigt trotzdem Ihren Namen und Ihre Adresse, und Ihr Anbieter bewahrt sie auf. Die Erweiterungsliste des Browsers zeigt diese Erweiterung weiterhin.
  `,
  lock: `
    Alles sperren
    In den Einstellungen, {lock_title}: Wählen Sie eine Passphrase aus vier oder fünf Wörtern. Danach legt {lock_now} alles in eine versiegelte Kopie und löscht den Rest. Es kann sich auch nach einer Weile von selbst sperren und beim Start des Browsers.
    Gesperrt fragt jede Seite nach der Passphrase. Keiner Website wird gefolgt, keine Frist gemeldet. Nach dem Entsperren ist alles, wie es war.
    Vergessen Sie die Passphrase, ist alles verloren: Heben Sie eine Sicherung auf. Solange es offen ist, kann es jeder an diesem Computer lesen. Der Browser selbst zeigt weiterhin diese Erweiterung, die erlaubten Websites und die besuchten Seiten.
  `,
  group: `
    Für einen Briefabend
    In den Einstellungen macht {pack_save} eine Datei mit den offenen Fällen: nur die Dokumente, ohne Ihren Namen, Ihre Briefe oder an wen Sie geschrieben haben.
    Die anderen drücken {choose_file}, sehen nach, was darin ist, und nehmen auf, was sie möchten.
    Für Gäste ohne Computer drucken Sie vorher Briefe oder Postkarten. Fragen Sie Ihre Sektion, ob die Fälle noch offen sind.
  `,
  privacy: `
    Nichts wird von selbst gesendet
    Die Erweiterung setzt einen Brief dorthin, wo Sie ihn wollen. Das Senden ist immer Ihre Sache.
    Es gibt kein Konto, keinen Server, keine Zählung. Sie liest eine Seite, wenn Sie dort ihren Knopf drücken, und eine Website, wenn Sie ihr folgen oder sie erlauben. {sites_title} in den Einstellungen zeigt, welche, und nimmt es zurück.
    Ihr Webmail bewahrt einen Entwurf dessen auf, was eingesetzt wird, noch bevor Sie es senden.
    In privaten Fenstern läuft sie nicht. Sie ist inoffiziell: Amnesty International hat sie nicht gebilligt.
  `,
});
