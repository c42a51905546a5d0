import { describe, expect, it } from 'vitest';
import { readPapers } from '../../../../lib/document/read.ts';
import type { UaDocument } from '../../../../lib/document/schema.ts';

function read(...paragraphs: string[]): UaDocument {
  const [ua] = readPapers({
    text: paragraphs.join('\n\n'),
    source: { way: 'paste', url: null, title: null },
  });
  return ua as UaDocument;
}

const story =
  'Luz Ejemplar was taken from her home on 10 May. Her family does not know where she is being held.';
const head = 'UA 12/23 Index: AMR 46/9048/2023 Peru Date: 14 May 2023';

describe('a header', () => {
  it('may have its own index in brackets behind the number', () => {
    expect(read('UA 12/23 (AMR 46/9048/2023), Peru: please go on writing', story).index).toBe(
      'AMR 46/9048/2023',
    );
    const older = 'Further information on UA 12/23 (AMR 46/9048/2023, 14 May 2023) - Peru';
    expect(read(older, story).index).toBeNull();
  });

  it.each([
    ['BUENA NOTICIA – AU 12/23 – Índice: AMR 46/9048/2023 – Perú – 14 de mayo de 2023', 'es'],
    ['GUTE NACHRICHT – UA-012/2023 – AMR 46/9048/2023 – Peru – 14. Mai 2023', 'de'],
    ['기쁜 소식 – 긴급행동 12/23 – AMR 46/9048/2023 – 페루 – 2023년 5월 14일', 'ko'],
    ['【良いお知らせ】緊急行動 12/23 – AMR 46/9048/2023 – ペルー – 2023年5月14日', 'ja'],
    ['喜讯：紧急行动 12/23 – AMR 46/9048/2023 – 秘鲁 – 2023年5月14日', 'zh'],
  ])('that says good news is of an outcome: %s', (line) => {
    expect(read(line, 'LUZ EJEMPLAR').kind).toBe('outcome');
  });

  it('names its type between commas', () => {
    expect(read('UA 12/23 Follow-up, 14 May 2023, AI Index: AMR 46/9048/2023', story).kind).toBe('update');
    const swedish = 'Luz Ejemplar greps i maj och är i ett fängelse. Hennes familj vet inte var hon är.';
    expect(read('Blixtaktion 12/23, andra uppdateringen, AMR 46/9048/2023, 14 maj 2023', swedish).kind).toBe(
      'update',
    );
  });

  it('counts the update in figures', () => {
    expect(
      read('4. oppdatering på UA: 12/23 Indeks: AMR 46/9048/2023 Peru Dato: 14. mai 2023').updateNumber,
    ).toBe(4);
    expect(read('AU 12/23 - 2.ª atualização, AMR 46/9048/2023, 14 de maio de 2023').updateNumber).toBe(2);
  });

  it('has its concern behind the number below a mail subject too', () => {
    const mail = 'From: list@lists.example\nSubject: ua 12/99 peru\nDate: Fri, 9 Jul 1999 08:14:51 -0600';
    expect(
      read(mail, 'UA 12/99    Fear for safety\n8 July 1999', 'PERU    Luz Ejemplar (f)', story).headline,
    ).toBe('Fear for safety');
  });

  it('has no headline in the ways of a site', () => {
    const site = 'Home | Act | Give\nWe use cookies. [Accept]';
    expect(read(site, head, 'Teacher taken from her home', story).headline).toBe(
      'Teacher taken from her home',
    );
  });
});

describe('a date of issue', () => {
  it('is the first of two that are labelled, and hides no deadline between them', () => {
    const page = 'URGENT ACTION\nPublished: 3 July 2023\nDate: 14 May 2023\nUA 12/23 Peru';
    const ua = read(page, 'Letters are no longer needed.', 'Please send appeals before 26 June 2023.');
    expect([ua.issued, ua.deadline, ua.closing.closes]).toEqual(['2023-05-14', '2023-06-26', 'unsure']);
  });
});

