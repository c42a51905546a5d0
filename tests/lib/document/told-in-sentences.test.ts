import { describe, expect, it } from 'vitest';
import { readPapers } from '../../../lib/document/read.ts';

function recipientsOf(text: string) {
  return readPapers({ text, source: { way: 'paste', url: null, title: null } }).flatMap((ua) =>
    ua.recipients.map(({ name, title, emails, fax, post, formUrl, copiesOnly, salutation }) => {
      const all = { name, title, emails: emails.join(), fax, post, formUrl, copiesOnly, salutation };
      return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== null && value !== ''));
    }),
  );
}

const english =
  'UA 12/24 – AMR 51/7000/2024 – USA – 3 March 2024\n\nTEACHER HELD\n\nMary Invented is in prison.\n\n';
const minister = { name: 'Jane Fictional', title: 'Minister of Justice', copiesOnly: false };

describe('a sentence that asks to write', () => {
  it('says in brackets, behind a label, how to begin', () => {
    expect(
      recipientsOf(
        `${english}Write to the Minister of Justice, Jane Fictional (minister@justice.example; salutation: Dear Minister), and to Governor Joe Madeup, 1 Main Street, Capital (fax 1 405 555 0101; salutation: Dear Governor).\n`,
      ),
    ).toEqual([
      { ...minister, emails: 'minister@justice.example', salutation: 'Dear Minister' },
      {
        name: 'Joe Madeup',
        title: 'Governor',
        fax: '1 405 555 0101',
        post: '1 Main Street, Capital',
        copiesOnly: false,
        salutation: 'Dear Governor',
      },
    ]);
  });

  it('may name a body', () => {
    expect(
      recipientsOf(
        `${english}Please write to the Invented Parole Board, 1 Main Street, Capital (fax 1 405 555 0102).\n`,
      ),
    ).toEqual([
      {
        name: 'Invented Parole Board',
        fax: '1 405 555 0102',
        post: '1 Main Street, Capital',
        copiesOnly: false,
      },
    ]);
  });

  it('may lead to a form that no label stands before', () => {
    expect(
      recipientsOf(
        `${english}Please write to the Minister of Justice, Jane Fictional, through the form https://justice.example/contact today.\n`,
      ),
    ).toEqual([{ ...minister, formUrl: 'https://justice.example/contact' }]);
  });

  it('is followed by one with how to begin, in quotation marks', () => {
    expect(
      recipientsOf(
        `${english}Please write to the Minister of Justice, Jane Fictional (minister@justice.example). Begin your letter with "Honourable Minister".\n`,
      ),
    ).toEqual([{ ...minister, emails: 'minister@justice.example', salutation: 'Honourable Minister' }]);
  });

  it('is followed by one with the address', () => {
    expect(
      recipientsOf(
        `${english}Please write to the Minister of Justice, Jane Fictional, and ask for her release. Her address is minister@justice.example.\n`,
      ),
    ).toEqual([{ ...minister, emails: 'minister@justice.example' }]);
  });

  it('names a title in small letters in front of the name', () => {
    expect(
      recipientsOf(
        'UA 12/24, MDE 13/7000/2024, Іран, 3 березня 2024\n\nУЧИТЕЛЬКУ УВ’ЯЗНЕНО\n\nУчительку засудили в лютому.\n\nНапишіть голові верховного суду Івану Вигаданому через посольство: court@state.example.\n',
      ),
    ).toEqual([
      {
        name: 'Івану Вигаданому',
        title: 'голові верховного суду',
        emails: 'court@state.example',
        copiesOnly: false,
      },
    ]);
  });

  it('takes a title with what it is of, as Nordic languages put it', () => {
    expect(
      recipientsOf(
        'UA 12/24\nMDE 13/7000/2024 | Iran | 3. mars 2024\n\nLÆRER DØMT\n\nLæreren ble dømt i februar.\n\nSkriv til domstolenes leder, Ola Oppdiktet, leder@domstol.example.\n',
      ),
    ).toEqual([
      {
        name: 'Ola Oppdiktet',
        title: 'domstolenes leder',
        emails: 'leder@domstol.example',
        copiesOnly: false,
      },
    ]);
  });

  it('ends in whom it is for, as in Japanese', () => {
    expect(
      recipientsOf(
        'UA 12/24（ロシア）\nAI Index: EUR 46/7000/2024（2024年3月3日付）\n\n教師が拘束されている。\n\n連邦法務大臣 Ivan Kakuuski 氏（minister@justice.example、ファックス +7 495 555 0101）へ。\n',
      ),
    ).toEqual([
      {
        name: 'Ivan Kakuuski',
        title: '連邦法務大臣',
        emails: 'minister@justice.example',
        fax: '+7 495 555 0101',
        copiesOnly: false,
      },
    ]);
  });

  it('may be all of the paper, on the line of its number', () => {
    expect(
      recipientsOf(
        'AU 12/99 (AMR 19/017/1999/s), 7 de julio de 1999. BRASIL: temor por la seguridad de la maestra María Inventada. Unos hombres armados rodean su casa desde el 1 de julio. La policía no ha intervenido hasta ahora. Envíen cartas o faxes en portugués pidiendo protección inmediata al gobernador del estado de Ejemplo, Exmo. Sr. Juan Supuesto, Palacio del Gobierno, 1234 Ciudad, fax + 55 91 555 0133, tratamiento: Señor Gobernador. Antes del 18 de agosto de 1999.\n',
      ),
    ).toEqual([
      {
        name: 'Exmo. Sr. Juan Supuesto',
        title: 'gobernador del estado de Ejemplo',
        fax: '+ 55 91 555 0133',
        post: 'Palacio del Gobierno, 1234 Ciudad',
        copiesOnly: false,
        salutation: 'Señor Gobernador',
      },
    ]);
  });
});
