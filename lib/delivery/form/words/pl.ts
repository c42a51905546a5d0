import { defineWords } from './define.ts';

export const pl = defineWords('pl', {
  prefix: 'Pan/Pani|zwrot|zwrot grzecznościowy|forma grzecznościowa',
  'full-name':
    'imię i nazwisko|nazwa|Imię, nazwisko|twoje imię|Państwa imię i nazwisko|nadawca|nazwisko i imię|Pana/Pani imię i nazwisko|twoje imię i nazwisko|imię i nazwisko wnioskodawcy|imię i nazwisko nadawcy|jak się nazywasz|osoba kontaktowa',
  'first-name': 'imię|imiona|pierwsze imię',
  'last-name': 'nazwisko|twoje nazwisko',
  email:
    'e-mail|adres e-mail|adres email|poczta elektroniczna|twój e-mail|adres poczty elektronicznej|email|adres mailowy|adres e-mailowy|e-mail kontaktowy|mail|adres elektroniczny',
  confirm: 'powtórz|potwierdź|potwierdzenie|ponownie',
  phone:
    'telefon|komórka|numer telefonu|telefon kontaktowy|nr telefonu|telefon komórkowy|numer kontaktowy|tel.|numer telefonu kontaktowego|nr tel.|numer komórki',
  street:
    'ulica|adres|adres ulicy|ulica i numer|adres 1|adres zamieszkania|adres korespondencyjny|ulica, numer|ulica, nr domu|adres do korespondencji|ulica i nr domu|ulica i numer domu|adres pocztowy',
  street2: 'adres 2|adres (cd.)',
  city: 'miasto|miejscowość|miasto/miejscowość|miejscowość zamieszkania',
  'postal-code': 'kod pocztowy',
  state: 'województwo|prowincja',
  country: 'kraj|państwo|kraj/region',
  organization:
    'instytucja|firma|nazwa podmiotu|organizacja|nazwa firmy|nazwa instytucji|nazwa organizacji|podmiot|reprezentowana instytucja',
  'job-title': 'stanowisko|zawód|funkcja',
  subject: 'temat|tytuł|temat wiadomości|tytuł wiadomości|temat sprawy|przedmiot sprawy|temat pisma',
  topic: 'kategoria|rodzaj sprawy|dotyczy|dział|rodzaj zgłoszenia|powód kontaktu',
  message:
    'treść|wiadomość|pytanie|treść wiadomości|komentarz|uwagi|twoja wiadomość|opis|treść zapytania|opis sprawy|treść pisma|treść skargi|treść wniosku|zapytanie|skarga|treść zgłoszenia|treść listu',
  consent:
    'zgoda|RODO|wyrażam zgodę|polityka prywatności|akceptuję|danych osobowych|zgadzam się|zapoznałem|zapoznałem się|zapoznałam się|przetwarzanie danych',
  captcha: 'przepisz kod|kod z obrazka|kod bezpieczeństwa|captcha|wynik działania',
  honeypot: 'pozostaw puste|nie wypełniaj|zostaw puste',
  identity: 'PESEL|NIP|numer dowodu|numer paszportu',
  newsletter:
    'newsletter|zapisz|biuletyn|publikację|opublikowanie|upublicznienie|podanie do wiadomości publicznej|publikacja',
  'birth-date': 'data urodzenia',
  'reply-choice': 'odpowiedź|forma odpowiedzi|preferowany kontakt|sposób odpowiedzi',
  other:
    'kogo dotyczy skarga|tytuł naukowy|faks|strona www|płeć|wiek|obywatelstwo|data|załącznik|plik|powiat|gmina|numer domu|nr domu|numer mieszkania|imię ojca|imię matki|ojca|matki|nazwisko rodowe|nazwisko panieńskie|imię dziecka|dziecka|szkoła|nazwa szkoły|stan cywilny|którego dotyczy|której dotyczy|których dotyczy|zakład karny|areszt śledczy|nazwisko osadzonego',
  credential: 'hasło|login|nazwa użytkownika',
  search: 'szukaj|wyszukaj',
});
