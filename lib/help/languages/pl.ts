import { defineHelp } from '../define.ts';

export const help = defineHelp({
  button: `
    Gdzie jest przycisk
    Przycisk jest na pasku narzędzi przeglądarki, być może za ikoną puzzla: przypnij go tam. Klawisze Alt+Shift+U robią to samo.
    To, co się otwiera, znika, gdy klikniesz gdzie indziej. Nic nie ginie: każde słowo zapisuje się podczas pisania. {at_side} i {desk} pokazują to samo i zostają.
    Kliknij prawym przyciskiem w polu, w którym piszesz, a menu podsunie Twoje aktywne sprawy.
    Z klawiatury: Tab idzie dalej, Enter otwiera, Esc cofa o ekran albo zamyka to, co się otworzyło.
  `,
  paper: `
    Dodać dokument
    Dokument to tekst jednej Pilnej Akcji: pierwszy, aktualizacja albo wynik.
    Otwórz go na stronie swojej sekcji albo w swojej poczcie i naciśnij przycisk na pasku narzędzi. Zobaczysz, jakie dokumenty tam znaleziono. {what_was_read} pokazuje każdą wartość obok jej słów w dokumencie. Popraw, co jest źle, i naciśnij {add}.
    Albo użyj {paste_text} lub {choose_file}: można czytać PDF, Word, e-mail, tekst i HTML.
    Ten sam dokument dwa razy nie szkodzi. Aktualizacje i wyniki znajdują swoją sprawę po numerze.
  `,
  pdf: `
    Dokument w PDF
    Otwórz PDF w karcie, naciśnij przycisk na pasku narzędzi, potem {pdf_read}.
    Firefox nie wpuszcza żadnego rozszerzenia do swojej przeglądarki PDF. Możesz tam zezwolić na tę jedną stronę, na ten jeden raz; albo zapisz PDF i użyj {choose_file}.
    Zeskanowany PDF zawiera obrazy stron, a nie tekst. Poszukaj dokumentu jako strony internetowej albo przepisz go ręcznie.
  `,
  write: `
    Napisać list
    Wybierz sprawę: list już jest. Gdy adresatów jest kilku, każdy ma swój.
    Przeczytaj go i dodaj coś w polu {own_words}. Jedno własne zdanie pomaga. Żądania zostaw, jak są: dobrano je starannie.
    {letter_tools} skraca list albo zmienia język powitania i zakończenia. {change_text} i {arrange} zmieniają resztę.
    To, na co warto spojrzeć, jest w części {safety}.
    Jeśli chcesz pisać raz na tydzień lub raz na miesiąc, powiedz to w ustawieniach: {pace_label}.
  `,
  webmail: `
    Wstawić do swojej poczty
    Otwórz nową wiadomość w swojej poczcie. Naciśnij przycisk na pasku narzędzi, wybierz sprawę, naciśnij {put_into_page}.
    Wstawiane są adresy, temat i list. To, co już tam jest, zostaje, także Twój podpis. Potem widzisz pole po polu, co się wstawiło; przy tym, co się nie wstawiło, jest przycisk do kopiowania. {undo_filling} albo Ctrl+Z na stronie cofa to.
    Przeczytaj wiadomość tam i naciśnij Wyślij. Potem naciśnij {have_sent}, żeby lista o tym wiedziała.
    {other_ways} otwiera nową wiadomość w Twojej poczcie albo w programie pocztowym.
  `,
  form: `
    Napisać przez formularz kontaktowy
    Otwórz formularz urzędu, naciśnij przycisk na pasku narzędzi, wybierz sprawę, naciśnij {fill_form}. Widzisz każde pole formularza i co by w nim stanęło. Odznacz to, co nie ma się znaleźć. Dopiero wtedy coś się wypełnia.
    Na witrynie, na którą zezwolono, {form_open_fill} przy liście robi to po jednym naciśnięciu, z tym, co pewne: wcześniej widzisz, co zostanie wpisane.
    To, co niepewne, i sprawdzenie przeciw robotom zostaje dla Ciebie. Wysłanie też.
    Niektóre formularze przyjmują listy tylko od mieszkańców; wtedy jest to powiedziane. Nigdy nie podawaj adresu, który nie jest Twój: napisz e-mailem albo pocztą.
  `,
  copy: `
    Kopiować, drukować, wysłać pocztą
    {copy_letter} przenosi list do każdego programu pocztowego; {copy_everything} bierze też adresy i temat.
    {print}, w części {letter_tools}, robi arkusz do koperty z okienkiem albo pocztówkę. Faks, telefon i media społecznościowe też tam są, jeśli dokument je podaje.
    {plan} pokazuje wszystkich adresatów sprawy, co zostało napisane i co dalej. Zaznacz tam, co poszło pocztą. Jeśli list wrócił, naciśnij {mark_bounced}: zostanie zaproponowana inna droga.
    Jeśli jakaś droga jest na pewien czas zamknięta, jak bywa z pocztą, wybierz tam {way_note_add}: przeczytasz to, zanim list wyjdzie.
  `,
  reply: `
    Odpowiedź albo list, który wrócił
    W sprawie {plan} to miejsce na to, co wraca. Gdy przyszła odpowiedź, naciśnij {note_reply} przy adresacie i wyślij jej kopię swojej sekcji. Nie odpowiadaj w imieniu Amnesty.
    Gdy wrócił e-mail, naciśnij {mark_bounced} albo w części {bounce_title} wklej powiadomienie od swojej poczty. Ten adres jest odtąd pomijany i zostaje zaproponowana inna droga.
    Wiele dokumentów prosi też o list do ambasady w Twoim kraju. Podaj jej adres raz w części {embassy_title}: służy wszystkim sprawom tamtego państwa.
    Ambasada mówi swojemu państwu, kto pisze. Jeśli musisz uważać, nie pisz do niej.
  `,
  remind: `
    Przypomnienia o terminach
    Liczba na przycisku na pasku narzędzi mówi, ilu otwartym sprawom został tydzień lub mniej, a Twojego listu jeszcze nie ma.
    W ustawieniach, {reminders_title}, możesz ją wyłączyć: {reminder_badge}. Jest tam też: {reminder_notice}. Przychodzi od dziewiątej rano i nie wymienia nikogo.
    {pace_label}: przy jednym liście na tydzień lub na miesiąc proponowana jest jedna sprawa. Gdy list jest napisany, nie ma powiadomień aż do następnego.
    {calendar_save} zapisuje terminy w pliku do Twojego kalendarza. Żadna sprawa nie jest w nim wymieniona, chyba że tego chcesz. Zapisz go znowu, gdy przyjdą nowe sprawy.
    Gdy przeglądarka jest zamknięta albo wszystko jest zablokowane, nic nie przypomina.
  `,
  end: `
    Gdy sprawa się kończy
    Wynik może prosić, by więcej nie pisać. Wtedy sprawa się zamyka, pokazuje zdanie, które to mówi, i nie proponuje listu. Nowszy dokument otwiera ją znowu; możesz to zrobić i Ty, przez {open_again}.
    Jeśli zdanie nie jest jasne, padnie pytanie. Jeśli nie wiesz, zapytaj swoją sekcję. Do czasu odpowiedzi list nie jest proponowany.
    Po terminie zapytaj swoją sekcję, zanim napiszesz: spóźniony list może zaszkodzić.
    Dziennik zawiera, do kogo, jak i kiedy był list, nigdy sam list. Pozostaje do 90 dni po zamknięciu sprawy. W miejscu {journal} wybierasz: {keep_label}.
  `,
  follow: `
    Obserwować swoją sekcję
    Naciśnij {follow_ways}. Wybierz swoją sekcję albo podaj adres strony z listą Pilnych Akcji. Przeglądarka zapyta, czy wolno czytać tę jedną stronę.
    Odtąd jest pytana kilka razy dziennie, bez niczego, co mówi, kim jesteś. Nowe dokumenty przychodzą same, a wynik zamyka swoją sprawę.
    To, czego nie da się tak przeczytać, jest wymienione w ustawieniach, do otwarcia przez Ciebie. Tam też można przestać: {follow_remove}.
  `,
  backup: `
    Zachować kopię albo usunąć
    Wszystko jest zapisane tylko w tej przeglądarce. Jeśli usuniesz rozszerzenie, przepadnie.
    W ustawieniach {backup_save} umieszcza wszystko w pliku. Nadaj mu hasło, żeby nikt inny nie mógł go przeczytać. Jeśli je zapomnisz, nikt nie otworzy pliku, my też nie.
    {restore} dodaje plik do tego, co tu jest. Nic nie znika.
    {erase} usuwa wszystko, co jest zapisane w tej przeglądarce. Pliki, które zostały zapisane, zostają.
  `,
  careful: `
    Gdy trzeba uważać
    Czy jakiś rząd mógłby zaszkodzić Tobie lub Twojej rodzinie za to, że piszesz? Pomyśl o krewnych tam, o podróżach, o swoim obywatelstwie. Jeśli nie masz pewności, zapytaj najpierw swoją sekcję albo zostaw ten kraj innym.
    Ustawienia pytają: {caution_title} Odpowiedz dla jednego kraju albo dla wszystkich. Wtedy w Twoich listach są tylko inicjały i miejscowość, nikt nie dostaje kopii, można je tylko kopiować i nic się nie zapisuje. {careful_kept}
    Twój e-mail i tak pokazuje Twoje nazwisko i adres, a dostawca poczty go przechowuje. Lista rozszerzeń przeglądarki nadal pokazuje to rozszerzenie.
  `,
  lock: `
    Zablokuj wszystko
    W ustawieniach, {lock_title}: wybierz hasło z czterech lub pięciu słów. Potem {lock_now} wkłada wszystko do jednej zapieczętowanej kopii i usuwa resztę. Może też blokować samoczynnie po pewnym czasie i przy starcie przeglądarki.
    Po zablokowaniu każda strona pyta o hasło. Nic nie jest obserwowane, o żadnym terminie nie ma przypomnień. Po odblokowaniu wszystko jest, jak było.
    Bez hasła wszystko przepada: zachowaj kopię zapasową. Dopóki jest otwarte, każdy przy tym komputerze może to przeczytać. Sama przeglądarka nadal pokazuje to rozszerzenie, dozwolone witryny i odwiedzone strony.
  `,
  group: `
    Na wieczór pisania listów
    W ustawieniach {pack_save} robi plik z otwartymi sprawami: same dokumenty, bez Twojego nazwiska, Twoich listów i tego, do kogo były pisane.
    Inni naciskają {choose_file}, patrzą, co w nim jest, i dodają, co chcą.
    Dla gości bez komputera wydrukuj wcześniej listy albo pocztówki. Zapytaj swoją sekcję, czy sprawy są nadal otwarte.
  `,
  privacy: `
    Nic nie wysyła się samo
    Rozszerzenie umieszcza list tam, gdzie chcesz. Wysłanie zawsze należy do Ciebie.
    Nie ma konta, serwera ani liczenia odwiedzin. Czyta stronę, gdy naciśniesz na niej jego przycisk, i witrynę, gdy ją obserwujesz lub na nią zezwolisz. {sites_title} w ustawieniach pokazuje, które, i pozwala to cofnąć.
    Twoja poczta przechowuje szkic tego, co zostanie w niej umieszczone, zanim to wyślesz.
    W oknach prywatnych nie działa. Jest nieoficjalne: Amnesty International go nie zatwierdziła.
  `,
});