describe('a deadline', () => {
  const told: Record<string, string> = {
    en: story,
    fr: 'Luz Ejemplar a été arrêtée en mai. Sa famille ne sait pas où elle est, ni pour quel motif.',
    pl: 'Luz Ejemplar została zatrzymana w maju i jej rodzina nie wie, gdzie ona jest.',
    pt: 'Luz Ejemplar foi detida em maio. A sua família não sabe onde ela está, nem por que motivo.',
    uk: 'Луз Вигадану затримали в травні, і її родина не знає, де вона перебуває та чому.',
  };

  it.each([
    ['en', 'After 26 June 2023, please check with your section before you write.'],
    ['en', 'The closing date has been put back: you now have until 26 June 2023.'],
    ['en', 'None should be sent that would reach the Governor later than 26 June 2023.'],
    ['en', 'The date first given (1 June) has passed; the new one is 26 June 2023.'],
    ['fr', 'Après le 26 juin 2023, vérifiez auprès de votre section s’il faut encore intervenir.'],
    ['pl', 'Po 26 czerwca 2023 r. prosimy o kontakt z sekretariatem przed wysłaniem listu.'],
    ['pt', 'A ação prolonga-se até 26 de junho de 2023.'],
    ['uk', 'Попередня дата (1 червня) минула; нова — 26 червня 2023 року.'],
  ])('%s: %s', (code, line) => {
    expect(read(head, told[code] as string, line).deadline).toBe('2023-06-26');
  });

  it('is no day that something else comes after', () => {
    expect(read(head, story, 'After 26 June 2023 she was moved to another prison.').deadline).toBeNull();
  });
});

describe('a recipient', () => {
  const of = (...lines: string[]) => read(head, story, `APPEALS TO:\n${lines.join('\n')}`).recipients;

  it('has a salutation below its address, though no label says so', () => {
    const [first, second] = of(
      'Minister of Justice',
      'Juan Ficticio',
      'Jirón Inventado 1, Lima',
      'Fax: +51 1 555 0101',
      'Sr. Ministro / Dear Minister',
      '',
      'Minister of Defence',
      'Ana Modelo',
      'Jirón Inventado 2, Lima',
      'Dear Minister',
    );
    expect([first?.name, first?.salutation, second?.name, second?.salutation]).toEqual([
      'Juan Ficticio',
      'Sr. Ministro / Dear Minister',
      'Ana Modelo',
      'Dear Minister',
    ]);
  });

  it.each([
    ['Dear Minister/Estimado Señor Secretario:', 'Dear Minister / Estimado Señor Secretario'],
    ['Dear Sir / Madam', 'Dear Sir/Madam'],
    ['Dear Minister / see our website', 'Dear Minister'],
  ])('is greeted as printed, two languages apart: %s', (printed, salutation) => {
    const [one] = of('Minister of Justice', 'Juan Ficticio', 'Fax: +51 1 555 0101', `Salutation: ${printed}`);
    expect(one?.salutation).toBe(salutation);
  });

  it('is one of two that have a line each without a comma, and gets the numbers of that line alone', () => {
    const recipients = of(
      'Public Prosecutor Juan Ficticio Office of the Public Prosecutor 1 Invented Street Lima Fax: +51 1 555 0101',
      'Ambassador Ana Modelo Embassy of Peru 2 Example Court NW Washington DC Phone: 202 555 0100 Fax: 202 555 0101 Salutation: Dear Ambassador',
    );
    expect(recipients.map(({ fax, phones, salutation }) => [fax, phones, salutation])).toEqual([
      ['+51 1 555 0101', [], null],
      ['202 555 0101', ['202 555 0100'], 'Dear Ambassador'],
    ]);
  });

  it('may hold an office with a number', () => {
    const [first] = of(
      'Head of prison colony No. 19',
      'Pedro Inventado',
      'Calle Falsa 1, Lima',
      'Fax: +51 1 555 0101',
    );
    expect([first?.title, first?.name]).toEqual(['Head of prison colony No. 19', 'Pedro Inventado']);
  });

  it('may be a body on one line', () => {
    const text = `APPEALS TO:\nMinister of Justice\nJuan Ficticio\nLima\nFax: +51 1 555 0101\n\nCOPIES TO:\nEmbassy of Peru, 1 Invented Street, London, Fax: +44 20 555 0101`;
    const copy = read(head, story, text).recipients.find((one) => one.copiesOnly);
    expect([copy?.name, copy?.post]).toEqual(['Embassy of Peru', '1 Invented Street, London']);
  });

  it('is none that only says what a stamp costs', () => {
    const [first] = of(
      'Minister of Justice',
      'Juan Ficticio',
      'Lima, Peru',
      'Fax: +51 1 555 0101',
      '',
      'Postage: £2.20',
    );
    expect(first?.post).toBe('Lima, Peru');
  });

  it('stands above the letter, whatever it is called by', () => {
    const ua = read(
      'Première AU : 12/23 Index : AMR 46/9048/2023 Pérou DATE : 14 mai 2023',
      'ACTION URGENTE',
      'PASSEZ À L’ACTION : ENVOYEZ UN APPEL EN UTILISANT VOS PROPRES MOTS OU EN VOUS INSPIRANT DU MODÈLE DE LETTRE CI-DESSOUS',
      'Ministre de la Justice et des Droits humains, garde des Sceaux\nMonsieur Juan Ficticio\nRue Inventée 1, Lima\nCourriel : ministre@justice.example',
      '┌──────────┐\nMonsieur le Ministre,\n\nJe vous écris au sujet de Luz Ejemplar.\n\nJe vous prie d’agréer, Monsieur le Ministre, l’expression de ma haute considération.\n└──────────┘',
    );
    expect(ua.recipients[0]?.emails).toEqual(['ministre@justice.example']);
    expect(ua.recipients[0]?.name).toBe('Monsieur Juan Ficticio');
    expect(ua.letter?.salutation).toBe('Monsieur le Ministre');
  });
});

