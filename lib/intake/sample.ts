import type { RawDocument } from '../document/schema.ts';

/** Plainly marked as invented, in its title and in its text. */
const TITLE = 'Invented case for practice';

const DAY = 86_400_000;
const after = (today: string, days: number): Date => new Date(Date.parse(`${today}T00:00Z`) + days * DAY);
const printed = (date: Date): string =>
  new Intl.DateTimeFormat('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(date);

/** Days that the sample's deadline lies ahead: always open. */
const OPEN_DAYS = 42;

const firstPaper = (issued: Date, deadline: Date): string => {
  const year = issued.getUTCFullYear();
  return `First UA: 999/${String(year % 100).padStart(2, '0')} Index: EUR 99/0999/${year} Date: ${printed(issued)}

URGENT ACTION

INVENTED CASE: LIBRARIAN HELD FOR A READING LIST

Nela Ostrik, a librarian, was arrested on the island of Lumera for a list of books that she lent. She, the island and all offices in this paper are invented. Nothing here is real; it is for practice only.

TAKE ACTION: WRITE AN APPEAL IN YOUR OWN WORDS OR USE THIS MODEL LETTER

Tomas Velden
Minister of Justice
Ministry of Justice
1 Harbour Square, Port Lumera
Email: minister@justice.lumera.example
Fax: +999 555 0101
Salutation: Dear Minister

Dear Minister,

I am writing about Nela Ostrik, a librarian, who has been held in Port Lumera prison since spring for a list of books that she lent to her readers. She has not seen a lawyer, and her daughter was turned away at the gate twice.

Lending books is no crime. Nobody should be locked up for what others read.

I ask you to release Nela Ostrik at once and without conditions, and to let her see her family and a lawyer of her choice until then.

Yours sincerely,

COPIES TO:
Director of the Island Library
Email: director@library.lumera.example
Salutation: Dear Director

ADDITIONAL INFORMATION

This case was made up so that you can try everything without writing to anybody. The addresses end in .example: nobody can get mail there.

PREFERRED LANGUAGE TO ADDRESS TARGET: English. You can also write in your own language.

PLEASE TAKE ACTION AS SOON AS POSSIBLE UNTIL: ${printed(deadline)}

NAME AND PREFERRED PRONOUN: Nela Ostrik (she/her)
`;
};

/** The invented first paper for practice; it is always open, since its deadline lies six weeks after `today`. */
export function sampleDocument(today: string): RawDocument {
  const text = firstPaper(after(today, 0), after(today, OPEN_DAYS));
  return { text, source: { way: 'sample', url: null, title: TITLE } };
}