describe('what a page has below', () => {
  it('takes no ending back', () => {
    const end = 'Letters are no longer needed. Thank you!';
    const foot = 'Tags: Peru\nYou may also like: 5 days left to take action for Ana';
    expect(read(head, story, end, foot).closing.closes).toBe(true);
  });
});

describe('a list', () => {
  it.each([
    ['-- asking for her release;\n-- asking that she see a doctor.'],
    ['~ asking for her release;\n~ asking that she see a doctor.'],
  ])('has its items behind %s', (list) => {
    expect(read(head, story, `RECOMMENDED ACTION: Please send letters:\n${list}`).asks).toHaveLength(2);
  });
});

describe('a closing sentence right below a headline', () => {
  const closes = (...lines: string[]) => read(head, lines.join('\n'), story).closing.closes;

  it('stands by itself', () => {
    const ua = read(head, 'TEACHER HOME AT LAST\nNO FURTHER ACTION IS REQUESTED. MANY THANKS TO ALL.', story);
    expect([ua.headline, ua.closing.closes]).toEqual(['TEACHER HOME AT LAST', true]);
  });

  it('is taken back by words that lead to it', () => {
    expect(closes('UNLESS YOUR SECTION ASKS YOU', 'NO FURTHER ACTION IS REQUESTED.')).not.toBe(true);
    expect(closes('ON BEHALF OF JUAN FICTICIO', 'NO FURTHER ACTION IS REQUESTED.')).not.toBe(true);
  });
});

describe('a letter over two pages', () => {
  it('is without what is printed between them', () => {
    const ua = read(
      'First UA: 12/23 Index: AMR 46/9048/2023 Peru Date: 14 May 2023',
      'URGENT ACTION',
      'SAMPLE LETTER',
      'Dear Minister,',
      'I am writing about Luz Ejemplar, who was taken from her home and is now held',
      'First UA: 12/23 Index: AMR 46/9048/2023 Peru Date: 14 May 2023',
      'in a place that nobody will name.',
      'Yours sincerely,',
    );
    expect(ua.letter?.body).toBe(
      'I am writing about Luz Ejemplar, who was taken from her home and is now held in a place that nobody will name.',
    );
  });
});
